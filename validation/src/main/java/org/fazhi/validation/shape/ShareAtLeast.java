package org.fazhi.validation.shape;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.validation.rule.Examination;

/** The parts are a certain share of the whole at least; {@code parameter} holds the share in percent. */
record ShareAtLeast(String parameter) implements PartsBesideWhole.Judgement {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public void judge(Examination exam, Total parts, Located<Figure> whole) {
        Optional<BigDecimal> most = parts.most();
        Optional<BigDecimal> base = Amount.atLeast(whole.value());
        if (most.isEmpty() || base.isEmpty()) {
            return;
        }
        int least = exam.number(parameter);
        if (most.get().multiply(HUNDRED).compareTo(base.get().multiply(BigDecimal.valueOf(least))) < 0) {
            BigDecimal share = most.get().multiply(HUNDRED).divide(base.get(), 1, RoundingMode.HALF_UP);
            exam.finding(parts.figures().get(0).pointer().child("value"))
                    .evidence(parts.phrase())
                    .actual(parts.quantity())
                    .expected("≥ " + least + "%")
                    .argument("part", parts.phrase())
                    .argument("whole", Amount.phrase(whole.value()))
                    .argument("share", share.toPlainString())
                    .add();
        }
    }
}
