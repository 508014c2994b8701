package org.fazhi.validation.national.filing;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;
import org.fazhi.finding.Severity;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Frame;
import org.fazhi.validation.national.law.CalendarYear;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/**
 * DAT-01: submitted before 1 March; provinces and departments of the State Council before 1 April. A report that does
 * not say when it was submitted and is dated later is worth a look, no more: what was published may bear a later date.
 */
final class SubmittedInTime implements Check {
    private static final Set<BodyKind> UNTIL_APRIL = Set.of(BodyKind.PROVINCE, BodyKind.STATE_COUNCIL_DEPT);

    @Override
    public void examine(Examination exam) {
        Optional<LocalDate> day = exam.report().getFrame().flatMap(Frame::getSubmittedOn);
        Optional<Integer> year = CalendarYear.of(exam.report());
        Optional<LocalDate> dated = exam.report().getFrame().flatMap(Frame::getDocumentDate);
        if (day.isEmpty() && (dated.isEmpty() || year.isEmpty())) {
            exam.skip("noSubmission");
        } else if (year.isEmpty()) {
            exam.skip("noReportingYear");
        } else {
            boolean april = exam.body().filter(UNTIL_APRIL::contains).isPresent();
            LocalDate due = LocalDate.of(year.get() + 1, april ? Month.APRIL : Month.MARCH, 1);
            day.ifPresentOrElse(
                    on -> new Deadline(due, Severity.ERROR).judge(exam, "submittedOn", on),
                    () -> new Deadline(due, Severity.INFO).judgeDated(exam, dated.get(), "noSubmission"));
        }
    }
}
