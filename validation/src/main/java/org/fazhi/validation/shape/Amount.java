package org.fazhi.validation.shape;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.fazhi.report.Approx;
import org.fazhi.report.Figure;

/** What a figure says of its true value, given 余, 约 and their like. */
public final class Amount {
    private static final Set<String> AFTER_NUMBER = Set.of("余", "多", "来", "几");
    private static final Set<String> AFTER_UNIT =
            Set.of("内", "以内", "之内", "以上", "之上", "及以上", "以下", "之下", "及以下", "有余", "开外", "左右", "上下");

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
        return figure.getPrinted().orElseGet(() -> figure.getLabel() + quantity(figure));
    }

    /**
     * The amount with its unit.
     *
     * @param figure the figure
     * @return such as 87件, with 余 or 约 where printed: 80余件, 约87件, 30日内
     */
    public static String quantity(Figure figure) {
        String number = figure.getValue().toPlainString();
        String unit = figure.getUnit().orElse("");
        String word = figure.getApproxWord().orElse("");
        if (AFTER_NUMBER.contains(word)) {
            return number + word + unit;
        }
        return AFTER_UNIT.contains(word) ? number + unit + word : word + number + unit;
    }
}
