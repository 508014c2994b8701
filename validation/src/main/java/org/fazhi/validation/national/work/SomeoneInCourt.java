package org.fazhi.validation.national.work;

import java.util.Optional;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Amount;

/**
 * LIT-02: where a body was sued its head appeared, or staff in his place. Nobody had to when the report says that no
 * case came to a hearing in which the head should appear.
 */
final class SomeoneInCourt implements Check {
    private static final String HEAD = "litigation.head_appeared";
    private static final String STAFF = "litigation.staff_appeared";

    @Override
    public void examine(Examination exam) {
        Optional<Located<Figure>> cases = Stated.figure(exam, "litigation.cases");
        if (cases.isEmpty() && !Stated.zeroClaimed(exam, "litigation.cases")) {
            exam.skip("notStated");
        } else if (cases.filter(Stated::positive).isEmpty() || nothingToAttend(exam)) {
            exam.notApplicable("noHearings");
        } else if (Stated.figure(exam, HEAD).isEmpty()
                && Stated.figure(exam, STAFF).isEmpty()
                && !Stated.zeroClaimed(exam, HEAD)) {
            exam.skip("notStated");
        } else if (!Stated.positive(exam, HEAD) && !Stated.positive(exam, STAFF)) {
            exam.finding(cases.get().pointer())
                    .evidence(Amount.phrase(cases.get().value()))
                    .argument("cases", Amount.phrase(cases.get().value()))
                    .add();
        }
    }

    private static boolean nothingToAttend(Examination exam) {
        return Stated.figure(exam, "litigation.should_appear")
                .filter(figure -> !Stated.positive(figure))
                .isPresent();
    }
}
