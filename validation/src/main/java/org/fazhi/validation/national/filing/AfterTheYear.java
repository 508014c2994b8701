package org.fazhi.validation.national.filing;

import java.time.LocalDate;
import java.util.Optional;
import org.fazhi.report.Frame;
import org.fazhi.report.Pointer;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** DAT-03: a report on a year is neither submitted nor published before the year is over. */
final class AfterTheYear implements Check {
    @Override
    public void examine(Examination exam) {
        Optional<LocalDate> submitted = exam.report().getFrame().flatMap(Frame::getSubmittedOn);
        Optional<LocalDate> published = exam.report().getFrame().flatMap(Frame::getPublishedOn);
        Optional<Integer> year = exam.report().getReportingYear();
        if (submitted.isEmpty() && published.isEmpty()) {
            exam.skip("noDate");
        } else if (year.isEmpty()) {
            exam.skip("noReportingYear");
        } else {
            submitted.ifPresent(day -> judge(exam, year.get(), "submittedOn", day));
            published.ifPresent(day -> judge(exam, year.get(), "publishedOn", day));
        }
    }

    private static void judge(Examination exam, int year, String member, LocalDate day) {
        if (day.getYear() <= year) {
            exam.finding(Pointer.ROOT.child("frame").child(member))
                    .variant(member)
                    .actual(day.toString())
                    .argument("year", Integer.toString(year))
                    .add();
        }
    }
}
