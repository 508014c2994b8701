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
 * also where its own clause does not speak of reviews. Reviews a town or subdistrict says it decided itself are those
 * of an authority.
 */
final class ReviewCases {
    private static final int BEFORE = 120;
    private static final Pattern CASES = Pattern.compile("复议|诉讼|应诉|起诉|一审|信访|仲裁|投诉");
    private static final Pattern CONCLUDED = Pattern.compile("审结|办结|结案");
    private static final Pattern DECIDED = Pattern.compile("维持|驳回|确认违法|责令履行");
    private static final int AFTER = 40;
    private static final Pattern BY_TOWN = Pattern.compile(
            "(?:[本我][乡镇]|(?:乡|镇)政府|街道(?:办事处)?)(?:全年|年内|依法|共|累计|一共)*(?:受理|审理)(?:并审结)?[^。；，,;]{0,8}复议(?:案件|申请)$");
    private static final Pattern DECIDES = Pattern.compile("^[^。；;]{0,16}作出[^。；，,;]{0,12}决定");
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
        for (int i = 0; i < named.size(); i++) {
            if (isOfReviews(named.get(i))
                    && isDecidedByTown(text, phrases.get(i).amount())) {
                named.set(i, as(named.get(i), "review.as_authority"));
            }
        }
        return named;
    }

    private static boolean isOfReviews(Found.Number number) {
        return number.figure()
                .getIndicator()
                .filter(code -> code.equals("review.accepted") || code.equals("review.concluded"))
                .isPresent();
    }

    private static boolean isDecidedByTown(String text, Amount amount) {
        String before = text.substring(Math.max(0, amount.start() - AFTER), amount.start());
        String after = text.substring(amount.end(), Math.min(text.length(), amount.end() + AFTER));
        return BY_TOWN.matcher(before).find() && DECIDES.matcher(after).find();
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
