package org.fazhi.validation.national.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.report.Figure;
import org.fazhi.report.Period;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/**
 * FRP-07: the facts told of the heads are those of the reporting year. Facts of other years may stand beside them, and
 * what happened early in the following year, such as the year-end report, too; only when every fact is older, or later
 * still, is something wrong. A fact without a date is of the year.
 */
final class FactsOfTheYear implements Check {
    private static final Pattern LEADING_DATE = Pattern.compile("^[于在]?((?:19|20)\\d{2})(?:年\\d{1,2}月|[-./]\\d{1,2})");

    @Override
    public void examine(Examination exam) {
        Optional<Integer> year = exam.report().getReportingYear();
        List<Fact> facts = Duties.of(exam.report()).stream()
                .flatMap(duty -> Stream.concat(
                        duty.getFigures().stream().map(Fact::of),
                        duty.getEvents().stream().map(Fact::of)))
                .toList();
        if (facts.isEmpty()) {
            exam.notApplicable("noFactAtAll");
        } else if (year.isEmpty()) {
            exam.skip("noReportingYear");
        } else if (facts.stream().allMatch(fact -> fact.isOutside(year.get()))) {
            exam.finding(Duties.PLACE)
                    .evidence(facts.get(0).printed())
                    .expected(year.get() + "年")
                    .argument("year", Integer.toString(year.get()))
                    .add();
        }
    }

    /** A fact with the first and last year it may belong to, where they are told. */
    private record Fact(String printed, Optional<Integer> firstYear, Optional<Integer> lastYear) {
        static Fact of(Figure figure) {
            return new Fact(
                    figure.getPrinted().orElse(figure.getLabel()),
                    figure.getPeriod().flatMap(Period::getFirstDay).map(LocalDate::getYear),
                    figure.getPeriod().flatMap(Period::getLastDay).map(LocalDate::getYear));
        }

        static Fact of(String event) {
            Matcher date = LEADING_DATE.matcher(event);
            Optional<Integer> year = date.find() ? Optional.of(Integer.valueOf(date.group(1))) : Optional.empty();
            return new Fact(event, year, year);
        }

        boolean isOutside(int year) {
            return !printed.contains(year + "年")
                    && (lastYear.filter(last -> last < year).isPresent()
                            || firstYear.filter(first -> first > year + 1).isPresent());
        }
    }
}
