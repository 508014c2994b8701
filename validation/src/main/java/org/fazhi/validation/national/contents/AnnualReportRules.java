package org.fazhi.validation.national.contents;

import static org.fazhi.finding.Executability.FULL;
import static org.fazhi.finding.Executability.MAY_MISS;
import static org.fazhi.finding.Executability.MAY_OVER_REPORT;
import static org.fazhi.finding.Severity.ERROR;
import static org.fazhi.finding.Severity.INFO;
import static org.fazhi.finding.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.finding.RuleSetStatus;
import org.fazhi.finding.Severity;
import org.fazhi.finding.Text;
import org.fazhi.report.BodyKind;
import org.fazhi.report.PartKind;
import org.fazhi.validation.national.law.Sources;
import org.fazhi.validation.national.text.FamilyTexts;
import org.fazhi.validation.rule.RuleSet;
import org.fazhi.validation.shape.Shapes;

/** STR: the contents of the report. The supervision provisions prescribe them for reports on 2019 and later. */
public final class AnnualReportRules {
    private static final int FIRST_YEAR = 2019;
    private static final List<BodyKind> BODIES = List.of(
            BodyKind.STATE_COUNCIL_DEPT,
            BodyKind.PROVINCE,
            BodyKind.CITY,
            BodyKind.COUNTY,
            BodyKind.TOWN,
            BodyKind.TOWNSHIP,
            BodyKind.DEPARTMENT,
            BodyKind.PARTY_COMMITTEE,
            BodyKind.SUBDISTRICT,
            BodyKind.DEV_ZONE);

    private AnnualReportRules() {}

    public static RuleSet since2019() {
        RuleSetInfo info = RuleSetInfo.builder()
                .id("cn.national:annual-report-2019:1.0")
                .title(Text.of("年度报告内容（2019年度起）", "Contents of the annual report, from 2019"))
                .applies(Applicability.builder()
                        .bodies(BODIES)
                        .fromYear(FIRST_YEAR)
                        .build())
                .inForceFrom(LocalDate.of(2019, 4, 15))
                .status(RuleSetStatus.PUBLISHED)
                .build();
        return contents(
                RuleSet.builder(info, FamilyTexts.beside(AnnualReportRules.class)), ERROR, Sources.REQUIRED_CONTENTS);
    }

    public static RuleSet until2018() {
        RuleSetInfo info = RuleSetInfo.builder()
                .id("cn.national:annual-report-2015:1.0")
                .title(Text.of("年度报告内容（2018年度及以前）", "Contents of the annual report, up to 2018"))
                .applies(Applicability.builder()
                        .bodies(BODIES)
                        .toYear(FIRST_YEAR - 1)
                        .build())
                .status(RuleSetStatus.PUBLISHED)
                .build();
        return contents(
                RuleSet.builder(info, FamilyTexts.beside(AnnualReportRules.class)), WARNING, Sources.OUTLINE_2015);
    }

    private static RuleSet contents(RuleSet.Builder set, Severity required, LegalBasis source) {
        set.byAnalogy(BodyKind.SUBDISTRICT, BodyKind.DEV_ZONE)
                .parameter("treatSubdistrictAsTownship", "true")
                .parameter("minItems", "2")
                .parameter("minBodyLength", "1500")
                .parameter("maxBodyLength", "8000")
                .parameter("maxBodyLengthAboveTownship", "15000")
                .parameter("minOutlineTasks", "5");
        set.rule("STR-01", required, FULL, Shapes.requiredPart(PartKind.ACHIEVEMENTS), source)
                .rule("STR-02", required, FULL, Shapes.requiredPart(PartKind.SHORTCOMINGS), source)
                .rule("STR-03", WARNING, MAY_MISS, new CausesStated(), source)
                .rule("STR-04", required, FULL, Shapes.requiredPart(PartKind.FIRST_RESPONSIBLE), source);
        firstResponsible(set, source);
        set.rule("STR-08", required, FULL, Shapes.requiredPart(PartKind.NEXT_PLAN), source)
                .rule("STR-09", ERROR, FULL, new PlanYear(), source, Sources.REPORTING_PERIOD)
                .rule("STR-10", ERROR, MAY_MISS, new PartYears(), source, Sources.REPORTING_PERIOD);
        form(set);
        return set.build();
    }

    private static void firstResponsible(RuleSet.Builder set, LegalBasis source) {
        set.rule("STR-05", INFO, FULL, new FirstResponsibleStandsAlone(), Sources.REPORTING_PRACTICE)
                .rule("STR-06", WARNING, FULL, new BothHeads(), source, Sources.FIRST_RESPONSIBLE)
                .rule("STR-07", WARNING, MAY_MISS, new ConcreteDuties(), Sources.FIRST_RESPONSIBLE);
    }

    private static void form(RuleSet.Builder set) {
        Applicability until2025 = Applicability.builder().toYear(2025).build();
        set.rule("STR-11", WARNING, MAY_MISS, new HeadingNumbers(), Sources.DOCUMENT_FORMAT)
                .rule("STR-12", INFO, FULL, new EnoughSaid(), Sources.REPORTING_PRACTICE)
                .rule("STR-13", INFO, MAY_OVER_REPORT, new PlanAnswersShortcomings(), Sources.REPORTING_PRACTICE)
                .rule(
                        "STR-14",
                        INFO,
                        MAY_OVER_REPORT,
                        until2025,
                        new OutlineCoverage(),
                        Sources.OUTLINE_2021,
                        Sources.OUTLINE_2015);
    }
}
