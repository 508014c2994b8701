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
 * DAT-06: up to 2018 submitted in the first quarter. A report signed later was not submitted in it. The Outline set no
 * date for publication; a later one is an INFO where no day of submission is stated.
 */
final class InFirstQuarter implements Check {
    private static final int LAST_OF_MARCH = 31;
    private static final Pointer FRAME = Pointer.ROOT.child("frame");

    @Override
    public void examine(Examination exam) {
        Optional<Frame> frame = exam.report().getFrame();
        Optional<LocalDate> submitted = frame.flatMap(Frame::getSubmittedOn);
        Optional<LocalDate> signed = frame.flatMap(Frame::getDocumentDate);
        Optional<LocalDate> published = frame.flatMap(Frame::getPublishedOn);
        Optional<Integer> year = CalendarYear.of(exam.report());
        if (submitted.or(() -> signed).or(() -> published).isEmpty()) {
            exam.skip("noSubmission");
        } else if (year.isEmpty()) {
            exam.skip("noReportingYear");
        } else {
            LocalDate last = LocalDate.of(year.get() + 1, Month.MARCH, LAST_OF_MARCH);
            if (submitted.isPresent()) {
                submitted
                        .filter(last::isBefore)
                        .ifPresent(day -> late(exam.finding(FRAME.child("submittedOn")), day, last));
            } else if (signed.filter(last::isBefore).isPresent()) {
                late(exam.finding(FRAME.child("documentDate")).variant("signed"), signed.get(), last);
            } else {
                published
                        .filter(last::isBefore)
                        .ifPresent(day -> late(
                                exam.finding(FRAME.child("publishedOn"))
                                        .variant("published")
                                        .severity(Severity.INFO),
                                day,
                                last));
            }
        }
    }

    private static void late(FindingDraft finding, LocalDate day, LocalDate last) {
        finding.expected("≤ " + last)
                .actual(day.toString())
                .argument("last", last.toString())
                .add();
    }
}
