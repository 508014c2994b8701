package org.fazhi.text.figure;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/**
 * Numbers that sum up those before them: 甲412件、乙2945件，共3357件; 16个乡镇、31个部门共47个单位; 合计清理99件. What is joined by 、 is summed
 * up; what is joined by commas where it adds up.
 */
final class Sums {
    private static final int LONGEST_DEED = 6;
    private static final int LONGEST_NOUN = 10;
    private static final int MOST_PARTS = 12;
    private static final Words SUMS = Tables.words("leads", "sums");
    private static final List<String> STRONG = List.of("合计", "总计", "总共", "合共");

    private final List<Clauses.Phrase> phrases;

    Sums(List<Clauses.Phrase> phrases) {
        this.phrases = phrases;
    }

    /** The sum that stands at a place. */
    Optional<Bond> at(int at) {
        Clauses.Phrase sum = phrases.get(at);
        String clause = sum.clause();
        int before = SUMS.lengthBefore(clause, clause.length());
        boolean alone = before > 0 && before == clause.length();
        boolean after = before > 0 && clause.length() <= LONGEST_NOUN + before;
        int deed = SUMS.lengthAt(clause, 0);
        boolean leads = deed > 0 && clause.length() - deed <= LONGEST_DEED;
        if (!after && !leads) {
            return Optional.empty();
        }
        boolean strong = alone || STRONG.stream().anyMatch(clause::contains) || isNounOfList(at, before);
        ArrayDeque<Integer> joined = joined(at);
        Optional<Bond> exact = exact(at, joined);
        boolean ends = !clause.startsWith("、");
        return exact.or(() -> strong && joined.size() > 1 && ends
                        ? Optional.of(Bond.breakdown(at, joined, true))
                        : Optional.empty())
                .or(() -> strong && ends ? slip(at) : Optional.empty());
    }

    /**
     * 继续有效188件，修改72件，废止41件，合计256件: all numbers of the sentence before, where a slip of a digit keeps them from adding
     * up.
     */
    private Optional<Bond> slip(int at) {
        ArrayDeque<Integer> parts = new ArrayDeque<>();
        for (int i = at - 1; i >= 0 && alike(i, at) && at - i <= MOST_PARTS; i--) {
            parts.addFirst(i);
            BigDecimal sum = parts.stream().map(this::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (parts.size() > 1 && Doubts.isSlip(sum.subtract(value(at)))) {
                return Optional.of(Bond.breakdown(at, parts, true));
            }
        }
        return Optional.empty();
    }

    /** 31个县直部门共47个: what stands between is what the part before counts. */
    private boolean isNounOfList(int at, int sumWord) {
        int nounEnd = phrases.get(at).clause().length() - sumWord;
        return at > 0
                && nounEnd > 0
                && phrases.get(at - 1)
                        .noun()
                        .startsWith(phrases.get(at).clause().substring(0, nounEnd));
    }

    /** The numbers before a sum that 、 joins; a number of kinds such as 这五类 between does not count. */
    private ArrayDeque<Integer> joined(int at) {
        ArrayDeque<Integer> parts = new ArrayDeque<>();
        int last = at - 1;
        if (last >= 0 && phrases.get(last).amount().chinese() && !alike(last, at)) {
            last--;
        }
        for (int i = last; i >= 0 && alike(i, at) && at - i <= MOST_PARTS; i--) {
            parts.addFirst(i);
            if (!phrases.get(i).clause().startsWith("、")) {
                break;
            }
        }
        return parts;
    }

    /** What is joined by commas, as far back as it takes to add up. */
    private Optional<Bond> exact(int at, ArrayDeque<Integer> joined) {
        ArrayDeque<Integer> parts = new ArrayDeque<>(joined);
        BigDecimal sum = parts.stream().map(this::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        int next = parts.isEmpty() ? at - 1 : parts.getFirst() - 1;
        while (next >= 0 && alike(next, at) && at - next <= MOST_PARTS && sum.compareTo(value(at)) < 0) {
            parts.addFirst(next);
            sum = sum.add(value(next));
            next--;
        }
        return parts.size() > 1 && sum.compareTo(value(at)) == 0
                ? Optional.of(Bond.breakdown(at, parts, true))
                : Optional.empty();
    }

    private boolean alike(int one, int at) {
        return phrases.get(one).sentence() == phrases.get(at).sentence()
                && Units.alike(
                        phrases.get(one).amount().unit(),
                        phrases.get(at).amount().unit());
    }

    private BigDecimal value(int i) {
        return phrases.get(i).amount().value();
    }
}
