package org.fazhi.text.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/**
 * What no word binds but the numbers do, exactly: counts of one unit in a row that make up the one before or behind
 * them. Since they add up, no rule ever objects to them.
 */
final class Agreements {
    private static final int NEAR = 8;
    private static final Words REST = Tables.words("leads", "rest");
    private static final BigDecimal LEAST = BigDecimal.valueOf(5);

    private final List<Clauses.Phrase> phrases;
    private final Set<Integer> bound;

    /**
     * Agreements among phrases.
     *
     * @param bound the numbers that are parts of a whole already
     */
    Agreements(List<Clauses.Phrase> phrases, Set<Integer> bound) {
        this.phrases = phrases;
        this.bound = bound;
    }

    /** The whole at a place with the parts that follow or precede it. */
    Optional<Bond> at(int whole) {
        boolean counts = isCount(whole) && value(whole).compareTo(LEAST) >= 0;
        return counts ? run(whole, 1).or(() -> run(whole, -1)) : Optional.empty();
    }

    private Optional<Bond> run(int whole, int step) {
        List<Integer> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = whole + step; isNear(i, whole) && sum.compareTo(value(whole)) < 0; i += step) {
            if (phrases.get(i).amount().isRate()) {
                continue;
            }
            if (!isPart(i, whole)) {
                break;
            }
            parts.add(step > 0 ? parts.size() : 0, i);
            sum = sum.add(value(i));
        }
        boolean enough = parts.size() > 2 || (parts.size() == 2 && step > 0 && areTwo(parts.get(0), parts.get(1)));
        return enough && sum.compareTo(value(whole)) == 0
                ? Optional.of(Bond.breakdown(whole, parts, true))
                : Optional.empty();
    }

    /**
     * Two are the parts of the one before them by more than chance where the second is the rest, or both stand in one
     * list.
     */
    private boolean areTwo(int first, int second) {
        String clause = phrases.get(second).clause();
        boolean listed = second == first + 1 && clause.startsWith("、");
        return listed || REST.in(clause) || REST.in(phrases.get(second).noun());
    }

    private boolean isNear(int i, int whole) {
        return i >= 0 && i < phrases.size() && Math.abs(i - whole) <= NEAR;
    }

    private boolean isPart(int i, int whole) {
        return isCount(i)
                && !bound.contains(i)
                && value(i).signum() > 0
                && value(i).compareTo(value(whole)) < 0
                && Units.alike(
                        phrases.get(i).amount().unit(),
                        phrases.get(whole).amount().unit())
                && Math.abs(phrases.get(i).sentence() - phrases.get(whole).sentence()) <= 1;
    }

    private boolean isCount(int i) {
        return !phrases.get(i).amount().isRate()
                && phrases.get(i).amount().unit().isPresent()
                && phrases.get(i).amount().approxWord().isEmpty();
    }

    private BigDecimal value(int i) {
        return phrases.get(i).amount().value();
    }
}
