package org.fazhi.validation.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** Figures add up to another. */
record AddUp(List<String> parts, String whole) implements Check {
    @Override
    public void examine(Examination exam) {
        List<String> codes = new ArrayList<>(parts);
        codes.add(whole);
        boolean compared = false;
        for (Alike alike : Alike.in(exam.index(), codes)) {
            List<Located<Figure>> stated = alike.figures(parts);
            Optional<Located<Figure>> total = alike.figure(whole);
            if (stated.size() == parts.size() && total.isPresent()) {
                compared = true;
                compare(exam, Total.of(stated), total.get());
            }
        }
        if (!compared) {
            exam.skip("notStated");
        }
    }

    private static void compare(Examination exam, Total sum, Located<Figure> total) {
        if (sum.certainlyExceeds(total.value()) || sum.certainlyBelow(total.value())) {
            exam.finding(total.pointer().child("value"))
                    .evidence(Amount.phrase(total.value()))
                    .actual(Amount.quantity(total.value()))
                    .expected(sum.quantity())
                    .argument("part", sum.phrase())
                    .argument("whole", Amount.phrase(total.value()))
                    .add();
        }
    }
}
