package org.fazhi.validation.shape;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** One figure is a certain share of another at least. */
record ShareAtLeast(String part, String whole, String parameter) implements Check {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public void examine(Examination exam) {
        boolean compared = false;
        for (Alike alike : Alike.in(exam.index(), List.of(part, whole))) {
            Optional<Located<Figure>> some = alike.figure(part);
            Optional<Located<Figure>> all = alike.figure(whole);
            if (some.isPresent() && all.isPresent()) {
                compared = true;
                compare(exam, some.get(), all.get());
            }
        }
        if (!compared) {
            exam.skip("notStated");
        }
    }

    private void compare(Examination exam, Located<Figure> some, Located<Figure> all) {
        Optional<BigDecimal> most = Amount.atMost(some.value());
        Optional<BigDecimal> base = Amount.atLeast(all.value()).filter(value -> value.signum() > 0);
        if (most.isEmpty() || base.isEmpty()) {
            return;
        }
        int least = exam.number(parameter);
        if (most.get().multiply(HUNDRED).compareTo(base.get().multiply(BigDecimal.valueOf(least))) < 0) {
            BigDecimal share = most.get().multiply(HUNDRED).divide(base.get(), 1, RoundingMode.HALF_UP);
            exam.finding(some.pointer().child("value"))
                    .evidence(Amount.phrase(some.value()))
                    .actual(Amount.quantity(some.value()))
                    .expected("≥ " + least + "%")
                    .argument("part", Amount.phrase(some.value()))
                    .argument("whole", Amount.phrase(all.value()))
                    .argument("share", share.toPlainString())
                    .add();
        }
    }
}
