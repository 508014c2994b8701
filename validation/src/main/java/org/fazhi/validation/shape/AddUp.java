package org.fazhi.validation.shape;

import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.validation.rule.Examination;

/** The parts add up to the whole. */
final class AddUp implements PartsBesideWhole.Judgement {
    @Override
    public void judge(Examination exam, Total parts, Located<Figure> whole) {
        if (parts.certainlyExceeds(whole.value()) || parts.certainlyBelow(whole.value())) {
            exam.finding(whole.pointer().child("value"))
                    .evidence(Amount.phrase(whole.value()))
                    .actual(Amount.quantity(whole.value()))
                    .expected(parts.quantity())
                    .argument("part", parts.phrase())
                    .argument("whole", Amount.phrase(whole.value()))
                    .add();
        }
    }
}
