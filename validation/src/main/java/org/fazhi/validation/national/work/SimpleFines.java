package org.fazhi.validation.national.work;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Alike;
import org.fazhi.validation.shape.Amount;

/** ENF-05: fines on the spot stay within the limit for an organisation, taken for every case. */
final class SimpleFines implements Check {
    private static final String FINES = "enforcement.simple_fines";
    private static final String CASES = "enforcement.simple_procedure";

    @Override
    public void examine(Examination exam) {
        boolean compared = false;
        for (Alike alike : Alike.in(exam.index(), List.of(FINES, CASES))) {
            Optional<Located<Figure>> fines = alike.figure(FINES);
            Optional<Located<Figure>> cases = alike.figure(CASES);
            if (fines.isPresent() && cases.isPresent()) {
                compared = true;
                compare(exam, fines.get(), cases.get());
            }
        }
        if (!compared) {
            exam.skip("notStated");
        }
    }

    private static void compare(Examination exam, Located<Figure> fines, Located<Figure> cases) {
        BigDecimal each = BigDecimal.valueOf(exam.number("maxSimpleFine"));
        Optional<BigDecimal> most = Amount.atMost(cases.value()).map(each::multiply);
        if (most.filter(limit -> Stated.above(fines, limit)).isPresent()) {
            exam.finding(fines.pointer().child("value"))
                    .evidence(Amount.phrase(fines.value()))
                    .actual(Amount.quantity(fines.value()))
                    .expected("≤ " + most.get().toPlainString() + "元")
                    .argument("fines", Amount.phrase(fines.value()))
                    .argument("cases", Amount.phrase(cases.value()))
                    .argument("each", each.toPlainString())
                    .add();
        }
    }
}
