package org.fazhi.validation.shape;

import java.math.BigDecimal;
import java.util.List;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** A figure lies within bounds. */
record Within(String indicator, long least, long most) implements Check {
    @Override
    public void examine(Examination exam) {
        List<Located<Figure>> stated = exam.index().figures(indicator).stream()
                .filter(figure -> figure.value().getDirection().isEmpty())
                .toList();
        if (stated.isEmpty()) {
            exam.skip("notStated");
        }
        for (Located<Figure> figure : stated) {
            boolean below = Amount.atMost(figure.value())
                    .filter(high -> high.compareTo(BigDecimal.valueOf(least)) < 0)
                    .isPresent();
            boolean above = Amount.atLeast(figure.value())
                    .filter(low -> low.compareTo(BigDecimal.valueOf(most)) > 0)
                    .isPresent();
            if (below || above) {
                exam.finding(figure.pointer().child("value"))
                        .evidence(Amount.phrase(figure.value()))
                        .actual(Amount.quantity(figure.value()))
                        .expected(least + "—" + most)
                        .argument("part", Amount.phrase(figure.value()))
                        .add();
            }
        }
    }
}
