package org.fazhi.text.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rates that say of what they are the share: 占执法人员总数7.1%, 占案件总数260件的80%, A级占比11.43%. */
final class Shares {
    private static final Pattern OF_NOTHING = Pattern.compile("(总数|总量|总额|全部)?的?(比|比例|比重|比率)?[约达为近超]?过?");
    private static final Pattern ENDING = Pattern.compile("(总数|总量|数|比例|比重)?的?(比例|比重)?[约达为]?$");
    private static final List<String> TOGETHER = List.of("合计", "共", "两项", "三项", "两者", "三者");

    private Shares() {}

    /**
     * Part and whole of a share.
     *
     * @param counts the counts it may speak of, the nearest first
     */
    static Optional<Rates.Pair> at(List<Clauses.Phrase> phrases, int at, List<Integer> counts) {
        String clause = phrases.get(at).clause();
        int from = clause.lastIndexOf('占');
        if (clause.equals("的") && !counts.isEmpty() && counts.get(0) == at - 1) {
            boolean named = phrases.get(at - 1).clause().contains("占");
            return named ? partOf(phrases, counts, at - 1) : Optional.empty();
        } else if (from < 0 || TOGETHER.stream().anyMatch(clause::contains)) {
            return Optional.empty();
        }
        String of = clause.substring(from + 1);
        if (OF_NOTHING.matcher(of).matches()) {
            return ofWhatPrecedes(phrases, at, counts, clause.substring(0, from));
        }
        String named = ENDING.matcher(of).replaceFirst("");
        Optional<Rates.Pair> said = named.length() < 2
                ? Optional.empty()
                : counts.stream()
                        .filter(whole -> phrases.get(whole).local().contains(named))
                        .findFirst()
                        .flatMap(whole -> partOf(phrases, counts, whole));
        return said.or(() -> nearest(counts, at).flatMap(part -> agreeing(phrases, at, counts, part)));
    }

    private static Optional<Rates.Pair> ofWhatPrecedes(
            List<Clauses.Phrase> phrases, int at, List<Integer> counts, String before) {
        String name = FigureReader.cleaned(before);
        Optional<Integer> part = name.isEmpty()
                ? nearest(counts, at)
                : counts.stream()
                        .filter(count -> phrases.get(count).local().contains(name))
                        .findFirst();
        return part.flatMap(found -> agreeing(phrases, at, counts, found).or(() -> before(phrases, counts, found)));
    }

    /** The number directly before a share. */
    private static Optional<Integer> nearest(List<Integer> counts, int at) {
        return counts.stream().filter(count -> count == at - 1).findFirst();
    }

    private static Optional<Rates.Pair> agreeing(List<Clauses.Phrase> phrases, int at, List<Integer> counts, int part) {
        return counts.stream()
                .filter(whole -> whole < part && Rates.sameUnit(phrases, part, whole))
                .map(whole -> new Rates.Pair(part, whole))
                .filter(pair -> Rates.agrees(phrases, pair, at))
                .findFirst();
    }

    /** The whole before a part that is none of a list: the number directly before it, or that before 其中. */
    private static Optional<Rates.Pair> before(List<Clauses.Phrase> phrases, List<Integer> counts, int part) {
        String wide = phrases.get(part).wide();
        boolean within = wide.contains("其中") || wide.contains("中有");
        boolean listed = phrases.get(part).clause().startsWith("、");
        List<Integer> wholes = counts.stream()
                .filter(whole -> whole < part && Rates.sameUnit(phrases, part, whole))
                .toList();
        return wholes.stream()
                .findFirst()
                .filter(whole -> within || (whole == part - 1 && !listed && wholes.size() == 1))
                .map(whole -> new Rates.Pair(part, whole));
    }

    private static Optional<Rates.Pair> partOf(List<Clauses.Phrase> phrases, List<Integer> counts, int whole) {
        return counts.stream()
                .filter(part -> part != whole && Rates.sameUnit(phrases, part, whole))
                .findFirst()
                .map(part -> new Rates.Pair(part, whole));
    }
}
