package org.fazhi.validation.shape;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;

/**
 * Figures added up (合计), with the bounds of what 余, 约 and their like leave open.
 *
 * @param figures the figures, at least one
 * @param sum their sum as printed
 * @param least the least the sum can be; empty when that cannot be told
 * @param most the most the sum can be; empty when that cannot be told
 */
public record Total(
        List<Located<Figure>> figures, BigDecimal sum, Optional<BigDecimal> least, Optional<BigDecimal> most) {
    /**
     * Copies the list.
     *
     * @param figures the figures
     * @param sum their sum as printed
     * @param least the least the sum can be
     * @param most the most the sum can be
     */
    public Total {
        figures = List.copyOf(figures);
    }

    /**
     * Adds figures up.
     *
     * @param figures the figures, at least one
     * @return their total
     */
    public static Total of(List<Located<Figure>> figures) {
        BigDecimal sum = BigDecimal.ZERO;
        Optional<BigDecimal> least = Optional.of(BigDecimal.ZERO);
        Optional<BigDecimal> most = Optional.of(BigDecimal.ZERO);
        for (Located<Figure> figure : figures) {
            sum = sum.add(figure.value().getValue());
            least = least.flatMap(so -> Amount.atLeast(figure.value()).map(so::add));
            most = most.flatMap(so -> Amount.atMost(figure.value()).map(so::add));
        }
        return new Total(figures, sum, least, most);
    }

    /**
     * Whether this is more than another total, whatever 余 and 约 stand for.
     *
     * @param other the other
     * @return false when it cannot be told
     */
    public boolean certainlyExceeds(Total other) {
        return least.flatMap(low -> other.most.map(high -> low.compareTo(high) > 0))
                .orElse(false);
    }

    boolean certainlyExceeds(Figure other) {
        return least.flatMap(low -> Amount.atMost(other).map(high -> low.compareTo(high) > 0))
                .orElse(false);
    }

    boolean certainlyBelow(Figure other) {
        return most.flatMap(high -> Amount.atLeast(other).map(low -> high.compareTo(low) < 0))
                .orElse(false);
    }

    /**
     * The words of the figures.
     *
     * @return as printed, else made of their data; one after another
     */
    public String phrase() {
        return figures.stream().map(figure -> Amount.phrase(figure.value())).collect(Collectors.joining("、"));
    }

    /**
     * The sum with the unit of the first figure.
     *
     * @return such as 87件
     */
    public String quantity() {
        return sum.toPlainString() + figures.get(0).value().getUnit().orElse("");
    }
}
