package org.fazhi.validation.national.contents;

import org.fazhi.report.Pointer;
import org.fazhi.report.Shortcomings;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** STR-03: the part on shortcomings names causes too; the provisions ask for both. */
final class CausesStated implements Check {
    @Override
    public void examine(Examination exam) {
        Shortcomings part = exam.report().getShortcomings().orElse(null);
        if (part == null || part.getItems().isEmpty()) {
            exam.notApplicable("noShortcomings");
        } else if (part.allCauses().isEmpty()) {
            exam.finding(Pointer.ROOT.child("shortcomings"))
                    .argument("count", Integer.toString(part.getItems().size()))
                    .add();
        }
    }
}
