package org.fazhi.validation.national.contents;

import java.util.List;
import java.util.Optional;
import org.fazhi.report.Located;
import org.fazhi.report.Part;
import org.fazhi.report.PartKind;
import org.fazhi.report.Section;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** STR-10: a heading of the parts on the past year that opens with a year opens with the reporting year. */
final class PartYears implements Check {
    private static final List<PartKind> PAST =
            List.of(PartKind.ACHIEVEMENTS, PartKind.SHORTCOMINGS, PartKind.FIRST_RESPONSIBLE);

    @Override
    public void examine(Examination exam) {
        Optional<Integer> year = exam.report().getReportingYear();
        if (year.isEmpty()) {
            exam.skip("noReportingYear");
            return;
        }
        HeadingYears years = new HeadingYears(exam.report());
        PAST.stream()
                .map(exam.report()::part)
                .flatMap(Optional::stream)
                .map(Part::getSections)
                .flatMap(List::stream)
                .distinct()
                .map(exam.index()::section)
                .flatMap(Optional::stream)
                .filter(section -> years.contradict(section.value().getHeading().orElse(""), year.get()))
                .forEach(section -> report(exam, section, year.get()));
    }

    private static void report(Examination exam, Located<Section> section, int year) {
        String heading = section.value().getHeading().orElse("");
        exam.finding(section.pointer().child("heading"))
                .evidence(heading)
                .expected(year + "年")
                .actual(HeadingYears.of(heading).get(0) + "年")
                .add();
    }
}
