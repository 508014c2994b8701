package org.fazhi.text.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fazhi.report.RelationKind;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/**
 * Binds rates to part and whole, by the rows of {@code rates.tsv} and by 占. Where the words leave a choice, the numbers
 * that agree are taken; a rate of which the words of the text do not tell part and whole stays unbound.
 */
final class Rates {
    private static final int NEAR = 8;
    private static final String NAMED = "@";
    private static final List<String> IN_TIME = List.of("按时", "按期", "期限内", "及时", "限时", "当场", "首次");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record RateWords(List<String> part, List<String> whole) {}

    record Pair(int part, int whole) {}

    private final Map<String, RateWords> rates = new HashMap<>();
    private static final Words IS_DUE = new Words(List.of("应出庭", "应当出庭", "应到"));

    private final int longest;

    Rates() {
        int length = 0;
        for (List<String> row : Tables.rows("rates", 3)) {
            rates.put(row.get(0), new RateWords(Tables.alternatives(row.get(1)), Tables.alternatives(row.get(2))));
            length = Math.max(length, row.get(0).length());
        }
        longest = length;
    }

    /**
     * The bond of the rate at a place.
     *
     * @param parts the numbers that are parts of a whole
     */
    Optional<Bond> at(List<Clauses.Phrase> phrases, int at, Set<Integer> parts) {
        Clauses.Phrase rate = phrases.get(at);
        if (!rate.amount().isRate() || Natures.direction(rate).isPresent() || RateDoubts.isEarlier(rate)) {
            return Optional.empty();
        }
        return Shares.at(phrases, at, counts(phrases, at))
                .or(() -> wordsOf(rate.clause()).flatMap(words -> pair(phrases, at, parts, words)))
                .or(() -> beforeEnding(rate.clause())
                        .flatMap(words -> pair(phrases, at, parts, words)
                                .filter(pair ->
                                        phrases.get(pair.whole()).clause().contains("应")
                                                || !says(phrases.get(pair.whole()), words.part()))))
                .or(() -> ByName.of(phrases, at, counts(phrases, at)))
                .filter(pair -> inTime(phrases, pair.part(), rate.clause()))
                .filter(pair -> (isWithin(phrases, pair) && agrees(phrases, pair, at))
                        || new RateDoubts(phrases, pair, at, parts).isMeant(narrowing(rate.clause())))
                .or(() -> agreeing(phrases, at))
                .map(pair ->
                        Bond.of(RelationKind.RATE, OptionalInt.of(at), pair.whole(), List.of(pair.part()), List.of()));
    }

    /** What stands before the name the table knows: 调解 of 调解结案率. */
    private String narrowing(String clause) {
        int end = clause.lastIndexOf('率') + 1;
        int length = Math.min(longest, end);
        while (length > 1 && !rates.containsKey(clause.substring(end - length, end))) {
            length--;
        }
        int from = end - length;
        return length > 1 && from > 1 ? clause.substring(from - 2, from) : "";
    }

    /** 接手纠纷506件，谈拢489件，成功率96.6%: no word says so, but the decimals agree. */
    private static Optional<Pair> agreeing(List<Clauses.Phrase> phrases, int at) {
        if (phrases.get(at).amount().value().scale() < 1) {
            return Optional.empty();
        }
        List<Integer> counts = counts(phrases, at);
        List<Pair> pairs = counts.stream()
                .flatMap(part -> counts.stream()
                        .filter(whole -> whole < part && sameUnit(phrases, part, whole))
                        .map(whole -> new Pair(part, whole)))
                .filter(pair -> isWithin(phrases, pair) && agrees(phrases, pair, at))
                .toList();
        return pairs.size() == 1 ? Optional.of(pairs.get(0)) : Optional.empty();
    }

    /** A number that is more than another is hardly a part of it; the rate is of something else. */
    private static boolean isWithin(List<Clauses.Phrase> phrases, Pair pair) {
        return phrases.get(pair.part())
                        .amount()
                        .value()
                        .compareTo(phrases.get(pair.whole()).amount().value())
                <= 0;
    }

    /** A rate of what was done in time is not that of what was done. */
    private static boolean inTime(List<Clauses.Phrase> phrases, int part, String clause) {
        return IN_TIME.stream()
                .filter(clause::contains)
                .allMatch(word -> phrases.get(part).wide().contains(word));
    }

    private static Optional<Pair> pair(List<Clauses.Phrase> phrases, int at, Set<Integer> members, RateWords words) {
        List<Integer> parts = said(phrases, at, words.part());
        List<Integer> wholes = said(phrases, at, words.whole());
        Optional<Pair> first = first(phrases, parts, wholes, members).or(() -> following(phrases, words.part(), at));
        if (first.isEmpty() || agrees(phrases, first.get(), at)) {
            return first;
        }
        Optional<Pair> other = parts.stream()
                .filter(part -> !IS_DUE.in(phrases.get(part).clause()))
                .flatMap(part -> counts(phrases, at).stream()
                        .filter(whole -> !whole.equals(part) && sameUnit(phrases, part, whole))
                        .map(whole -> new Pair(part, whole)))
                .filter(pair -> agrees(phrases, pair, at))
                .findFirst();
        int whole = first.get().whole();
        boolean several = parts.stream()
                        .filter(part -> part > whole && sameUnit(phrases, part, whole))
                        .filter(part -> !phrases.get(part).clause().contains("应"))
                        .count()
                > 1;
        return other.isPresent() || several || sumAgrees(phrases, parts, whole, at) ? other : first;
    }

    /** The nearest part, with the nearest whole before it; in brackets the whole may follow. */
    private static Optional<Pair> first(
            List<Clauses.Phrase> phrases, List<Integer> parts, List<Integer> wholes, Set<Integer> members) {
        Optional<Integer> done = parts.stream()
                .filter(part -> !phrases.get(part).clause().contains("应"))
                .findFirst();
        return done.flatMap(part -> wholeOf(phrases, part, wholes, members).map(whole -> new Pair(part, whole)));
    }

    /**
     * 立案5832起、破4011起，破案率: part and rate follow the whole directly, though no word names it as such. Where the sentence
     * tells of more of the kind, only numbers that agree show that it is the whole.
     */
    private static Optional<Pair> following(List<Clauses.Phrase> phrases, List<String> words, int at) {
        return counts(phrases, at).stream()
                .filter(part -> part < at && at - part <= 2 && part > 0)
                .filter(part -> words.stream().anyMatch(phrases.get(part).clause()::contains))
                .filter(part -> !phrases.get(part).clause().contains("应")
                        && !phrases.get(part).clause().startsWith("、"))
                .filter(part -> sameUnit(phrases, part, part - 1)
                        && phrases.get(part - 1).sentence() == phrases.get(part).sentence())
                .findFirst()
                .map(part -> new Pair(part, part - 1))
                .filter(pair -> agrees(phrases, pair, at) || isOnly(phrases, pair, at));
    }

    private static boolean isOnly(List<Clauses.Phrase> phrases, Pair pair, int at) {
        return counts(phrases, at).stream()
                        .filter(count -> sameUnit(phrases, pair.part(), count))
                        .count()
                == 2;
    }

    private static Optional<Integer> wholeOf(
            List<Clauses.Phrase> phrases, int part, List<Integer> wholes, Set<Integer> members) {
        Optional<Integer> before = wholes.stream()
                .filter(whole -> whole < part && sameUnit(phrases, part, whole) && !members.contains(whole))
                .findFirst();
        return before.or(() -> wholes.stream()
                .filter(whole -> whole > part && sameUnit(phrases, part, whole))
                .filter(whole -> phrases.get(whole).open() > phrases.get(part).open())
                .findFirst());
    }

    /** The counts in brackets behind a rate, and those before it in its sentence, the nearest first. */
    static List<Integer> counts(List<Clauses.Phrase> phrases, int at) {
        List<Integer> counts = new ArrayList<>();
        for (int i = at + 1;
                i < phrases.size() && phrases.get(i).open() > phrases.get(at).open();
                i++) {
            if (i - at > 2 || phrases.get(i).amount().isRate()) {
                break;
            }
            counts.add(i);
        }
        for (int i = at - 1; i >= 0 && at - i <= NEAR; i--) {
            Clauses.Phrase phrase = phrases.get(i);
            if (phrase.sentence() == phrases.get(at).sentence()
                    && !phrase.amount().isRate()
                    && phrase.amount().unit().isPresent()) {
                counts.add(i);
            }
        }
        return counts;
    }

    private static List<Integer> said(List<Clauses.Phrase> phrases, int at, List<String> words) {
        return counts(phrases, at).stream()
                .filter(count -> says(phrases.get(count), words))
                .toList();
    }

    /** A number whose own clause is empty goes by the clause before it: 接待群众69批次、199人次. */
    private static boolean says(Clauses.Phrase phrase, List<String> words) {
        String said = phrase.local();
        String near = phrase.clause().isEmpty() || phrase.clause().equals("、")
                ? phrase.wide().substring(Math.max(0, phrase.wide().length() - 24))
                : said;
        return words.stream().anyMatch(near::contains);
    }

    static boolean sameUnit(List<Clauses.Phrase> phrases, int one, int other) {
        return Units.alike(
                phrases.get(one).amount().unit(), phrases.get(other).amount().unit());
    }

    static boolean agrees(List<Clauses.Phrase> phrases, Pair pair, int rate) {
        return agrees(phrases.get(pair.part()).amount().value(), phrases, pair.whole(), rate);
    }

    private static boolean sumAgrees(List<Clauses.Phrase> phrases, List<Integer> parts, int whole, int rate) {
        BigDecimal sum = parts.stream()
                .filter(part -> sameUnit(phrases, part, whole))
                .map(part -> phrases.get(part).amount().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return agrees(sum, phrases, whole, rate);
    }

    /** Whether a part of a whole gives a rate, to the last digit printed. */
    private static boolean agrees(BigDecimal part, List<Clauses.Phrase> phrases, int whole, int rate) {
        BigDecimal of = phrases.get(whole).amount().value();
        BigDecimal printed = phrases.get(rate).amount().value();
        return of.signum() > 0
                && part.multiply(HUNDRED)
                                .divide(of, Math.max(0, printed.scale()), RoundingMode.HALF_UP)
                                .compareTo(printed)
                        == 0;
    }

    /** The words for the longest ending the table knows; for any other rate what is named before 率. */
    private Optional<RateWords> wordsOf(String clause) {
        int end = Math.max(clause.lastIndexOf('率'), clause.lastIndexOf('度')) + 1;
        for (int length = Math.min(longest, end); length > 0; length--) {
            RateWords words = rates.get(clause.substring(end - length, end));
            if (words != null) {
                boolean named = words.part().contains(NAMED);
                return named ? named(clause, end, words) : Optional.of(words);
            }
        }
        return Optional.empty();
    }

    /** 监督覆盖率: what is named before the known ending may be the part too. */
    private Optional<RateWords> beforeEnding(String clause) {
        int end = clause.lastIndexOf('率') + 1;
        for (int length = Math.min(longest, end); length > 2; length--) {
            int start = end - length;
            RateWords any = rates.get("率");
            if (rates.containsKey(clause.substring(start, end)) && start >= 2 && any != null) {
                return Optional.of(new RateWords(List.of(clause.substring(start - 2, start)), any.whole()));
            }
        }
        return Optional.empty();
    }

    private static Optional<RateWords> named(String clause, int end, RateWords words) {
        return end < 3
                ? Optional.empty()
                : Optional.of(new RateWords(List.of(clause.substring(end - 3, end - 1)), words.whole()));
    }
}
