package org.fazhi.validation.national.filing;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fazhi.finding.Severity;
import org.fazhi.report.Frame;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
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
    private static final Pointer FRAME = Pointer.ROOT.child("frame");
    private static final List<Told> DAYS = List.of(
            new Told("submittedOn", Frame::getSubmittedOn, Optional.empty()),
            new Told("publishedOn", Frame::getPublishedOn, Optional.of("published")),
            new Told("documentDate", Frame::getDocumentDate, Optional.of("signed")));

    /**
     * A day a frame may state, the surest first.
     *
     * @param member where it stands
     * @param day the day
     * @param hint the wording where it only hints at the day of submission
     */
    private record Told(String member, Function<Frame, Optional<LocalDate>> day, Optional<String> hint) {
        Optional<LocalDate> in(Report report) {
            return report.getFrame().flatMap(day);
        }
    }

    @Override
    public void examine(Examination exam) {
        Optional<Told> told =
                DAYS.stream().filter(day -> day.in(exam.report()).isPresent()).findFirst();
        Optional<Integer> year = CalendarYear.of(exam.report());
        if (told.isEmpty()) {
            exam.skip("noSubmission");
        } else if (year.isEmpty()) {
            exam.skip("noReportingYear");
        } else {
            LocalDate last = LocalDate.of(year.get() + 1, Month.MARCH, LAST_OF_MARCH);
            told.get().in(exam.report()).filter(last::isBefore).ifPresent(day -> late(exam, told.get(), day, last));
        }
    }

    private static void late(Examination exam, Told told, LocalDate day, LocalDate last) {
        FindingDraft finding = exam.finding(FRAME.child(told.member()));
        told.hint().ifPresent(variant -> finding.variant(variant).severity(Severity.INFO));
        finding.expected("≤ " + last)
                .actual(day.toString())
                .argument("last", last.toString())
                .add();
    }
}
