package org.fazhi.validation.national.duties;

import static org.fazhi.finding.Executability.FULL;
import static org.fazhi.finding.Executability.MAY_MISS;
import static org.fazhi.finding.Executability.MAY_OVER_REPORT;
import static org.fazhi.finding.Severity.INFO;
import static org.fazhi.finding.Severity.WARNING;

import java.time.LocalDate;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.finding.RuleSetStatus;
import org.fazhi.finding.Text;
import org.fazhi.report.BodyKind;
import org.fazhi.report.DutyRole;
import org.fazhi.validation.national.law.Sources;
import org.fazhi.validation.national.text.FamilyTexts;
import org.fazhi.validation.rule.RuleSet;

/**
 * FRP: what the report tells of the duties of the first responsible persons. That the part is there, covers both heads
 * and holds a fact at all is for STR-04, STR-06 and STR-07.
 */
public final class FirstResponsibleRules {
    /** The first year the provisions of 30 November 2016 were in force from beginning to end. */
    private static final int FIRST_YEAR = 2017;

    /** The first year whose end falls under the opinion of February 2021. */
    private static final int YEAR_END_REPORTS = 2021;

    private FirstResponsibleRules() {}

    public static RuleSet set() {
        RuleSetInfo info = RuleSetInfo.builder()
                .id("cn.national:first-responsible:1.0")
                .title(Text.of("第一责任人职责", "Duties of the first responsible persons"))
                .applies(Applicability.builder()
                        .addBodies(
                                BodyKind.STATE_COUNCIL_DEPT,
                                BodyKind.PROVINCE,
                                BodyKind.CITY,
                                BodyKind.COUNTY,
                                BodyKind.TOWN,
                                BodyKind.TOWNSHIP,
                                BodyKind.DEPARTMENT,
                                BodyKind.PARTY_COMMITTEE,
                                BodyKind.SUBDISTRICT,
                                BodyKind.DEV_ZONE)
                        .fromYear(FIRST_YEAR)
                        .build())
                .inForceFrom(LocalDate.of(2016, 11, 30))
                .status(RuleSetStatus.PUBLISHED)
                .build();
        RuleSet.Builder set = RuleSet.builder(info, FamilyTexts.beside(FirstResponsibleRules.class))
                .byAnalogy(
                        BodyKind.TOWN,
                        BodyKind.TOWNSHIP,
                        BodyKind.SUBDISTRICT,
                        BodyKind.DEV_ZONE,
                        BodyKind.DEPARTMENT,
                        BodyKind.STATE_COUNCIL_DEPT)
                .parameter("minPartyHeadDuties", "3")
                .parameter("minGovernmentHeadDuties", "3");
        coverage(set);
        evidence(set);
        return set.build();
    }

    /** The lists of duties are those of heads of places, not of departments. */
    private static void coverage(RuleSet.Builder set) {
        Applicability places = Applicability.builder()
                .addBodies(
                        BodyKind.PROVINCE,
                        BodyKind.CITY,
                        BodyKind.COUNTY,
                        BodyKind.TOWN,
                        BodyKind.TOWNSHIP,
                        BodyKind.SUBDISTRICT,
                        BodyKind.DEV_ZONE)
                .build();
        set.rule(
                        "FRP-01",
                        INFO,
                        MAY_OVER_REPORT,
                        places,
                        new DutiesCovered(DutyRole.PARTY_HEAD, "minPartyHeadDuties"),
                        Sources.PARTY_HEAD_DUTIES)
                .rule(
                        "FRP-02",
                        INFO,
                        MAY_OVER_REPORT,
                        places,
                        new DutiesCovered(DutyRole.GOVERNMENT_HEAD, "minGovernmentHeadDuties"),
                        Sources.GOVERNMENT_HEAD_DUTIES);
    }

    private static void evidence(RuleSet.Builder set) {
        Applicability since2021 = Applicability.builder()
                .addBodies(
                        BodyKind.PROVINCE,
                        BodyKind.CITY,
                        BodyKind.COUNTY,
                        BodyKind.TOWN,
                        BodyKind.TOWNSHIP,
                        BodyKind.DEPARTMENT,
                        BodyKind.PARTY_COMMITTEE,
                        BodyKind.SUBDISTRICT,
                        BodyKind.DEV_ZONE)
                .fromYear(YEAR_END_REPORTS)
                .build();
        set.rule("FRP-03", INFO, MAY_OVER_REPORT, new MoreThanWords(), Sources.PERSONAL_DEEDS)
                .rule("FRP-04", INFO, MAY_MISS, new TextsDiffer(), Sources.REPORTING_PRACTICE)
                .rule("FRP-05", INFO, MAY_OVER_REPORT, since2021, new YearEndReportTold(), Sources.YEAR_END_REPORT)
                .rule(
                        "FRP-06",
                        INFO,
                        FULL,
                        new CodesOfTheHead(),
                        Sources.PARTY_HEAD_DUTIES,
                        Sources.GOVERNMENT_HEAD_DUTIES)
                .rule("FRP-07", WARNING, MAY_MISS, new FactsOfTheYear(), Sources.REPORTING_PERIOD);
    }
}
