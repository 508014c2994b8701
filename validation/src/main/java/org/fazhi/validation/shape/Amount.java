package org.fazhi.validation.shape;

import java.math.BigDecimal;
import java.util.Optional;
import org.fazhi.report.Approx;
import org.fazhi.report.Figure;

/** What a figure says of its true value, given 余, 约 and their like. */
public final class Amount {
    private Amount() {}

    /**
     * Whether a figure is printed without 余, 约 or their like.
     *
     * @param figure the figure
     * @return true when its value is the amount itself
     */
    public static boolean isExact(Figure figure) {
        return figure.getApprox().equals(Approx.EXACT);
    }

    /**
     * The least the amount can be.
     *
     * @param figure the figure
     * @return empty when that cannot be told
     */
    public static Optional<BigDecimal> atLeast(Figure figure) {
        return isExact(figure) || figure.getApprox().equals(Approx.MORE_THAN)
                ? Optional.of(figure.getValue())
                : Optional.empty();
    }

    /**
     * The most the amount can be.
     *
     * @param figure the figure
     * @return empty when that cannot be told
     */
    public static Optional<BigDecimal> atMost(Figure figure) {
        return isExact(figure) || figure.getApprox().equals(Approx.LESS_THAN)
                ? Optional.of(figure.getValue())
                : Optional.empty();
    }

    /**
     * Whether one amount certainly exceeds another.
     *
     * @param one the one that may be greater
     * @param other the other
     * @return false when it cannot be told
     */
    public static boolean exceeds(Figure one, Figure other) {
        return atLeast(one)
                .flatMap(least -> atMost(other).map(most -> least.compareTo(most) > 0))
                .orElse(false);
    }

    /**
     * Whether two amounts certainly are not the same.
     *
     * @param one one of them
     * @param other the other
     * @return false when it cannot be told
     */
    public static boolean differ(Figure one, Figure other) {
        return exceeds(one, other) || exceeds(other, one);
    }

    /**
     * The words of a figure.
     *
     * @param figure the figure
     * @return as printed, else made of its data
     */
    public static String phrase(Figure figure) {
        return figure.getPrinted()
                .orElseGet(() ->
                        figure.getLabel() + plain(figure) + figure.getUnit().orElse(""));
    }

    /**
     * The amount with its unit.
     *
     * @param figure the figure
     * @return such as 87件, with 余 or 约 where printed
     */
    public static String quantity(Figure figure) {
        return plain(figure) + figure.getUnit().orElse("");
    }

    private static String plain(Figure figure) {
        return figure.getValue().toPlainString() + figure.getApproxWord().orElse("");
    }
}
