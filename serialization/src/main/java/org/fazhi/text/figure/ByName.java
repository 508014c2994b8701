package org.fazhi.text.figure;

import java.util.List;
import java.util.Optional;

/**
 * A rate whose name takes up a word, of two characters, of its part: 移交55所，移交率; the whole is the number before the
 * part.
 */
final class ByName {
    private static final int LONGEST = 4;
    private static final int NEAR = 10;
    private static final String EVERYWHERE = "案件问题事项工作总共全年按期时的了为达和及行政法执务公群众社会人员数量有基本平均现";

    private ByName() {}

    static Optional<Rates.Pair> of(List<Clauses.Phrase> phrases, int rate, List<Integer> counts) {
        String clause = phrases.get(rate).clause();
        int end = clause.lastIndexOf('率');
        if (end < 1) {
            return Optional.empty();
        }
        String name = clause.substring(Math.max(0, end - LONGEST), end);
        for (int part : counts) {
            if (part < rate && !phrases.get(part).clause().startsWith("、")) {
                Optional<Rates.Pair> pair = counts.stream()
                        .filter(whole -> whole < part && Rates.sameUnit(phrases, part, whole))
                        .filter(whole -> tells(name, phrases.get(part), phrases.get(whole)))
                        .map(whole -> new Rates.Pair(part, whole))
                        .filter(found -> found.whole() == found.part() - 1 || Rates.agrees(phrases, found, rate))
                        .findFirst();
                if (pair.isPresent()) {
                    return pair;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a word of the name stands with the part; one that stands with the whole too tells nothing. */
    private static boolean tells(String name, Clauses.Phrase part, Clauses.Phrase whole) {
        for (int i = 0; i + 1 < name.length(); i++) {
            String word = name.substring(i, i + 2);
            if (EVERYWHERE.indexOf(name.charAt(i)) < 0
                    && near(part).contains(word)
                    && !near(whole).contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String near(Clauses.Phrase phrase) {
        String clause = phrase.clause();
        return clause.substring(Math.max(0, clause.length() - NEAR));
    }
}
