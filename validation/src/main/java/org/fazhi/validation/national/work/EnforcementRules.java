package org.fazhi.validation.national.work;

import static org.fazhi.finding.Executability.FULL;
import static org.fazhi.finding.Executability.MAY_MISS;
import static org.fazhi.finding.Executability.MAY_OVER_REPORT;
import static org.fazhi.finding.Severity.ERROR;
import static org.fazhi.finding.Severity.INFO;
import static org.fazhi.finding.Severity.WARNING;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.fazhi.finding.Applicability;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Enforcement;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.validation.national.law.Sources;
import org.fazhi.validation.national.law.WorkSources;
import org.fazhi.validation.rule.RuleSet;
import org.fazhi.validation.shape.Shapes;

/** ENF: administrative enforcement. */
final class EnforcementRules {
    private static final int THREE_SYSTEMS = 2019;
    private static final int REVISED_LAW = 2021;

    private EnforcementRules() {}

    static void addTo(RuleSet.Builder set) {
        set.parameter("minLegalReviewerPercent", "5").parameter("maxSimpleFine", "3000");
        staff(set);
        conduct(set);
        statistics(set);
    }

    private static void staff(RuleSet.Builder set) {
        Applicability towns = Applicability.builder()
                .addBodies(BodyKind.TOWN, BodyKind.TOWNSHIP, BodyKind.SUBDISTRICT)
                .fromYear(REVISED_LAW)
                .build();
        set.rule("ENF-01", WARNING, MAY_OVER_REPORT, towns, new LawfulPower(), WorkSources.PENALTIES_EMPOWERMENT)
                .rule("ENF-02", ERROR, FULL, new CertifiedStaff(), Sources.ARITHMETIC, WorkSources.PENALTIES_STAFF)
                .rule(
                        "ENF-03",
                        ERROR,
                        FULL,
                        WorkRules.from(THREE_SYSTEMS),
                        Shapes.atMost("enforcement.major_decisions", "enforcement.legal_reviewed"),
                        WorkSources.PENALTIES_REVIEW,
                        WorkSources.THREE_SYSTEMS)
                .rule(
                        "ENF-04",
                        WARNING,
                        FULL,
                        WorkRules.from(THREE_SYSTEMS),
                        Shapes.shareAtLeast(
                                "enforcement.legal_reviewers", "enforcement.enforcers", "minLegalReviewerPercent"),
                        WorkSources.THREE_SYSTEMS);
    }

    private static void conduct(RuleSet.Builder set) {
        set.rule(
                        "ENF-05",
                        ERROR,
                        MAY_MISS,
                        WorkRules.from(REVISED_LAW),
                        new SimpleFines(),
                        WorkSources.PENALTIES_ON_THE_SPOT)
                .rule(
                        "ENF-06",
                        ERROR,
                        MAY_MISS,
                        WorkRules.from(REVISED_LAW),
                        new NoFineTargets(),
                        WorkSources.PENALTIES_TREASURY)
                .rule(
                        "ENF-07",
                        WARNING,
                        MAY_MISS,
                        WorkRules.from(THREE_SYSTEMS),
                        new ThreeSystems(),
                        WorkSources.THREE_SYSTEMS,
                        WorkSources.BUSINESS_ENVIRONMENT)
                .rule(
                        "ENF-09",
                        WARNING,
                        MAY_MISS,
                        WorkRules.from(REVISED_LAW),
                        new AuxiliaryStaff(),
                        WorkSources.PENALTIES_STAFF,
                        WorkSources.ENTERPRISE_INSPECTIONS);
    }

    private static void statistics(RuleSet.Builder set) {
        DueByJanuary inTime = new DueByJanuary(
                EnforcementRules::statisticsPublishedOn,
                Pointer.ROOT.child("enforcement").child("statisticsPublishedOn"),
                Set.of());
        set.rule("ENF-08", WARNING, FULL, WorkRules.from(THREE_SYSTEMS), inTime, WorkSources.THREE_SYSTEMS)
                .rule(
                        "ENF-10",
                        ERROR,
                        MAY_MISS,
                        new PenaltyTypes(),
                        Sources.ARITHMETIC,
                        WorkSources.ENFORCEMENT_STATISTICS)
                .rule("ENF-11", ERROR, FULL, new Permits(), Sources.ARITHMETIC, WorkSources.ENFORCEMENT_STATISTICS)
                .rule("ENF-12", INFO, MAY_OVER_REPORT, new PowerWithoutCount(), WorkSources.ENFORCEMENT_STATISTICS);
    }

    private static Optional<LocalDate> statisticsPublishedOn(Report report) {
        return report.getEnforcement().flatMap(Enforcement::getStatisticsPublishedOn);
    }
}
