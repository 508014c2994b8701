package org.fazhi.validation.national.filing;

import static org.fazhi.finding.Executability.FULL;
import static org.fazhi.finding.Executability.MAY_MISS;
import static org.fazhi.finding.Severity.ERROR;
import static org.fazhi.finding.Severity.INFO;
import static org.fazhi.finding.Severity.WARNING;

import java.util.List;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.finding.RuleSetStatus;
import org.fazhi.finding.Text;
import org.fazhi.report.BodyKind;
import org.fazhi.validation.national.law.Sources;
import org.fazhi.validation.national.text.FamilyTexts;
import org.fazhi.validation.rule.RuleSet;

/** DAT and ADR: when the report is submitted and published, and to whom it is addressed. */
public final class FilingRules {
    private static final int FIRST_YEAR = 2019;
    private static final int OUTLINE_YEAR = 2015;
    private static final List<BodyKind> WITH_PEERS = List.of(BodyKind.PROVINCE, BodyKind.CITY, BodyKind.COUNTY);
    private static final List<BodyKind> WITH_SUPERIOR = List.of(
            BodyKind.PROVINCE,
            BodyKind.CITY,
            BodyKind.COUNTY,
            BodyKind.TOWN,
            BodyKind.TOWNSHIP,
            BodyKind.SUBDISTRICT,
            BodyKind.DEV_ZONE);

    private FilingRules() {}

    public static RuleSet set() {
        RuleSetInfo info = RuleSetInfo.builder()
                .id("cn.national:filing:1.0")
                .title(Text.of("报送与公开", "Submission and publication"))
                .applies(Applicability.builder()
                        .addBodies(
                                BodyKind.STATE_COUNCIL_DEPT,
                                BodyKind.PROVINCE,
                                BodyKind.CITY,
                                BodyKind.COUNTY,
                                BodyKind.TOWN,
                                BodyKind.TOWNSHIP,
                                BodyKind.DEPARTMENT,
                                BodyKind.SUBDISTRICT,
                                BodyKind.DEV_ZONE)
                        .build())
                .status(RuleSetStatus.PUBLISHED)
                .build();
        RuleSet.Builder set = RuleSet.builder(info, FamilyTexts.beside(FilingRules.class))
                .byAnalogy(BodyKind.SUBDISTRICT, BodyKind.DEV_ZONE)
                .parameter("treatSubdistrictAsTownship", "false");
        dates(set);
        addressees(set);
        return set.build();
    }

    private static void dates(RuleSet.Builder set) {
        Applicability firstQuarter = Applicability.builder()
                .addBodies(BodyKind.PROVINCE, BodyKind.CITY, BodyKind.COUNTY, BodyKind.DEPARTMENT)
                .fromYear(OUTLINE_YEAR)
                .toYear(FIRST_YEAR - 1)
                .build();
        set.rule("DAT-01", ERROR, FULL, since2019(List.of()), new SubmittedInTime(), Sources.SUBMISSION)
                .rule("DAT-02", ERROR, FULL, since2019(List.of()), new PublishedInTime(), Sources.PUBLICATION)
                .rule("DAT-03", WARNING, FULL, new AfterTheYear(), Sources.REPORTING_PERIOD)
                .rule("DAT-04", ERROR, FULL, new DatesInOrder(), Sources.CONSISTENCY, Sources.REPORTING_PERIOD)
                .rule("DAT-05", WARNING, FULL, since2019(List.of()), new PublicationStated(), Sources.PUBLICATION)
                .rule("DAT-06", WARNING, FULL, firstQuarter, new InFirstQuarter(), Sources.OUTLINE_2015);
    }

    private static void addressees(RuleSet.Builder set) {
        set.rule("ADR-01", WARNING, MAY_MISS, since2019(WITH_SUPERIOR), new UpperLevel(), Sources.SUBMISSION)
                .rule("ADR-02", WARNING, MAY_MISS, since2019(WITH_PEERS), new SameLevel(), Sources.SUBMISSION)
                .rule(
                        "ADR-03",
                        WARNING,
                        MAY_MISS,
                        since2019(List.of(BodyKind.DEPARTMENT)),
                        new OfDepartment(),
                        Sources.SUBMISSION)
                .rule("ADR-04", INFO, MAY_MISS, since2019(List.of()), new CopyToSupervisor(), Sources.SUBMISSION)
                .rule(
                        "ADR-05",
                        WARNING,
                        MAY_MISS,
                        Applicability.builder()
                                .addBodies(BodyKind.TOWN, BodyKind.TOWNSHIP, BodyKind.SUBDISTRICT)
                                .build(),
                        new NoOwnStandingCommittee(),
                        Sources.LOCAL_CONGRESSES);
    }

    private static Applicability since2019(List<BodyKind> bodies) {
        return Applicability.builder().bodies(bodies).fromYear(FIRST_YEAR).build();
    }
}
