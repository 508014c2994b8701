package org.fazhi.validation.national.filing;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.fazhi.finding.Severity;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Frame;
import org.fazhi.validation.national.law.CalendarYear;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/**
 * DAT-02: published before 1 April. The article names local governments and departments of county level and above; that
 * it means departments of the State Council too is not certain, so these are only warned. A report that does not say
 * when it was published was not published before the day it is dated; a date after the deadline is a WARNING.
 */
final class PublishedInTime implements Check {
    @Override
    public void examine(Examination exam) {
        Optional<LocalDate> day = exam.report().getFrame().flatMap(Frame::getPublishedOn);
        Optional<LocalDate> dated = exam.report().getFrame().flatMap(Frame::getDocumentDate);
        Optional<Integer> year = CalendarYear.of(exam.report());
        if (day.isEmpty() && (dated.isEmpty() || year.isEmpty())) {
            exam.skip("noPublication");
        } else if (year.isEmpty()) {
            exam.skip("noReportingYear");
        } else {
            boolean central = exam.body().equals(Optional.of(BodyKind.STATE_COUNCIL_DEPT));
            LocalDate due = LocalDate.of(year.get() + 1, Month.APRIL, 1);
            Deadline deadline = new Deadline(due, central || day.isEmpty() ? Severity.WARNING : Severity.ERROR);
            day.ifPresentOrElse(
                    on -> deadline.judge(exam, "publishedOn", on),
                    () -> deadline.judgeDated(exam, dated.get(), "noPublication"));
        }
    }
}
