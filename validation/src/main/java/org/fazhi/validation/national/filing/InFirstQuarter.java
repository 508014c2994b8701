package org.fazhi.validation.national.filing;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.fazhi.report.Frame;
import org.fazhi.report.Pointer;
import org.fazhi.validation.national.law.CalendarYear;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** DAT-06: up to 2018 submitted in the first quarter. The Outline set no date for publication. */
final class InFirstQuarter implements Check {
    private static final int LAST_OF_MARCH = 31;

    @Override
    public void examine(Examination exam) {
        Optional<LocalDate> day = exam.report().getFrame().flatMap(Frame::getSubmittedOn);
        Optional<Integer> year = CalendarYear.of(exam.report());
        if (day.isEmpty()) {
            exam.skip("noSubmission");
        } else if (year.isEmpty()) {
            exam.skip("noReportingYear");
        } else {
            LocalDate last = LocalDate.of(year.get() + 1, Month.MARCH, LAST_OF_MARCH);
            if (day.get().isAfter(last)) {
                exam.finding(Pointer.ROOT.child("frame").child("submittedOn"))
                        .expected("≤ " + last)
                        .actual(day.get().toString())
                        .argument("last", last.toString())
                        .add();
            }
        }
    }
}
