package org.fazhi.validation.national.binding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.report.Figure;
import org.fazhi.report.Formula;
import org.fazhi.report.Indicator;
import org.fazhi.report.IndicatorDictionary;
import org.fazhi.report.Located;
import org.fazhi.report.Period;
import org.fazhi.report.Pointer;
import org.fazhi.report.Relation;
import org.fazhi.report.RelationKind;
import org.fazhi.report.ReportIndex;
import org.fazhi.validation.rule.Derived;

/**
 * Which figures hang together: by the relations the report states and, where it states none, by the formulas of the
 * indicators. A formula binds only figures of the same scope and period that are each the only one of their indicator.
 */
public final class Bindings {
    /** A printed rate of a part in a whole. */
    public record Rate(Located<Figure> part, Located<Figure> whole, Located<Figure> rate) {}

    /** Parts of a whole, all of them or some. */
    public record Sum(Located<Figure> whole, List<Located<Figure>> parts, boolean complete) {}

    /** A part that cannot exceed a whole. */
    public record Limit(Located<Figure> part, Located<Figure> whole) {}

    /** What a formula tells figures apart by. */
    private record Sort(String indicator, Optional<String> scope, Optional<Period> period) {
        static Sort of(String indicator, Figure figure) {
            return new Sort(indicator, figure.getScope(), figure.getPeriod());
        }
    }

    /** The bindings of the report of a check. */
    public static final Derived<Bindings> OF_REPORT = (index, passages) -> of(index);

    private final ReportIndex index;
    private final List<Rate> rates = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<Limit> stated = new ArrayList<>();
    private final List<Limit> limits;
    private final Set<Pointer> rated = new HashSet<>();
    private final Set<Pointer> summed = new HashSet<>();
    private final Map<Sort, Optional<Located<Figure>>> only = new HashMap<>();

    private Bindings(ReportIndex index) {
        this.index = index;
        index.figures()
                .forEach(figure -> figure.value()
                        .getIndicator()
                        .ifPresent(code -> only.merge(
                                Sort.of(code, figure.value()), Optional.of(figure), (one, other) -> Optional.empty())));
        index.report().getRelations().forEach(this::bind);
        index.figures().forEach(this::bindByIndicator);
        this.limits = all();
    }

    public static Bindings of(ReportIndex index) {
        return new Bindings(index);
    }

    public List<Rate> rates() {
        return Collections.unmodifiableList(rates);
    }

    public List<Sum> sums() {
        return Collections.unmodifiableList(sums);
    }

    /** Every part that cannot exceed a whole, whatever says so; each pair once. */
    public List<Limit> limits() {
        return limits;
    }

    private List<Limit> all() {
        Stream<Limit> ofRates = rates.stream().map(rate -> new Limit(rate.part(), rate.whole()));
        Stream<Limit> ofSums =
                sums.stream().flatMap(sum -> sum.parts().stream().map(part -> new Limit(part, sum.whole())));
        return Stream.of(ofRates, ofSums, stated.stream())
                .flatMap(stream -> stream)
                .distinct()
                .toList();
    }

    private void bind(Relation relation) {
        List<Located<Figure>> parts = relation.getParts().stream()
                .map(index::figure)
                .flatMap(Optional::stream)
                .toList();
        Optional<Located<Figure>> whole = relation.getWhole().flatMap(index::figure);
        Optional<Located<Figure>> rate = relation.getRate().flatMap(index::figure);
        if (parts.isEmpty() || whole.isEmpty()) {
            return;
        }
        if (relation.getKind().equals(RelationKind.RATE) && rate.isPresent()) {
            rates.add(new Rate(parts.get(0), whole.get(), rate.get()));
            rated.add(rate.get().pointer());
        } else if (relation.getKind().equals(RelationKind.BREAKDOWN)) {
            sums.add(new Sum(whole.get(), parts, relation.getComplete().orElse(false)));
            summed.add(whole.get().pointer());
        } else if (relation.getKind().equals(RelationKind.AT_MOST)) {
            stated.add(new Limit(parts.get(0), whole.get()));
        }
    }

    private void bindByIndicator(Located<Figure> figure) {
        figure.value()
                .getIndicator()
                .flatMap(IndicatorDictionary.standard()::find)
                .map(Indicator::getFormulas)
                .orElse(List.of())
                .forEach(formula -> bind(figure, formula));
    }

    private void bind(Located<Figure> figure, Formula formula) {
        List<Located<Figure>> operands = formula.getOperands().stream()
                .map(code -> only(code, figure.value()))
                .flatMap(Optional::stream)
                .toList();
        boolean unique =
                only(figure.value().getIndicator().orElse(""), figure.value()).isPresent();
        if (!unique || operands.size() < formula.getOperands().size()) {
            return;
        }
        if (formula.getKind().equals(RelationKind.RATE)) {
            if (rated.add(figure.pointer())) {
                rates.add(new Rate(operands.get(0), operands.get(1), figure));
            }
        } else if (formula.getKind().equals(RelationKind.BREAKDOWN)) {
            if (summed.add(figure.pointer())) {
                sums.add(new Sum(figure, operands, true));
            }
        } else {
            stated.add(new Limit(figure, operands.get(0)));
        }
    }

    private Optional<Located<Figure>> only(String indicator, Figure like) {
        return only.getOrDefault(Sort.of(indicator, like), Optional.empty());
    }
}
