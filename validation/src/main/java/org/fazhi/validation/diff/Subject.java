package org.fazhi.validation.diff;

import java.util.Optional;
import java.util.Set;
import org.fazhi.report.Direction;
import org.fazhi.report.Figure;
import org.fazhi.report.Indicator;
import org.fazhi.report.IndicatorDictionary;
import org.fazhi.report.Nature;
import org.fazhi.report.ReportIndex;

/** What a figure counts, so that the figures of two reports can be put side by side. */
record Subject(
        String what,
        Optional<String> scope,
        When when,
        Optional<Nature> otherThanFact,
        boolean change,
        Optional<String> unit,
        Optional<Direction> direction) {
    private static final Set<Nature> NO_FACT = Set.of(Nature.TARGET, Nature.BASELINE, Nature.NORM, Nature.ENUM);

    static Subject of(Figure figure, ReportIndex index) {
        Optional<Indicator> known = figure.getIndicator().flatMap(IndicatorDictionary.standard()::find);
        String label = index.areaOf(figure).getCode() + " " + figure.getLabel();
        return new Subject(
                figure.getIndicator().orElse(label),
                figure.getScope(),
                When.of(figure.getPeriod(), index.report().getReportingYear()),
                figure.getNature().or(() -> known.map(Indicator::getNature)).filter(NO_FACT::contains),
                figure.getDirection().isPresent(),
                figure.getUnit().or(() -> known.flatMap(Indicator::getUnit)),
                figure.getDirection());
    }

    /** Without what keeps two figures of one thing from being compared. */
    Subject whateverUnitAndDirection() {
        return new Subject(what, scope, when, otherThanFact, change, Optional.empty(), Optional.empty());
    }
}
