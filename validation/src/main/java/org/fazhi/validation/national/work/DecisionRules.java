package org.fazhi.validation.national.work;

import static org.fazhi.finding.Executability.FULL;
import static org.fazhi.finding.Executability.MAY_OVER_REPORT;
import static org.fazhi.finding.Severity.ERROR;
import static org.fazhi.finding.Severity.WARNING;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.fazhi.finding.Applicability;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Disclosure;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.validation.national.law.WorkSources;
import org.fazhi.validation.rule.RuleSet;
import org.fazhi.validation.shape.Shapes;

/** DEC, DOC, INF: major decisions, normative documents, the yearly report on disclosure. */
final class DecisionRules {
    private static final int DOCUMENT_REVIEW = 2019;
    private static final int DISCLOSURE_REGULATIONS = 2019;
    private static final int DECISION_REGULATIONS = 2020;
    private static final Set<BodyKind> BY_PRACTICE = Set.of(BodyKind.TOWN, BodyKind.TOWNSHIP, BodyKind.SUBDISTRICT);

    private DecisionRules() {}

    static void addTo(RuleSet.Builder set) {
        set.parameter("minPublicCommentDays", "30");
        decisions(set);
        documents(set);
        disclosure(set);
    }

    private static void decisions(RuleSet.Builder set) {
        set.rule(
                        "DEC-01",
                        ERROR,
                        FULL,
                        WorkRules.from(DECISION_REGULATIONS),
                        new DecisionsReviewed(),
                        WorkSources.DECISION_STEPS,
                        WorkSources.DECISIONS_BY_REFERENCE)
                .rule(
                        "DEC-02",
                        WARNING,
                        MAY_OVER_REPORT,
                        WorkRules.from(DECISION_REGULATIONS),
                        new PublicComment(),
                        WorkSources.DECISION_COMMENT,
                        WorkSources.DECISIONS_BY_REFERENCE);
    }

    private static void documents(RuleSet.Builder set) {
        set.rule(
                        "DOC-01",
                        ERROR,
                        FULL,
                        WorkRules.from(DOCUMENT_REVIEW),
                        Shapes.atMost("document.issued", "document.legality_reviewed"),
                        WorkSources.NORMATIVE_DOCUMENTS,
                        WorkSources.NORMATIVE_DOCUMENT_REVIEW)
                .rule(
                        "DOC-02",
                        WARNING,
                        FULL,
                        WorkRules.from(DOCUMENT_REVIEW),
                        Shapes.atMost("document.issued", "document.filed"),
                        WorkSources.NORMATIVE_DOCUMENTS);
    }

    private static void disclosure(RuleSet.Builder set) {
        Applicability bodies = Applicability.builder()
                .addBodies(BodyKind.DEPARTMENT, BodyKind.TOWN, BodyKind.TOWNSHIP, BodyKind.SUBDISTRICT)
                .fromYear(DISCLOSURE_REGULATIONS)
                .build();
        set.rule(
                "INF-01",
                WARNING,
                FULL,
                bodies,
                new DueByJanuary(
                        DecisionRules::annualReportPublishedOn,
                        Pointer.ROOT.child("disclosure").child("annualReportPublishedOn"),
                        BY_PRACTICE),
                WorkSources.DISCLOSURE_REPORT,
                WorkSources.DISCLOSURE_PRACTICE);
    }

    private static Optional<LocalDate> annualReportPublishedOn(Report report) {
        return report.getDisclosure().flatMap(Disclosure::getAnnualReportPublishedOn);
    }
}
