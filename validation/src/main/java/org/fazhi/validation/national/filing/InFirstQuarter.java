package org.fazhi.validation.national.filing;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.fazhi.finding.Severity;
import org.fazhi.report.Frame;
import org.fazhi.report.Pointer;
import org.fazhi.validation.national.law.CalendarYear;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.FindingDraft;

/**
 * DAT-06: up to 2018 submitted in the first quarter. Where no day of submission is stated, a report signed or published
 * later is an INFO: the Outline set no date for publication, and the day printed below a text may be that of it.
 */
final class InFirstQuarter implements Check {
    private static final int LAST_OF_MARCH = 31;
    private static final String SUBMITTED = "submittedOn";
    private static final List<String> MEMBERS = List.of(SUBMITTED, "publishedOn", "documentDate");
    private static final Pointer FRAME = Pointer.ROOT.child("frame");

    @Override
    public void examine(Examination exam) {
        Optional<Frame> frame = exam.report().getFrame();
        Optional<String> member =
                MEMBERS.stream().filter(name -> day(frame, name).isPresent()).findFirst();
        Optional<Integer> year = CalendarYear.of(exam.report());
        if (member.isEmpty()) {
            exam.skip("noSubmission");
        } else if (year.isEmpty()) {
            exam.skip("noReportingYear");
        } else {
            LocalDate last = LocalDate.of(year.get() + 1, Month.MARCH, LAST_OF_MARCH);
            day(frame, member.get())
                    .filter(last::isBefore)
                    .ifPresent(day -> late(exam.finding(FRAME.child(member.get())), member.get(), day, last));
        }
    }

    private static Optional<LocalDate> day(Optional<Frame> frame, String member) {
        return frame.flatMap(
                switch (member) {
                    case SUBMITTED -> Frame::getSubmittedOn;
                    case "documentDate" -> Frame::getDocumentDate;
                    default -> Frame::getPublishedOn;
                });
    }

    private static void late(FindingDraft finding, String member, LocalDate day, LocalDate last) {
        if (!member.equals(SUBMITTED)) {
            finding.variant(member.equals("documentDate") ? "signed" : "published")
                    .severity(Severity.INFO);
        }
        finding.expected("≤ " + last)
                .actual(day.toString())
                .argument("last", last.toString())
                .add();
    }
}
