package org.fazhi.validation.shape;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;

/** Figures added up, with the bounds of what cannot be told exactly. */
record Total(List<Located<Figure>> figures, BigDecimal sum, Optional<BigDecimal> least, Optional<BigDecimal> most) {
    static Total of(List<Located<Figure>> figures) {
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

    boolean certainlyExceeds(Figure other) {
        return least.flatMap(low -> Amount.atMost(other).map(high -> low.compareTo(high) > 0))
                .orElse(false);
    }

    boolean certainlyBelow(Figure other) {
        return most.flatMap(high -> Amount.atLeast(other).map(low -> high.compareTo(low) < 0))
                .orElse(false);
    }

    String phrase() {
        return figures.stream().map(figure -> Amount.phrase(figure.value())).collect(Collectors.joining("、"));
    }

    String quantity() {
        return sum.toPlainString() + figures.get(0).value().getUnit().orElse("");
    }
}
