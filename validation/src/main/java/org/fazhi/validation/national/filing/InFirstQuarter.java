package org.fazhi.validation.national.filing;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.fazhi.finding.Severity;
import org.fazhi.report.Frame;
import org.fazhi.report.Pointer;
import org.fazhi.validation.national.law.CalendarYear;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.FindingDraft;

/**
 * DAT-06: up to 2018 submitted in the first quarter. The Outline set no date for publication; a later one is an INFO
 * where no day of submission is stated.
 */
final class InFirstQuarter implements Check {
    private static final int LAST_OF_MARCH = 31;
    private static final Pointer FRAME = Pointer.ROOT.child("frame");

    @Override
    public void examine(Examination exam) {
        Optional<Frame> frame = exam.report().getFrame();
        boolean submitted = frame.flatMap(Frame::getSubmittedOn).isPresent();
        Optional<LocalDate> day = frame.flatMap(Frame::getSubmittedOn).or(() -> frame.flatMap(Frame::getPublishedOn));
        Optional<Integer> year = CalendarYear.of(exam.report());
        if (day.isEmpty()) {
            exam.skip("noSubmission");
        } else if (year.isEmpty()) {
            exam.skip("noReportingYear");
        } else {
            LocalDate last = LocalDate.of(year.get() + 1, Month.MARCH, LAST_OF_MARCH);
            if (day.get().isAfter(last)) {
                FindingDraft finding = submitted
                        ? exam.finding(FRAME.child("submittedOn"))
                        : exam.finding(FRAME.child("publishedOn"))
                                .variant("published")
                                .severity(Severity.INFO);
                finding.expected("≤ " + last)
                        .actual(day.get().toString())
                        .argument("last", last.toString())
                        .add();
            }
        }
    }
}
