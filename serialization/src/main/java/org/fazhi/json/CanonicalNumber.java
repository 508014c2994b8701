package org.fazhi.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A number as RFC 8785 writes it: the nearest double in the shortest form that reads back equal, laid out as ECMAScript
 * does.
 */
final class CanonicalNumber {
    private static final int SURE_DIGITS = 15;
    private static final int MOST_DIGITS = 17;

    /** At powers of two the nearest of so many digits may read back as another double while the next does not. */
    private static final List<RoundingMode> NEAREST_FIRST =
            List.of(RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP);

    private CanonicalNumber() {}

    static String of(String number) {
        double value = Double.parseDouble(number);
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException("数字超出双精度浮点数的范围，没有规范形式：" + abridged(number));
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal shortest = shortest(Math.abs(value));
        return (value < 0 ? "-" : "") + layout(shortest);
    }

    /**
     * Fifteen digits or fewer that read back as a normal double are the shortest, since no two such decimals read
     * alike; nearly every number of a report has no more. What Java prints of the others reads back too, but may be
     * longer than need be; where so many digits read back, more do.
     */
    private static BigDecimal shortest(double value) {
        BigDecimal printed = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return value >= Double.MIN_NORMAL && printed.precision() <= SURE_DIGITS
                ? printed
                : shortest(value, Math.min(MOST_DIGITS, printed.precision())).stripTrailingZeros();
    }

    private static BigDecimal shortest(double value, int enough) {
        BigDecimal exact = new BigDecimal(value);
        BigDecimal found = exact;
        for (int digits = enough; digits > 0; digits--) {
            Optional<BigDecimal> shorter = readingBack(exact, digits, value);
            if (shorter.isEmpty()) {
                return found;
            }
            found = shorter.get();
        }
        return found;
    }

    private static Optional<BigDecimal> readingBack(BigDecimal exact, int digits, double value) {
        return NEAREST_FIRST.stream()
                .map(mode -> exact.round(new MathContext(digits, mode)))
                .filter(rounded -> rounded.doubleValue() == value)
                .findFirst();
    }

    /** Number::toString of ECMAScript, with n the place of the decimal point in the digits. */
    private static String layout(BigDecimal value) {
        String digits = value.unscaledValue().toString();
        int point = digits.length() - value.scale();
        if (point > 21 || point <= -6) {
            String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
            int exponent = point - 1;
            return digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
        }
        return value.toPlainString();
    }

    private static String abridged(String number) {
        return number.length() <= 40 ? number : number.substring(0, 40) + "…";
    }
}
