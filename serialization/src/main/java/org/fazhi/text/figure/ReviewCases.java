package org.fazhi.text.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.report.Area;
import org.fazhi.report.Figure;
import org.fazhi.report.RelationKind;

/**
 * 审结50件，其中维持27件、撤销5件: where what became of reviews (行政复议) is bound to its whole, each number is what the list makes it,
 * also where its own clause does not speak of reviews.
 */
final class ReviewCases {
    private static final int BEFORE = 120;
    private static final Pattern CASES = Pattern.compile("复议|诉讼|应诉|起诉|一审|信访|仲裁|投诉");
    private static final Pattern CONCLUDED = Pattern.compile("审结|办结|结案");
    private static final Pattern DECIDED = Pattern.compile("维持|驳回|确认违法|责令履行");
    private static final Map<Pattern, String> OUTCOMES = Map.of(
            Pattern.compile("维持"), "review.upheld",
            Pattern.compile("撤销|变更|确认违法|责令|纠错"), "review.corrected",
            Pattern.compile("驳回"), "review.rejected",
            Pattern.compile("终止|撤回|调解|和解"), "review.terminated",
            Pattern.compile("未审结|未结|尚在|在审|转下年|结转"), "review.pending");

    private ReviewCases() {}

    static List<Found.Number> named(
            List<Found.Number> numbers, String text, List<Clauses.Phrase> phrases, List<Bond> bonds) {
        List<Found.Number> named = new ArrayList<>(numbers);
        for (Bond bond : bonds) {
            Map<Integer, String> outcomes = outcomes(bond, phrases);
            boolean all = !outcomes.isEmpty() && outcomes.size() == bond.parts().size();
            if (all && speaksOfReviews(text, phrases.get(bond.whole()))) {
                outcomes.forEach((part, code) -> named.set(part, as(named.get(part), code)));
                named.set(bond.whole(), whole(named.get(bond.whole()), phrases.get(bond.whole())));
            }
        }
        return named;
    }

    /** The outcome each part is; fewer than the parts where one is none, none where no part is one of reviews alone. */
    private static Map<Integer, String> outcomes(Bond bond, List<Clauses.Phrase> phrases) {
        Map<Integer, String> outcomes = new HashMap<>();
        boolean decided = false;
        if (bond.kind().equals(RelationKind.BREAKDOWN) && bond.parts().size() > 1) {
            for (int part : bond.parts()) {
                String local = phrases.get(part).local();
                decided |= DECIDED.matcher(local).find();
                outcome(local).ifPresent(code -> outcomes.put(part, code));
            }
        }
        return decided ? outcomes : Map.of();
    }

    private static Optional<String> outcome(String words) {
        return OUTCOMES.entrySet().stream()
                .filter(outcome -> outcome.getKey().matcher(words).find())
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst();
    }

    /** Whether the last kind of case named up to a number is the review. */
    private static boolean speaksOfReviews(String text, Clauses.Phrase whole) {
        int from = Math.max(0, whole.amount().start() - BEFORE);
        Matcher cases = CASES.matcher(text).region(from, whole.amount().start());
        boolean reviews = false;
        while (cases.find()) {
            reviews = cases.group().equals("复议");
        }
        return reviews;
    }

    private static Found.Number whole(Found.Number number, Clauses.Phrase phrase) {
        boolean known = number.figure()
                .getIndicator()
                .filter(code -> code.startsWith("review."))
                .isPresent();
        boolean concluded = CONCLUDED.matcher(phrase.local()).find();
        return known ? number : as(number, concluded ? "review.concluded" : "review.accepted");
    }

    private static Found.Number as(Found.Number number, String code) {
        if (number.figure().getIndicator().filter(code::equals).isPresent()) {
            return number;
        }
        Figure figure = Figure.builder().from(number.figure()).indicator(code).build();
        return new Found.Number(figure, Optional.of(Area.REVIEW_LITIGATION), number.start());
    }
}
