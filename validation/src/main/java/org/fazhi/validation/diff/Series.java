package org.fazhi.validation.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.diff.PlacedFigure;
import org.fazhi.report.Approx;
import org.fazhi.report.Figure;
import org.fazhi.report.ReportIndex;
import org.fazhi.validation.shape.Amount;

/** All that one report states of one subject. */
record Series(Subject subject, List<PlacedFigure> placed) {
    /** A number as it is meant: 99 and 99.0 are the same, 300 and 300余 are not. */
    private record Quantity(BigDecimal value, Approx approx) {
        static Quantity of(PlacedFigure placed) {
            Figure figure = placed.getFigure();
            return new Quantity(figure.getValue().stripTrailingZeros(), figure.getApprox());
        }
    }

    /** The series of a report, in the order of their first figures. */
    static List<Series> of(ReportIndex index) {
        Map<Subject, List<PlacedFigure>> series = new LinkedHashMap<>();
        index.figures()
                .forEach(located -> series.computeIfAbsent(
                                Subject.of(located.value(), index), subject -> new ArrayList<>())
                        .add(PlacedFigure.builder()
                                .pointer(located.pointer().toString())
                                .figure(located.value())
                                .build()));
        return series.entrySet().stream()
                .map(entry -> new Series(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    /** Whether it states one number, be it several times. */
    boolean isSingle() {
        return placed.stream().map(Quantity::of).distinct().count() == 1;
    }

    boolean statesTheSameAs(Series other) {
        return isSingle() && other.isSingle()
                ? Quantity.of(placed.get(0)).equals(Quantity.of(other.placed.get(0)))
                : counted().equals(other.counted());
    }

    private Map<Quantity, Integer> counted() {
        Map<Quantity, Integer> counted = new LinkedHashMap<>();
        placed.forEach(figure -> counted.merge(Quantity.of(figure), 1, Integer::sum));
        return counted;
    }

    /** The one exact number; empty where there is none. */
    Optional<BigDecimal> exact() {
        Figure first = first();
        return isSingle() && Amount.isExact(first) ? Optional.of(first.getValue()) : Optional.empty();
    }

    Figure first() {
        return placed.get(0).getFigure();
    }
}
