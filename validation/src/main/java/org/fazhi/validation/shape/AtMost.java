package org.fazhi.validation.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** One figure, or several together, do not exceed another. */
record AtMost(List<String> parts, String whole) implements Check {
    @Override
    public void examine(Examination exam) {
        List<String> codes = new ArrayList<>(parts);
        codes.add(whole);
        boolean compared = false;
        for (Alike alike : Alike.in(exam.index(), codes)) {
            List<Located<Figure>> stated = alike.figures(parts);
            Optional<Located<Figure>> limit = alike.figure(whole);
            if (!stated.isEmpty() && limit.isPresent()) {
                compared = true;
                compare(exam, stated, limit.get());
            }
        }
        if (!compared) {
            exam.skip("notStated");
        }
    }

    private static void compare(Examination exam, List<Located<Figure>> stated, Located<Figure> limit) {
        Total total = Total.of(stated);
        if (total.certainlyExceeds(limit.value())) {
            exam.finding(stated.get(0).pointer().child("value"))
                    .evidence(total.phrase())
                    .actual(total.quantity())
                    .expected("≤ " + Amount.quantity(limit.value()))
                    .argument("part", total.phrase())
                    .argument("whole", Amount.phrase(limit.value()))
                    .add();
        }
    }
}
