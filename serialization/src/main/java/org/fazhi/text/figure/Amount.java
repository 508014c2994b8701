package org.fazhi.text.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.fazhi.report.Approx;

/**
 * A number that counts something, as it stands in a text.
 *
 * @param start where its digits begin
 * @param end where it ends, unit and words after it included
 * @param value in base units
 * @param unit as printed
 * @param multiplier 万, 亿 as printed
 * @param approx how exactly it is printed
 * @param approxWord the word that says so
 * @param chinese whether it is printed in Chinese numerals
 */
record Amount(
        int start,
        int end,
        BigDecimal value,
        Optional<String> unit,
        Optional<String> multiplier,
        Approx approx,
        Optional<String> approxWord,
        boolean chinese) {

    Amount withUnit(Optional<String> other) {
        return new Amount(start, end, value, other, multiplier, approx, approxWord, chinese);
    }

    boolean isRate() {
        return unit.filter(word -> word.equals("%") || word.equals("‰")).isPresent();
    }
}
