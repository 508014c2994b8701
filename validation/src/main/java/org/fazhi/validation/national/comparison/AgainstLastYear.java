package org.fazhi.validation.national.comparison;

import java.util.Optional;
import org.fazhi.report.Report;
import org.fazhi.validation.likeness.Kinship;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/**
 * A comparison that is made only with a report that is, as far as is known, that of the same body for the year before.
 */
record AgainstLastYear(Comparison comparison) implements Check {
    @Override
    public void examine(Examination exam) {
        Optional<Report> before = exam.previous();
        if (before.isEmpty()) {
            exam.skip("noPrevious");
        } else if (Kinship.otherBody(exam.report(), before.get())
                || Kinship.otherYear(exam.report(), before.get()).isPresent()) {
            exam.notApplicable("notLastYears");
        } else {
            comparison.compare(exam, before.get());
        }
    }
}
