package org.fazhi.validation.national.numbers;

import java.math.BigDecimal;
import java.util.Set;
import org.fazhi.report.Figure;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Amount;

/** NUM-07: 余 and 多 stand after round numbers only (20余次, not 331余件). Usage; no clause forbids it. */
final class RoundBeforeMore implements Check {
    private static final Set<String> MORE = Set.of("余", "多");

    @Override
    public void examine(Examination exam) {
        exam.index().figures().stream()
                .filter(figure ->
                        figure.value().getApproxWord().filter(MORE::contains).isPresent())
                .filter(figure -> !isRound(figure.value()))
                .forEach(figure -> exam.finding(figure.pointer().child("approxWord"))
                        .evidence(Amount.phrase(figure.value()))
                        .actual(Amount.quantity(figure.value()))
                        .add());
    }

    /** Below ten 多 is a fraction of the unit (3多年). */
    private static boolean isRound(Figure figure) {
        return figure.getValue().compareTo(BigDecimal.TEN) < 0
                || figure.getValue().remainder(BigDecimal.TEN).signum() == 0;
    }
}
