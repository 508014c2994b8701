package org.fazhi.validation.shape;

import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.validation.rule.Examination;

/** The parts together do not exceed the whole. */
final class AtMost implements PartsBesideWhole.Judgement {
    @Override
    public void judge(Examination exam, Total parts, Located<Figure> whole) {
        if (parts.certainlyExceeds(whole.value())) {
            exam.finding(parts.figures().get(0).pointer().child("value"))
                    .evidence(parts.phrase())
                    .actual(parts.quantity())
                    .expected("≤ " + Amount.quantity(whole.value()))
                    .argument("part", parts.phrase())
                    .argument("whole", Amount.phrase(whole.value()))
                    .add();
        }
    }
}
