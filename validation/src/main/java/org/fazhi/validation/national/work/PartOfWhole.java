package org.fazhi.validation.national.work;

import java.util.List;
import java.util.Optional;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.validation.national.binding.Bindings;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Amount;

/** A count that cannot exceed another, wherever a relation of the report or the dictionary ties two such figures. */
record PartOfWhole(String part, String whole) {
    /** Says what exceeds; tells whether anything could be compared. */
    boolean compare(Examination exam, String variant) {
        List<Bindings.Limit> limits = exam.derived(Bindings.OF_REPORT).limits().stream()
                .filter(limit -> is(limit.part(), part) && is(limit.whole(), whole))
                .toList();
        limits.stream()
                .filter(limit ->
                        Amount.exceeds(limit.part().value(), limit.whole().value()))
                .forEach(limit -> exam.finding(limit.part().pointer().child("value"))
                        .variant(variant)
                        .evidence(Amount.phrase(limit.part().value()))
                        .actual(Amount.quantity(limit.part().value()))
                        .expected("≤ " + Amount.quantity(limit.whole().value()))
                        .argument("part", Amount.phrase(limit.part().value()))
                        .argument("whole", Amount.phrase(limit.whole().value()))
                        .add());
        return !limits.isEmpty();
    }

    static boolean is(Located<Figure> figure, String indicator) {
        return figure.value().getIndicator().equals(Optional.of(indicator));
    }
}
