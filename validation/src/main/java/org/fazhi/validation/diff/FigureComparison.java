package org.fazhi.validation.diff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.diff.FigureChange;
import org.fazhi.diff.FigureChangeKind;
import org.fazhi.report.Figure;
import org.fazhi.report.ReportIndex;
import org.fazhi.validation.diff.Pairing.Pair;

/** Puts the figures of two reports side by side. */
final class FigureComparison {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> OF_HUNDRED = Set.of("%", "％", "‰", "个百分点", "百分点");

    private FigureComparison() {}

    static List<FigureChange> of(ReportIndex earlier, ReportIndex later) {
        return new Pairing<>(Series.of(earlier), Series.of(later))
                .by(Series::subject).byOnly(series -> series.subject().whateverUnitAndDirection()).pairs().stream()
                        .map(FigureComparison::change)
                        .toList();
    }

    private static FigureChange change(Pair<Series> pair) {
        Series shown = pair.after().or(pair::before).orElseThrow();
        Figure figure = shown.first();
        FigureChangeKind kind = kind(pair);
        FigureChange.Builder change = FigureChange.builder()
                .kind(kind)
                .indicator(figure.getIndicator())
                .label(figure.getLabel())
                .scope(figure.getScope())
                .periodKind(shown.subject().when().kind())
                .before(pair.before().map(Series::placed).orElse(List.of()))
                .after(pair.after().map(Series::placed).orElse(List.of()));
        if (kind == FigureChangeKind.CHANGED || kind == FigureChangeKind.UNCHANGED) {
            Optional<BigDecimal> before = pair.before().flatMap(Series::exact);
            Optional<BigDecimal> difference =
                    before.flatMap(from -> pair.after().flatMap(Series::exact).map(to -> to.subtract(from)));
            change.difference(difference);
            boolean percentage =
                    shown.subject().unit().filter(OF_HUNDRED::contains).isPresent();
            before.filter(from -> from.signum() != 0 && !percentage)
                    .ifPresent(from -> change.percent(difference.map(gap -> percent(gap, from))));
        }
        return change.build();
    }

    private static FigureChangeKind kind(Pair<Series> pair) {
        if (pair.before().isEmpty()) {
            return FigureChangeKind.ONLY_LATER;
        } else if (pair.after().isEmpty()) {
            return FigureChangeKind.ONLY_EARLIER;
        }
        Series before = pair.before().get();
        Series after = pair.after().get();
        if (!before.subject().equals(after.subject())) {
            return FigureChangeKind.NOT_COMPARABLE;
        } else if (before.statesTheSameAs(after)) {
            return FigureChangeKind.UNCHANGED;
        }
        return before.isSingle() && after.isSingle() ? FigureChangeKind.CHANGED : FigureChangeKind.AMBIGUOUS;
    }

    private static BigDecimal percent(BigDecimal difference, BigDecimal before) {
        return difference.multiply(HUNDRED).divide(before, 2, RoundingMode.HALF_UP);
    }
}
