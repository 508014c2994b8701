package org.fazhi.validation.national.work;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fazhi.finding.Severity;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.validation.national.law.CalendarYear;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/**
 * ENF-08 and INF-01: a yearly paper is out by 31 January of the next year. Bodies that only follow the practice get an
 * INFO.
 *
 * @param date where its day stands
 * @param pointer the place of that day
 * @param byPractice the kinds of body no text binds
 */
record DueByJanuary(Function<Report, Optional<LocalDate>> date, Pointer pointer, Set<BodyKind> byPractice)
        implements Check {
    private static final int LAST_DAY = 31;

    @Override
    public void examine(Examination exam) {
        Optional<LocalDate> published = date.apply(exam.report());
        Optional<LocalDate> due =
                CalendarYear.of(exam.report()).map(year -> LocalDate.of(year + 1, Month.JANUARY, LAST_DAY));
        if (published.isEmpty()) {
            exam.skip("noDate");
        } else if (due.isEmpty()) {
            exam.skip("noReportingYear");
        } else if (published.get().isAfter(due.get())) {
            boolean practice = exam.body().filter(byPractice::contains).isPresent();
            exam.finding(pointer)
                    .severity(practice ? Severity.INFO : Severity.WARNING)
                    .evidence(published.get().toString())
                    .actual(published.get().toString())
                    .expected("≤ " + due.get())
                    .argument("due", due.get().toString())
                    .add();
        }
    }
}
