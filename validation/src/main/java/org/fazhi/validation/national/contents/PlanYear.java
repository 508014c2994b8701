package org.fazhi.validation.national.contents;

import java.util.Optional;
import org.fazhi.report.Located;
import org.fazhi.report.NextPlan;
import org.fazhi.report.Pointer;
import org.fazhi.report.Section;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** STR-09: the plan is for the year after the reporting year. */
final class PlanYear implements Check {
    @Override
    public void examine(Examination exam) {
        Optional<NextPlan> plan = exam.report().getNextPlan();
        Optional<Integer> year = exam.report().getReportingYear();
        if (plan.isEmpty()) {
            exam.notApplicable("noPlan");
        } else if (year.isEmpty()) {
            exam.skip("noReportingYear");
        } else {
            judge(exam, plan.get(), year.get() + 1);
        }
    }

    private static void judge(Examination exam, NextPlan plan, int due) {
        Optional<Located<Section>> wrongHeading = wrongHeading(exam, plan, due);
        Optional<Integer> wrongYear = plan.getYear().filter(year -> year != due);
        if (wrongHeading.isPresent()) {
            String heading = wrongHeading.get().value().getHeading().orElse("");
            report(
                    exam,
                    wrongHeading.get().pointer().child("heading"),
                    due,
                    HeadingYears.of(heading).get(0),
                    heading);
        } else if (wrongYear.isPresent()) {
            Pointer pointer = Pointer.ROOT.child("nextPlan").child("year");
            report(exam, pointer, due, wrongYear.get(), wrongYear.get() + "年");
        }
    }

    private static Optional<Located<Section>> wrongHeading(Examination exam, NextPlan plan, int due) {
        HeadingYears years = new HeadingYears(exam.report());
        return plan.getSections().stream()
                .map(exam.index()::section)
                .flatMap(Optional::stream)
                .filter(section -> section.value()
                        .getHeading()
                        .filter(heading -> years.contradict(heading, due))
                        .isPresent())
                .findFirst();
    }

    private static void report(Examination exam, Pointer pointer, int due, int found, String evidence) {
        exam.finding(pointer)
                .evidence(evidence)
                .expected(due + "年")
                .actual(found + "年")
                .argument("reportingYear", Integer.toString(due - 1))
                .add();
    }
}
