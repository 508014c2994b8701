package org.fazhi.text.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/**
 * Whether a rate that its counts do not give is theirs nevertheless, by a slip: only where nothing says that it is of
 * other numbers.
 */
final class RateDoubts {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FAR_OFF = BigDecimal.valueOf(40);
    private static final BigDecimal LITTLE_MORE = new BigDecimal("1.15");
    private static final Pattern FROM = Pattern.compile("(?:逐步|大幅)?(?:降|下降|压降|升|上升|提升|提高|增|减|回落)(?:低|加|少)?[到至为]");
    private static final Words EARLIER = new Words(List.of("上年", "去年", "同期", "上一年", "年初", "年均", "原来"));
    private static final Words PLANNED = Tables.words("leads", "plannedcount");
    private static final Words NARROWING_NOTHING = Tables.words("leads", "narrowing");

    private final List<Clauses.Phrase> phrases;
    private final Rates.Pair pair;
    private final int at;
    private final Set<Integer> listed;

    /**
     * Doubts of a pair.
     *
     * @param at the place of the rate
     * @param listed the numbers that stand in a list of parts
     */
    RateDoubts(List<Clauses.Phrase> phrases, Rates.Pair pair, int at, Set<Integer> listed) {
        this.listed = listed;
        this.phrases = phrases;
        this.pair = pair;
        this.at = at;
    }

    /** 由上年的1.52%降到0.93%: a rate of another year, or of which a later one is told, is none of the numbers here. */
    static boolean isEarlier(Clauses.Phrase rate) {
        return EARLIER.in(rate.clause()) || FROM.matcher(rate.noun()).lookingAt();
    }

    /**
     * Whether the pair is meant.
     *
     * @param narrowing what stands before the known name of the rate
     */
    boolean isMeant(String narrowing) {
        return (isWithin() || isLittleMore())
                && isTold(narrowing)
                && !PLANNED.in(phrases.get(pair.whole()).local())
                && isNearest()
                && !isFarOff();
    }

    /** What narrows a rate down stands with its counts too: the 调解结案率 is not that of all 结案. */
    private boolean isTold(String narrowing) {
        String said =
                phrases.get(pair.part()).wide() + phrases.get(pair.whole()).wide();
        return narrowing.isEmpty() || said.contains(narrowing) || NARROWING_NOTHING.in(narrowing);
    }

    /** 抽检8400批次，合格8241批次；药品抽检612批次，合格率: what stands nearer to a rate is what it is of, unless both are of one list. */
    private boolean isNearest() {
        return Rates.counts(phrases, at).stream()
                .filter(count -> count < at && Rates.sameUnit(phrases, count, pair.part()))
                .findFirst()
                .filter(count -> count == pair.part()
                        || (listed.contains(count) && listed.contains(pair.part()))
                        || count == pair.whole()
                        || (count > pair.part() && phrases.get(count).clause().startsWith("、")))
                .isPresent();
    }

    /** What is off by tens of points is no slip. */
    private boolean isFarOff() {
        if (whole().signum() == 0) {
            return false;
        }
        BigDecimal computed = part().multiply(HUNDRED).divide(whole(), 2, RoundingMode.HALF_UP);
        return computed.subtract(phrases.get(at).amount().value()).abs().compareTo(FAR_OFF) >= 0;
    }

    private boolean isWithin() {
        return part().compareTo(whole()) <= 0;
    }

    /** A part above its whole is a slip where it is so by little, and the whole is not one of a list. */
    private boolean isLittleMore() {
        return part().compareTo(whole().multiply(LITTLE_MORE)) <= 0
                && !phrases.get(pair.whole()).clause().startsWith("、");
    }

    private BigDecimal part() {
        return phrases.get(pair.part()).amount().value();
    }

    private BigDecimal whole() {
        return phrases.get(pair.whole()).amount().value();
    }
}
