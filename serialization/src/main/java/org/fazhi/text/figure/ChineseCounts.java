package org.fazhi.text.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.fazhi.report.Approx;
import org.fazhi.text.source.Characters;
import org.fazhi.text.words.Chinese;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/**
 * Counts in Chinese numerals: 两次会议, 五个部门, 十余名. 一 counts only where it ends its clause (演练一次，), 级 only after the levels
 * it counts (镇、村两级), 大 only after what it sums up (甲、乙、丙三大领域).
 */
final class ChineseCounts {
    private static final String NOT_AFTER = "第数几每之某上这那该首百千万亿前后初再半周";
    private static final String NOT_BEFORE_ONE = "成逐另统唯同单划进头哪";
    private static final String NO_TENTHS = "立员果效为功本长都熟交绩就品套分份不体型全形建";
    static final String IN_A_ROW = "连续";
    private static final String DIVISIONS = "省市区县旗镇乡村街社居组州厅局";

    private final Units units;
    private final Qualifiers qualifiers;
    private final Words notBeforeOne = Tables.words("terms", "notbeforeone");

    ChineseCounts(Units units, Qualifiers qualifiers) {
        this.units = units;
        this.qualifiers = qualifiers;
    }

    Optional<Amount> at(String text, int start) {
        ChineseNumber number = ChineseNumber.at(text, start);
        int end = number.end();
        int length = end - start;
        int value = number.value().intValue();
        char before = Characters.at(text, start - 1);
        boolean one = text.charAt(start) == '一' && length == 1;
        boolean word = (NOT_AFTER.indexOf(before) >= 0 && !text.startsWith("先后", start - 2))
                || (one && NOT_BEFORE_ONE.indexOf(before) >= 0);
        if (number.value().signum() <= 0 || word || isNoNumber(text, start, length) || isSaying(text, start, length)) {
            return Optional.empty();
        }
        Magnitude magnitude = Magnitude.at(
                text,
                end,
                qualifiers.within(text, end).filter(found -> !found.word().equals("来")),
                qualifiers);
        int at = magnitude.end();
        char unit = Characters.at(text, at);
        if (unit == '级' || unit == '大') {
            return special(text, start, at, value, unit);
        } else if (unit == '成' && length == 1 && at == end) {
            return tenths(text, start, at, value);
        } else if (unit == '年' && text.startsWith(IN_A_ROW, start - IN_A_ROW.length())) {
            return Optional.of(years(start, at + 1, value));
        }
        Optional<Qualifiers.Found> within =
                unit == '日' && before != '月' ? qualifiers.after(text, at + 1) : Optional.empty();
        if (within.isPresent()) {
            return Optional.of(days(start, at + 1, value, within));
        }
        Optional<Units.Unit> found = units.at(text, at).filter(Units.Unit::afterChinese);
        if (found.isEmpty()
                || (one
                        && magnitude.multiplier().isEmpty()
                        && !endsClause(text, start, at + found.get().length()))) {
            return Optional.empty();
        }
        return Optional.of(counted(text, start, at + found.get().length(), number.value(), found.get(), magnitude));
    }

    private Amount counted(String text, int start, int stop, BigDecimal value, Units.Unit unit, Magnitude magnitude) {
        String multiplier = magnitude.multiplier();
        Optional<Qualifiers.Found> within = magnitude.within();
        Optional<Qualifiers.Found> after = qualifiers.after(text, stop);
        Optional<Qualifiers.Found> said =
                within.isPresent() ? within : after.isPresent() ? after : qualifiers.before(text, start);
        return new Amount(
                start,
                stop + after.map(post -> post.word().length()).orElse(0),
                Multipliers.times(value, multiplier),
                Optional.of(unit.name()),
                multiplier.isEmpty() ? Optional.empty() : Optional.of(multiplier),
                AmountScanner.approx(said),
                AmountScanner.exactLeftOut(said),
                true);
    }

    /** 三成, 八成以上: tenths of a whole. */
    private Optional<Amount> tenths(String text, int start, int at, int value) {
        int end = at + 1;
        boolean word = NO_TENTHS.indexOf(Characters.at(text, end)) >= 0 || value > 9;
        Optional<Qualifiers.Found> after = qualifiers.after(text, end);
        Optional<Qualifiers.Found> said = after.isPresent() ? after : qualifiers.before(text, start);
        return word
                ? Optional.empty()
                : Optional.of(new Amount(
                        start,
                        end + after.map(found -> found.word().length()).orElse(0),
                        BigDecimal.valueOf(value * 10L),
                        Optional.of("%"),
                        Optional.empty(),
                        AmountScanner.approx(said),
                        AmountScanner.exactLeftOut(said),
                        true));
    }

    /** 三十日内: as many days at most; 三十日 alone is a date. */
    private static Amount days(int start, int end, long value, Optional<Qualifiers.Found> said) {
        return new Amount(
                start,
                end + said.map(found -> found.word().length()).orElse(0),
                BigDecimal.valueOf(value),
                Optional.of("日"),
                Optional.empty(),
                AmountScanner.approx(said),
                AmountScanner.exactLeftOut(said),
                true);
    }

    /** 连续两年: as many years. */
    static Amount years(int start, int end, long value) {
        return new Amount(
                start,
                end,
                BigDecimal.valueOf(value),
                Optional.of("年"),
                Optional.empty(),
                Approx.EXACT,
                Optional.empty(),
                false);
    }

    /** 七站八所, 三横四纵, 查一处改一处: two numerals of one character with a word of one character each name no numbers. */
    private static boolean isSaying(String text, int start, int length) {
        boolean twice = text.charAt(start) == '一'
                && (Characters.at(text, start + 3) == '一' || Characters.at(text, start - 3) == '一');
        return length == 1 && (pairs(text, start) || pairs(text, start - 2) || twice);
    }

    private static boolean pairs(String text, int first) {
        return isSingle(text, first)
                && isSingle(text, first + 2)
                && Characters.isHan(Characters.at(text, first + 3))
                && "年月日期批次".indexOf(Characters.at(text, first + 1)) < 0;
    }

    private static boolean isSingle(String text, int at) {
        return Chinese.isNumeral(Characters.at(text, at))
                && !Chinese.isNumeral(Characters.at(text, at + 1))
                && !Chinese.isNumeral(Characters.at(text, at - 1))
                && Characters.isHan(Characters.at(text, at + 1));
    }

    /** 二 is said of no count, 百 and 千 alone of no exact one. */
    private static boolean isNoNumber(String text, int start, int length) {
        char first = text.charAt(start);
        return (length == 1 && (first == '二' || first == '零' || first == '〇'))
                || ((first == '百' || first == '千') && Characters.at(text, start + 1) != '余');
    }

    private boolean endsClause(String text, int start, int end) {
        char after = Characters.at(text, end);
        boolean stop = end >= text.length() || "，。；、,;）)".indexOf(after) >= 0;
        int from = Math.max(0, start - 8);
        return stop
                && Characters.isHan(Characters.at(text, start - 1))
                && "个级种批支套张条位".indexOf(text.charAt(end - 1)) < 0
                && !notBeforeOne.in(text.substring(from, start));
    }

    private static Optional<Amount> special(String text, int start, int at, int value, char unit) {
        boolean counts = value > 1 && (unit == '级' ? levels(text, start) : listed(text, start, value));
        return counts
                ? Optional.of(new Amount(
                        start,
                        at + 1,
                        BigDecimal.valueOf(value),
                        unit == '级' ? Optional.of("级") : Optional.empty(),
                        Optional.empty(),
                        Approx.EXACT,
                        Optional.empty(),
                        true))
                : Optional.empty();
    }

    private static boolean levels(String text, int start) {
        int named = 0;
        for (int i = start - 1; i >= 0 && start - i <= 12; i--) {
            char c = text.charAt(i);
            if (DIVISIONS.indexOf(c) >= 0) {
                named++;
            } else if (c != '、' && c != '（' && c != '）' && c != '街' && c != '道' && c != '会') {
                break;
            }
        }
        return named >= 2;
    }

    private static boolean listed(String text, int start, int value) {
        int listed = 1;
        for (int i = start - 1; i >= 0 && start - i <= 80; i--) {
            char c = text.charAt(i);
            if (Characters.endsSentence(c) || c == '，' || c == ',' || c == '：') {
                break;
            }
            listed += c == '、' || c == '和' ? 1 : 0;
        }
        return listed == value;
    }
}
