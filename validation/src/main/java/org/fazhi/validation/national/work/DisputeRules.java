package org.fazhi.validation.national.work;

import static org.fazhi.finding.Executability.FULL;
import static org.fazhi.finding.Executability.MAY_MISS;
import static org.fazhi.finding.Executability.MAY_OVER_REPORT;
import static org.fazhi.finding.Severity.ERROR;
import static org.fazhi.finding.Severity.WARNING;

import org.fazhi.finding.Applicability;
import org.fazhi.report.BodyKind;
import org.fazhi.validation.national.law.Sources;
import org.fazhi.validation.national.law.WorkSources;
import org.fazhi.validation.rule.RuleSet;
import org.fazhi.validation.shape.Shapes;

/** MED, PET, REV, LIT: mediation, petitions, reviews and litigation. */
final class DisputeRules {
    private static final int PETITION_REGULATIONS = 2022;
    private static final int FEWEST_MEMBERS = 3;
    private static final int MOST_MEMBERS = 9;

    private DisputeRules() {}

    static void addTo(RuleSet.Builder set) {
        set.parameter("maxConfirmationDays", "30")
                .parameter("petitionDays", "60")
                .parameter("petitionExtensionDays", "30");
        mediation(set);
        set.rule(
                "PET-01",
                WARNING,
                MAY_OVER_REPORT,
                WorkRules.from(PETITION_REGULATIONS),
                new PetitionsInTime(),
                WorkSources.PETITIONS);
        courts(set);
    }

    private static void mediation(RuleSet.Builder set) {
        set.rule("MED-01", WARNING, FULL, new CommitteesCover(), WorkSources.MEDIATION_COMMITTEES)
                .rule(
                        "MED-02",
                        ERROR,
                        FULL,
                        Shapes.within("mediation.members_per_committee", FEWEST_MEMBERS, MOST_MEMBERS),
                        WorkSources.MEDIATION_COMMITTEES)
                .rule(
                        "MED-03",
                        ERROR,
                        FULL,
                        new CountsAndRate("mediation.succeeded", "mediation.accepted"),
                        Sources.ARITHMETIC)
                .rule("MED-04", WARNING, FULL, new JudicialConfirmation(), WorkSources.MEDIATION_CONFIRMATION);
    }

    private static void courts(RuleSet.Builder set) {
        Applicability neverOrNoLonger = Applicability.builder()
                .addBodies(BodyKind.TOWN, BodyKind.TOWNSHIP, BodyKind.SUBDISTRICT, BodyKind.DEPARTMENT)
                .build();
        set.rule(
                        "REV-01",
                        ERROR,
                        MAY_OVER_REPORT,
                        neverOrNoLonger,
                        new ReviewAuthority(),
                        WorkSources.REVIEW_LAW,
                        WorkSources.REVIEW_LAW_2023)
                .rule("REV-02", ERROR, MAY_MISS, new ReviewOutcomes(), Sources.ARITHMETIC)
                .rule(
                        "LIT-01",
                        ERROR,
                        FULL,
                        new CountsAndRate("litigation.head_appeared", "litigation.should_appear"),
                        Sources.ARITHMETIC)
                .rule("LIT-02", WARNING, MAY_OVER_REPORT, new SomeoneInCourt(), WorkSources.LITIGATION_LAW);
    }
}
