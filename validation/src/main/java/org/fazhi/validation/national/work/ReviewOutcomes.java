package org.fazhi.validation.national.work;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.finding.Severity;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.validation.national.binding.OwnRule;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Amount;
import org.fazhi.validation.shape.Total;

/**
 * REV-02: what became of the reviews makes up those accepted; it may be more by those carried over from the year
 * before, which some count among the accepted and some do not. Outcomes that fall short may be undecided cases the
 * report does not count: a WARNING where it names every way of deciding, an INFO where it ties some to them. Of the
 * cases concluded (审结) none is undecided.
 */
final class ReviewOutcomes implements Check {
    private static final String PENDING = "review.pending";

    @Override
    public void examine(Examination exam) {
        List<Kinds> reviews = Kinds.of(exam, "review.accepted", OwnRule.REVIEW_OUTCOMES);
        List<Kinds> concluded = Kinds.tied(exam, "review.concluded", OwnRule.REVIEW_DECISIONS);
        if (reviews.isEmpty() && concluded.isEmpty()) {
            exam.skip("notStated");
        }
        reviews.forEach(review -> compare(exam, review));
        concluded.forEach(review -> compareConcluded(exam, review));
    }

    private static void compareConcluded(Examination exam, Kinds review) {
        Total outcomes = Total.of(review.kinds());
        Total cases = Total.of(List.of(review.total()));
        if (outcomes.certainlyExceeds(cases) || (review.complete() && cases.certainlyExceeds(outcomes))) {
            finding(exam, review, outcomes, cases, Severity.ERROR, "differ");
        }
    }

    private static void compare(Examination exam, Kinds review) {
        Total outcomes = Total.of(review.kinds());
        Total accepted = Total.of(List.of(review.total()));
        Total cases = Total.of(cases(exam, review.total()));
        boolean everyWayOfDeciding = review.kinds().stream()
                        .filter(kind -> !PartOfWhole.is(kind, PENDING))
                        .count()
                == OwnRule.REVIEW_DECISIONS.size();
        if (outcomes.certainlyExceeds(cases) || (review.complete() && accepted.certainlyExceeds(outcomes))) {
            finding(exam, review, outcomes, cases, Severity.ERROR, "differ");
        } else if (accepted.certainlyExceeds(outcomes)
                && (everyWayOfDeciding || (review.tied() && review.kinds().size() > 1))) {
            finding(exam, review, outcomes, cases, everyWayOfDeciding ? Severity.WARNING : Severity.INFO, "short");
        }
    }

    private static List<Located<Figure>> cases(Examination exam, Located<Figure> accepted) {
        List<Located<Figure>> cases = new ArrayList<>(List.of(accepted));
        Stated.figures(exam, "review.carried_over").stream()
                .filter(before ->
                        before.value().getScope().equals(accepted.value().getScope()))
                .findFirst()
                .ifPresent(cases::add);
        return cases;
    }

    private static void finding(
            Examination exam, Kinds review, Total outcomes, Total cases, Severity severity, String variant) {
        exam.finding(review.total().pointer().child("value"))
                .variant(variant)
                .severity(severity)
                .evidence(Amount.phrase(review.total().value()))
                .actual(cases.quantity())
                .expected(outcomes.quantity())
                .argument("cases", cases.phrase())
                .argument("outcomes", outcomes.phrase())
                .add();
    }
}
