package org.fazhi.validation.shape;

import java.math.BigDecimal;
import java.util.Optional;
import org.fazhi.report.Approx;
import org.fazhi.report.Figure;

/** What a figure says of its true value, given 余, 约 and their like. */
public final class Amount {
    private Amount() {}

    public static boolean isExact(Figure figure) {
        return figure.getApprox().equals(Approx.EXACT);
    }

    /** The least it can be; empty when that cannot be told. */
    public static Optional<BigDecimal> atLeast(Figure figure) {
        return isExact(figure) || figure.getApprox().equals(Approx.MORE_THAN)
                ? Optional.of(figure.getValue())
                : Optional.empty();
    }

    /** The most it can be; empty when that cannot be told. */
    public static Optional<BigDecimal> atMost(Figure figure) {
        return isExact(figure) || figure.getApprox().equals(Approx.LESS_THAN)
                ? Optional.of(figure.getValue())
                : Optional.empty();
    }

    /** Whether one certainly exceeds the other. */
    public static boolean exceeds(Figure one, Figure other) {
        return atLeast(one)
                .flatMap(least -> atMost(other).map(most -> least.compareTo(most) > 0))
                .orElse(false);
    }

    /** Whether the two certainly are not the same quantity. */
    public static boolean differ(Figure one, Figure other) {
        return exceeds(one, other) || exceeds(other, one);
    }

    /** The words of a figure: as printed, else made of its data. */
    public static String phrase(Figure figure) {
        return figure.getPrinted()
                .orElseGet(() ->
                        figure.getLabel() + plain(figure) + figure.getUnit().orElse(""));
    }

    /** The number with its unit. */
    public static String quantity(Figure figure) {
        return plain(figure) + figure.getUnit().orElse("");
    }

    private static String plain(Figure figure) {
        return figure.getValue().toPlainString() + figure.getApproxWord().orElse("");
    }
}
