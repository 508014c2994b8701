package org.fazhi.validation.national.document;

import java.util.Optional;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** TTL-03: the year in the title is the reporting year. */
final class TitleYear implements Check {
    @Override
    public void examine(Examination exam) {
        Title.examine(exam, TitleYear::judge);
    }

    private static void judge(Examination exam, Title title) {
        Optional<Integer> reported = exam.report().getReportingYear();
        Optional<Integer> printed = title.year();
        if (reported.isEmpty() || printed.isEmpty()) {
            exam.skip("noReportingYear");
        } else if (!reported.equals(printed)) {
            exam.finding(Title.PLACE)
                    .evidence(title.text())
                    .expected(reported.get() + "年")
                    .actual(printed.get() + "年")
                    .add();
        }
    }
}
