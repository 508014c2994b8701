package org.fazhi.text.figure;

import java.math.BigDecimal;
import org.fazhi.text.source.Characters;
import org.fazhi.text.words.Chinese;

/**
 * A number in Chinese numerals: 二十三, 两万三千, 九十八点一. A 万 or 亿 that no numeral follows is not part of it.
 *
 * @param value its value; negative when the numerals are no number
 * @param end where it ends
 */
record ChineseNumber(BigDecimal value, int end) {
    private static final BigDecimal NONE = BigDecimal.ONE.negate();
    private static final String TENTHS = "零一二三四五六七八九";
    private static final int MOST_DECIMALS = 4;

    static ChineseNumber at(String text, int start) {
        int end = start + Chinese.numeralLength(text, start);
        BigDecimal value = BigDecimal.valueOf(Chinese.value(text, start, end));
        int low = end + 1 + Chinese.numeralLength(text, end + 1);
        boolean thousands = Characters.at(text, end) == '万' && low > end + 1 && value.signum() > 0;
        if (thousands) {
            int rest = Chinese.value(text, end + 1, low);
            value = rest < 0 ? NONE : value.scaleByPowerOfTen(4).setScale(0).add(BigDecimal.valueOf(rest));
            end = low;
        }
        return value.signum() >= 0 && Characters.at(text, end) == '点'
                ? withDecimals(text, value, end)
                : new ChineseNumber(value, end);
    }

    private static ChineseNumber withDecimals(String text, BigDecimal whole, int point) {
        BigDecimal value = whole;
        int end = point + 1;
        for (int digit = digit(text, end); digit >= 0 && end - point <= MOST_DECIMALS; digit = digit(text, end)) {
            value = value.add(BigDecimal.valueOf(digit, end - point));
            end++;
        }
        return end == point + 1 ? new ChineseNumber(whole, point) : new ChineseNumber(value, end);
    }

    private static int digit(String text, int at) {
        return TENTHS.indexOf(Characters.at(text, at));
    }
}
