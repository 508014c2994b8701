package org.fazhi.text.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.fazhi.report.RelationKind;
import org.fazhi.text.words.Tables;

/**
 * Binds rates to part and whole, and what 其中 introduces to its whole. A rate of which the words of the text do not tell
 * part and whole stays unbound.
 */
final class Bonds {
    private static final int NEAR = 8;

    private record RateWords(List<String> part, List<String> whole) {}

    private final Map<String, RateWords> rates = new HashMap<>();
    private final int longest;

    Bonds() {
        int length = 0;
        for (List<String> row : Tables.rows("rates", 3)) {
            rates.put(row.get(0), new RateWords(Tables.alternatives(row.get(1)), Tables.alternatives(row.get(2))));
            length = Math.max(length, row.get(0).length());
        }
        longest = length;
    }

    List<Bond> of(String text, List<Clauses.Phrase> phrases) {
        List<Bond> bonds = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            rate(phrases, i).ifPresent(bonds::add);
            breakdown(text, phrases, i).ifPresent(bonds::add);
            listed(text, phrases.get(i), i).ifPresent(bonds::add);
        }
        return bonds;
    }

    private Optional<Bond> rate(List<Clauses.Phrase> phrases, int at) {
        Clauses.Phrase rate = phrases.get(at);
        Optional<RateWords> words =
                rate.amount().isRate() && Natures.direction(rate).isEmpty() ? wordsOf(rate.clause()) : Optional.empty();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int part = -1;
        for (int i = at - 1; i >= 0 && at - i <= NEAR && part < 0; i--) {
            part = isCount(phrases, i, rate) && says(phrases.get(i), words.get().part()) ? i : -1;
        }
        int whole = part < 0 ? -1 : whole(phrases, part, at, words.get());
        return whole < 0
                ? Optional.empty()
                : Optional.of(new Bond(RelationKind.RATE, OptionalInt.of(at), whole, List.of(part), List.of()));
    }

    /** The nearest count of the same unit before the part that words tell to be the whole, else one after it. */
    private static int whole(List<Clauses.Phrase> phrases, int part, int rate, RateWords words) {
        Optional<String> unit = phrases.get(part).amount().unit();
        for (int i = part - 1; i >= 0 && rate - i <= NEAR; i--) {
            if (isCount(phrases, i, phrases.get(rate))
                    && phrases.get(i).amount().unit().equals(unit)
                    && says(phrases.get(i), words.whole())) {
                return i;
            }
        }
        for (int i = part + 1; i < rate; i++) {
            if (isCount(phrases, i, phrases.get(rate))
                    && phrases.get(i).amount().unit().equals(unit)
                    && says(phrases.get(i), words.whole())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isCount(List<Clauses.Phrase> phrases, int i, Clauses.Phrase rate) {
        return phrases.get(i).sentence() == rate.sentence()
                && !phrases.get(i).amount().isRate()
                && phrases.get(i).amount().unit().isPresent();
    }

    /** A number whose own clause is empty goes by the clause before it: 接待群众69批次、199人次. */
    private static boolean says(Clauses.Phrase phrase, List<String> words) {
        String said = phrase.local();
        String near = phrase.clause().isEmpty() || phrase.clause().equals("、")
                ? phrase.wide().substring(Math.max(0, phrase.wide().length() - 24))
                : said;
        return words.stream().anyMatch(near::contains);
    }

    private Optional<RateWords> wordsOf(String clause) {
        int end = clause.lastIndexOf('率') + 1;
        for (int length = Math.min(longest, end); length > 1; length--) {
            RateWords words = rates.get(clause.substring(end - length, end));
            if (words != null) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    /** 其中: the parts of the last number before it, as long as unit and form stay the same. */
    private static Optional<Bond> breakdown(String text, List<Clauses.Phrase> phrases, int at) {
        Clauses.Phrase first = phrases.get(at);
        boolean introduced =
                first.clause().startsWith("其中") || between(text, phrases, at).contains("其中");
        if (!introduced) {
            return Optional.empty();
        }
        int whole = at - 1;
        while (whole >= 0
                && (!sameUnit(phrases.get(whole), first) || phrases.get(whole).sentence() != first.sentence())) {
            whole--;
            if (at - whole > NEAR) {
                return Optional.empty();
            }
        }
        if (whole < 0) {
            return Optional.empty();
        }
        List<Integer> parts = new ArrayList<>();
        for (int i = at; i < phrases.size() && isPart(text, phrases, i, at, whole); i++) {
            parts.add(i);
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bond(RelationKind.BREAKDOWN, OptionalInt.empty(), whole, parts, List.of()));
    }

    private static boolean isPart(String text, List<Clauses.Phrase> phrases, int i, int first, int whole) {
        Clauses.Phrase phrase = phrases.get(i);
        Clauses.Phrase one = phrases.get(first);
        String between = i == first ? "" : between(text, phrases, i);
        boolean closed = one.open() > phrases.get(whole).open() && phrase.open() < one.open();
        boolean sameForm = phrase.noun().isEmpty() == one.noun().isEmpty();
        return phrase.sentence() == one.sentence()
                && sameUnit(phrase, one)
                && sameForm
                && !closed
                && !between.contains("其中")
                && between.indexOf('；') < 0
                && between.indexOf(';') < 0
                && (one.open() > phrases.get(whole).open() || between.indexOf('）') < 0);
    }

    private static String between(String text, List<Clauses.Phrase> phrases, int i) {
        int from = i == 0 ? 0 : phrases.get(i - 1).amount().end();
        int start = phrases.get(i).amount().start();
        return start - from > 60 ? text.substring(start - 60, start) : text.substring(Math.min(from, start), start);
    }

    private static boolean sameUnit(Clauses.Phrase one, Clauses.Phrase other) {
        return one.amount().unit().isPresent()
                && one.amount().unit().equals(other.amount().unit());
    }

    /** What stands before 两级 or 三大领域 is what they count. */
    private static Optional<Bond> listed(String text, Clauses.Phrase phrase, int at) {
        boolean levels = phrase.amount().chinese()
                && phrase.amount().unit().filter("级"::equals).isPresent();
        boolean summed = phrase.amount().chinese() && phrase.amount().unit().isEmpty();
        if (!levels && !summed) {
            return Optional.empty();
        }
        String clause = phrase.clause();
        List<String> items = new ArrayList<>();
        for (String item : clause.split("[、和]", -1)) {
            if (!item.isBlank()) {
                items.add(items.isEmpty() && levels ? item.substring(item.length() - 1) : item);
            }
        }
        return items.size() < 2
                ? Optional.empty()
                : Optional.of(new Bond(RelationKind.ENUMERATION, OptionalInt.empty(), at, List.of(), items));
    }
}
