package org.fazhi.validation.national.comparison;

import java.util.Optional;
import org.fazhi.report.Issuer;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.validation.likeness.Kinship;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** SIM-06: the report given to compare with is that of the same body for the year before. */
final class PreviousIsLastYears implements Check {
    @Override
    public void examine(Examination exam) {
        Optional<Report> before = exam.previous();
        if (before.isEmpty()) {
            exam.skip("noPrevious");
            return;
        }
        if (Kinship.otherBody(exam.report(), before.get())) {
            exam.finding(Pointer.ROOT.child("issuers").child(0).child("name"))
                    .variant("body")
                    .expected(name(exam.report()))
                    .actual(name(before.get()))
                    .add();
        }
        Kinship.otherYear(exam.report(), before.get())
                .ifPresent(year -> exam.finding(Pointer.ROOT.child("reportingYear"))
                        .variant("year")
                        .expected(Integer.toString(
                                exam.report().getReportingYear().orElse(year) - 1))
                        .actual(Integer.toString(year))
                        .add());
    }

    private static String name(Report report) {
        return report.getIssuers().stream().findFirst().map(Issuer::getName).orElse("");
    }
}
