package org.fazhi.text.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.Approx;
import org.fazhi.text.source.Characters;

/** Numbers that share one unit: ranges (10-20天), lists (36、252次), sums (466+732+58), 由21个工作日压减至3个. */
final class Sequences {
    private static final String RANGE = "-—–~～至到－";
    private static final int LONGEST_CHANGE = 16;

    private Sequences() {}

    /** A number without unit that is followed by another one of its sequence; it gets the unit of that one later. */
    static Optional<Amount> bare(String text, int start, int end, BigDecimal value) {
        char after = Characters.at(text, end);
        int next = end + 1;
        while (RANGE.indexOf(Characters.at(text, next)) >= 0 && next < end + 3) {
            next++;
        }
        boolean range =
                RANGE.indexOf(after) >= 0 && Characters.isDigit(Characters.at(text, next)) && !isMonth(text, next);
        boolean sum =
                (after == '+' || after == '＋') && Characters.isDigit(Characters.at(text, next)) && isSum(text, start);
        boolean lastOfSum =
                (Characters.at(text, start - 1) == '+' || Characters.at(text, start - 1) == '＋') && isSum(text, start);
        boolean list = after == '、' && Characters.isDigit(Characters.at(text, next)) && listFollows(text, start);
        boolean rate = start > 1
                && (text.startsWith("率为", start - 2)
                        || text.startsWith("率达", start - 2)
                        || text.charAt(start - 1) == '率');
        if (!range && !sum && !lastOfSum && !list && !rate) {
            return Optional.empty();
        }
        return Optional.of(new Amount(
                start, end, value, Optional.empty(), Optional.empty(), Approx.EXACT, Optional.empty(), false));
    }

    /** 1—11月 counts no months. */
    private static boolean isMonth(String text, int start) {
        int end = start;
        while (end < start + 2 && Characters.isDigit(Characters.at(text, end))) {
            end++;
        }
        char unit = Characters.at(text, end);
        return unit == '月' || unit == '日' || unit == '号';
    }

    /** At least three numbers joined by plus signs, as in 466+732+58; 1+3 is a slogan. */
    private static boolean isSum(String text, int at) {
        int from = at;
        while (from > 0
                && (Characters.isDigit(text.charAt(from - 1)) || isPlus(text.charAt(from - 1)))
                && at - from < 60) {
            from--;
        }
        int pluses = 0;
        int digits = 0;
        for (int i = from; i < text.length() && i - from < 120; i++) {
            if (isPlus(text.charAt(i))) {
                pluses++;
            } else if (Characters.isDigit(text.charAt(i))) {
                digits++;
            } else {
                return pluses >= 2 && digits > pluses + 3;
            }
        }
        return pluses >= 2 && digits > pluses + 3;
    }

    private static boolean isPlus(char c) {
        return c == '+' || c == '＋';
    }

    private static boolean listFollows(String text, int start) {
        return text.substring(Math.max(0, start - 30), start).contains("分别");
    }

    /** Gives each number without unit the unit of its sequence. */
    static List<Amount> completed(String text, List<Amount> amounts) {
        List<Amount> completed = new ArrayList<>(amounts);
        for (int i = completed.size() - 2; i >= 0; i--) {
            Amount one = completed.get(i);
            Amount next = completed.get(i + 1);
            boolean adjacent = next.start() - one.end() <= 2 && one.unit().isEmpty() && !one.chinese();
            if (adjacent) {
                completed.set(i, shared(one, next));
            }
        }
        for (int i = 1; i < completed.size(); i++) {
            completed.set(i, after(text, completed.get(i - 1), completed.get(i)));
        }
        return completed;
    }

    /** 1-2万元: the multiplier is shared too. */
    private static Amount shared(Amount one, Amount next) {
        boolean multiplied = one.multiplier().isEmpty() && next.multiplier().isPresent();
        return new Amount(
                one.start(),
                one.end(),
                multiplied ? Multipliers.times(one.value(), next.multiplier().orElse("")) : one.value(),
                next.unit(),
                multiplied ? next.multiplier() : one.multiplier(),
                one.approx(),
                one.approxWord(),
                false);
    }

    private static Amount after(String text, Amount before, Amount amount) {
        String between = text.substring(before.end(), Math.max(before.end(), amount.start()));
        boolean joined = isPlus(Characters.at(text, amount.start() - 1)) || isPlus(Characters.at(text, amount.end()));
        boolean sum = joined && amount.unit().isEmpty();
        boolean change = amount.unit().filter("个"::equals).isPresent()
                && between.length() <= LONGEST_CHANGE
                && (between.contains("至") || between.contains("到"))
                && before.unit().filter(unit -> unit.startsWith("个")).isPresent()
                && !Characters.isHan(Characters.at(text, amount.end()));
        return sum || change ? amount.withUnit(before.unit()) : amount;
    }
}
