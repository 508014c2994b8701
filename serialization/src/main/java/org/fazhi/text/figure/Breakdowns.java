package org.fazhi.text.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/**
 * Binds parts to their whole: what 其中 introduces, and what 合计 sums up. A list joined by 、 ends at the comma; one joined
 * by commas ends where something else begins, or with the part that makes the whole full.
 */
final class Breakdowns {
    private static final int NEAR = 8;
    private static final int FEWEST_LISTED = 3;
    private static final int LONGEST_BETWEEN = 60;
    private static final Words INTRODUCING = Tables.words("leads", "breakdown");
    private static final Words NO_PART = Tables.words("leads", "nopart");
    private static final Words OUTCOME = Tables.words("leads", "outcome");
    private static final Words CLEANED = Tables.words("leads", "cleaned");
    private static final Words DEED = Tables.words("leads", "deed");
    private static final Pattern WITHIN =
            Pattern.compile("[^，,。；;、（(]{1,12}中[，,]?(?:(?:已经?|均|仍)?(?:仅?有|只有)|[^，,。；;、]{0,20}的(?:仅有?|只有|有|为|共)?)");
    private static final List<String> OTHERS = List.of("其他", "其余", "其它", "剩余", "余下");
    private static final List<List<String>> EXHAUSTING = Tables.rows("leads", 2).stream()
            .filter(row -> row.get(0).equals("exhausting"))
            .flatMap(row -> Tables.alternatives(row.get(1)).stream())
            .map(two -> List.of(two.split("&", -1)))
            .toList();
    private static final Words LAST_YEAR = new Words(List.of("上年", "去年", "同期", "上一年"));

    private final String text;
    private final List<Clauses.Phrase> phrases;
    private final Map<Integer, Integer> wholes = new HashMap<>();

    Breakdowns(String text, List<Clauses.Phrase> phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    /** The parts of the last number before 其中, of which the first stands at a place. */
    Optional<Bond> introducedAt(int at) {
        Clauses.Phrase first = phrases.get(at);
        String between = between(at);
        boolean sorted = between.contains("按") && (between.contains("分，") || between.contains("分,"));
        if (!sorted
                && !INTRODUCING.in(between)
                && !cleaned(at)
                && !WITHIN.matcher(between).matches()) {
            return Optional.empty();
        }
        int whole = sorted ? wholes.getOrDefault(at - 1, at - 1) : at - 1;
        while (whole >= 0 && at - whole <= NEAR && !isWhole(whole, first)) {
            whole--;
        }
        if (whole < 0 || !isWhole(whole, first)) {
            return Optional.empty();
        }
        List<Integer> parts = parts(at, whole);
        Bond bond = full(Bond.breakdown(whole, parts, sorted || exhausts(parts)), at);
        bond.parts().forEach(part -> wholes.put(part, bond.whole()));
        return Optional.of(bond);
    }

    /** Whether the last part is all the others, or the two leave nothing over: 专职97名、兼职166名. */
    private boolean exhausts(List<Integer> parts) {
        String last = phrases.get(parts.get(parts.size() - 1)).local();
        String first = phrases.get(parts.get(0)).local();
        boolean others =
                parts.size() > 1 && OTHERS.stream().anyMatch(word -> said(last).startsWith(word));
        boolean pair = parts.size() == 2
                && EXHAUSTING.stream()
                        .anyMatch(two -> (first.contains(two.get(0)) && last.contains(two.get(1)))
                                || (first.contains(two.get(1)) && last.contains(two.get(0))));
        return others || pair;
    }

    /** 清理86件，保留61件、废止19件: what becomes of documents are parts without 其中 too. */
    private boolean cleaned(int at) {
        return at > 0
                && phrases.get(at - 1).clause().contains("清理")
                && CLEANED.in(phrases.get(at).clause())
                && !phrases.get(at).clause().startsWith("、");
    }

    /** Where the parts do not make up the nearest number but do make up an earlier one, that one is meant. */
    private Bond full(Bond bond, int first) {
        BigDecimal sum = bond.parts().stream().map(this::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        for (int whole = bond.whole(); whole >= 0 && first - whole <= NEAR; whole--) {
            if (isWhole(whole, phrases.get(first)) && sum.compareTo(value(whole)) == 0) {
                return Bond.breakdown(whole, bond.parts(), bond.complete());
            }
        }
        return bond;
    }

    private boolean isWhole(int whole, Clauses.Phrase first) {
        Clauses.Phrase phrase = phrases.get(whole);
        return sameUnit(phrase, first)
                && phrase.sentence() == first.sentence()
                && !LAST_YEAR.in(phrase.clause())
                && Natures.direction(phrase).isEmpty();
    }

    private List<Integer> parts(int first, int whole) {
        List<Integer> parts = new ArrayList<>();
        parts.add(first);
        BigDecimal sum = value(first);
        boolean commas = false;
        for (int i = first + 1; i < phrases.size() && goesOn(i, first, whole); i++) {
            boolean comma = hasComma(between(i));
            commas = i == first + 1 ? comma : commas;
            boolean full = sum.compareTo(value(whole)) == 0;
            if (comma && (!commas || full || somethingElse(i, first, DEED))) {
                break;
            }
            parts.add(i);
            sum = sum.add(value(i));
        }
        return parts;
    }

    private boolean goesOn(int i, int first, int whole) {
        Clauses.Phrase phrase = phrases.get(i);
        Clauses.Phrase one = phrases.get(first);
        String between = between(i);
        boolean closed = one.open() > phrases.get(whole).open() && phrase.open() < one.open();
        return phrase.sentence() == one.sentence()
                && sameUnit(phrase, one)
                && phrase.noun().isEmpty() == one.noun().isEmpty()
                && !closed
                && !between.contains("其中")
                && between.indexOf('；') < 0
                && between.indexOf(';') < 0
                && (one.open() > phrases.get(whole).open() || between.indexOf('）') < 0)
                && !somethingElse(i, first, OUTCOME);
    }

    /** Whether words of a kind stand with a number that do not stand with the first part, or it begins anew. */
    private boolean somethingElse(int i, int first, Words words) {
        String clause = said(phrases.get(i).clause());
        int at = words.indexIn(clause);
        boolean other =
                at >= 0 && !phrases.get(first).clause().contains(clause.substring(at, at + words.lengthAt(clause, at)));
        return other || NO_PART.lengthAt(clause, 0) > 0;
    }

    private static String said(String clause) {
        return clause.startsWith("、") ? clause.substring(1) : clause;
    }

    private static boolean hasComma(String between) {
        return between.indexOf('，') >= 0 || between.indexOf(',') >= 0;
    }

    /** 清理62件，保留47件、修改6件、废止9件: a list that adds up to the number before it, exactly. */
    Supplier<Optional<Bond>> addingUpFrom(int first) {
        return () -> {
            int whole = first - 1;
            if (whole < 0
                    || !isWhole(whole, phrases.get(first))
                    || phrases.get(first).clause().startsWith("、")) {
                return Optional.empty();
            }
            List<Integer> parts = new ArrayList<>(List.of(first));
            BigDecimal sum = value(first);
            for (int i = first + 1; i < phrases.size() && isJoined(i, first); i++) {
                parts.add(i);
                sum = sum.add(value(i));
            }
            return parts.size() >= FEWEST_LISTED && sum.compareTo(value(whole)) == 0
                    ? Optional.of(Bond.breakdown(whole, parts, true))
                    : Optional.empty();
        };
    }

    private boolean isJoined(int i, int first) {
        return phrases.get(i).clause().startsWith("、")
                && !hasComma(between(i))
                && sameUnit(phrases.get(i), phrases.get(first))
                && phrases.get(i).sentence() == phrases.get(first).sentence();
    }

    private BigDecimal value(int i) {
        return phrases.get(i).amount().value();
    }

    private String between(int i) {
        int from = i == 0 ? 0 : phrases.get(i - 1).amount().end();
        int start = phrases.get(i).amount().start();
        return start - from > LONGEST_BETWEEN
                ? text.substring(start - LONGEST_BETWEEN, start)
                : text.substring(Math.min(from, start), start);
    }

    private static boolean sameUnit(Clauses.Phrase one, Clauses.Phrase other) {
        return one.amount().unit().isPresent()
                && one.amount().unit().equals(other.amount().unit());
    }
}
