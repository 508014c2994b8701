package org.fazhi.validation.national.numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.report.ReportIndex;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Amount;

/** NUM-06: the total of fines does not jump against the year before. The threshold is ours, not the law's. */
final class FinesYearOnYear implements Check {
    private static final String FINES = "enforcement.fines_total";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public void examine(Examination exam) {
        Optional<Located<Figure>> now = fines(exam.index());
        Optional<Located<Figure>> before = exam.previous().map(ReportIndex::of).flatMap(FinesYearOnYear::fines);
        if (now.isEmpty() || before.isEmpty() || before.get().value().getValue().signum() == 0) {
            exam.skip("noYearBefore");
            return;
        }
        BigDecimal last = before.get().value().getValue();
        BigDecimal rise =
                now.get().value().getValue().subtract(last).multiply(HUNDRED).divide(last, 0, RoundingMode.HALF_UP);
        if (rise.compareTo(BigDecimal.valueOf(exam.number("maxYearOnYearPercent"))) > 0) {
            exam.finding(now.get().pointer().child("value"))
                    .evidence(Amount.phrase(now.get().value()))
                    .argument("before", Amount.quantity(before.get().value()))
                    .actual(Amount.quantity(now.get().value()))
                    .argument("rise", rise.toPlainString())
                    .add();
        }
    }

    private static Optional<Located<Figure>> fines(ReportIndex index) {
        List<Located<Figure>> fines = index.figures(FINES);
        return fines.size() == 1 ? Optional.of(fines.get(0)) : Optional.empty();
    }
}
