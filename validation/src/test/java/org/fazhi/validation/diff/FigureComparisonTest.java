package org.fazhi.validation.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.diff.FigureChangeKind.AMBIGUOUS;
import static org.fazhi.diff.FigureChangeKind.CHANGED;
import static org.fazhi.diff.FigureChangeKind.NOT_COMPARABLE;
import static org.fazhi.diff.FigureChangeKind.ONLY_EARLIER;
import static org.fazhi.diff.FigureChangeKind.ONLY_LATER;
import static org.fazhi.diff.FigureChangeKind.UNCHANGED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fazhi.diff.FigureChange;
import org.fazhi.diff.FigureChangeKind;
import org.fazhi.diff.PeriodKind;
import org.fazhi.report.Approx;
import org.fazhi.report.Direction;
import org.fazhi.report.Figure;
import org.fazhi.report.Nature;
import org.fazhi.report.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a figure from one report to the next. */
class FigureComparisonTest {
    private static List<FigureChange> changes(List<Figure> before, List<Figure> after) {
        return Comparison.of(
                        Reports.figures(2023, before.toArray(Figure[]::new)),
                        Reports.figures(2024, after.toArray(Figure[]::new)))
                .getFigures();
    }

    private static FigureChange change(Figure before, Figure after) {
        List<FigureChange> changes = changes(List.of(before), List.of(after));
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    private static List<FigureChangeKind> kinds(List<Figure> before, List<Figure> after) {
        return changes(before, after).stream().map(FigureChange::getKind).toList();
    }

    private static Figure accepted(long value) {
        return Figure.of("mediation.accepted", value);
    }

    private static Figure.Builder labelled(String label, String value, String unit) {
        return Figure.builder().label(label).value(new BigDecimal(value)).unit(unit);
    }

    private static Figure at(Period.Builder period) {
        return labelled("在册人数", "5", "人").period(period.build()).build();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @ParameterizedTest
    @CsvSource({"72, 90, 18, 25.00", "90, 72, -18, -20.00", "3, 4, 1, 33.33", "72, 72, 0, 0.00", "8, 0, -8, -100.00"})
    void aCountHasADifferenceAndAPercentage(long before, long after, String difference, String percent) {
        FigureChange change = change(accepted(before), accepted(after));
        assertThat(change.getKind()).isEqualTo(before == after ? UNCHANGED : CHANGED);
        assertThat(change.getIndicator()).contains("mediation.accepted");
        assertThat(change.getDifference()).contains(new BigDecimal(difference));
        assertThat(change.getPercent()).contains(new BigDecimal(percent));
        assertThat(change.getBefore().get(0).getPointer()).isEqualTo("/otherWork/figures/0");
    }

    @Test
    void fromNothingThereIsNoPercentage() {
        FigureChange change = change(accepted(0), accepted(8));
        assertThat(change.getDifference()).contains(new BigDecimal("8"));
        assertThat(change.getPercent()).isEmpty();
    }

    @Test
    void aPercentageChangesByPoints() {
        FigureChange change = change(
                labelled("化解率", "98.5", "%").build(),
                labelled("化解率", "99.42", "%").build());
        assertThat(change.getDifference()).contains(new BigDecimal("0.92"));
        assertThat(change.getPercent()).isEmpty();
    }

    @Test
    void aRoundedNumberHasNoDifference() {
        FigureChange change = change(
                labelled("普法", "300", "场")
                        .approx(Approx.MORE_THAN)
                        .approxWord("余")
                        .build(),
                labelled("普法", "500", "场").build());
        assertThat(change.getKind()).isEqualTo(CHANGED);
        assertThat(change.getDifference()).isEmpty();
        assertThat(change.getPercent()).isEmpty();
    }

    @Test
    void thatOneIsRoundedIsAChangeAndAZeroMoreIsNone() {
        Figure exact = labelled("普法", "300", "场").build();
        assertThat(change(
                                exact,
                                Figure.builder()
                                        .from(exact)
                                        .approx(Approx.ABOUT)
                                        .build())
                        .getKind())
                .isEqualTo(CHANGED);
        assertThat(change(exact, labelled("普法", "300.0", "场").build()).getKind())
                .isEqualTo(UNCHANGED);
    }

    @Test
    void aFigureOfOneReportAloneIsNoZeroInTheOther() {
        List<FigureChange> changes = changes(List.of(accepted(72)), List.of(Figure.of("mediation.succeeded", 8)));
        assertThat(changes).extracting(FigureChange::getKind).containsExactly(ONLY_LATER, ONLY_EARLIER);
        assertThat(changes)
                .allSatisfy(change -> assertThat(change.getDifference()).isEmpty());
        assertThat(changes.get(0).getBefore()).isEmpty();
        assertThat(changes.get(1).getAfter()).isEmpty();
    }

    @Test
    void severalValuesOfOneIndicatorAreNotGuessedAt() {
        assertThat(kinds(List.of(accepted(5), accepted(6)), List.of(accepted(5), accepted(7))))
                .containsExactly(AMBIGUOUS);
        assertThat(kinds(List.of(accepted(5)), List.of(accepted(5), accepted(7))))
                .containsExactly(AMBIGUOUS);
        assertThat(kinds(List.of(accepted(5), accepted(6)), List.of(accepted(6), accepted(5))))
                .containsExactly(UNCHANGED);
        assertThat(kinds(
                        List.of(accepted(5), accepted(5), accepted(6)), List.of(accepted(5), accepted(6), accepted(6))))
                .containsExactly(AMBIGUOUS);
        FigureChange change =
                changes(List.of(accepted(5), accepted(5)), List.of(accepted(6))).get(0);
        assertThat(change.getKind()).isEqualTo(CHANGED);
        assertThat(change.getDifference()).contains(BigDecimal.ONE);
        assertThat(change.getBefore()).hasSize(2);
    }

    @Test
    void scopesTargetsAndChangesAreApart() {
        Figure plain = accepted(5);
        Figure narrower = Figure.builder().from(plain).scope("镇级").value(3).build();
        Figure target = Figure.builder().from(plain).nature(Nature.TARGET).build();
        Figure rise = Figure.builder().from(plain).direction(Direction.UP).build();
        for (Figure other : List.of(narrower, target, rise)) {
            assertThat(kinds(List.of(plain), List.of(other))).containsExactly(ONLY_LATER, ONLY_EARLIER);
            assertThat(kinds(List.of(plain, other), List.of(plain, other))).containsExactly(UNCHANGED, UNCHANGED);
        }
    }

    @Test
    void otherUnitsAndOppositeChangesAreNotCompared() {
        Figure rise = labelled("办件量", "5", "%").direction(Direction.UP).build();
        Figure fall = labelled("办件量", "5", "%").direction(Direction.DOWN).build();
        FigureChange change = change(rise, fall);
        assertThat(change.getKind()).isEqualTo(NOT_COMPARABLE);
        assertThat(change.getDifference()).isEmpty();
        Figure times = labelled("普法", "5", "场").build();
        Figure people = labelled("普法", "300", "人次").build();
        assertThat(change(times, people).getKind()).isEqualTo(NOT_COMPARABLE);
        assertThat(kinds(List.of(times, people), List.of(people, times))).containsExactly(UNCHANGED, UNCHANGED);
    }

    @Test
    void aUnitTheDictionaryKnowsNeedNotBePrinted() {
        Figure bare = Figure.builder()
                .indicator("mediation.accepted")
                .label("受理")
                .value(5)
                .build();
        assertThat(change(bare, accepted(5)).getKind()).isEqualTo(UNCHANGED);
    }

    @Test
    void theYearThatIsReportedOnNeedNotBeNamed() {
        List<Period.Builder> thisYear = List.of(
                Period.builder().firstDay(day("2024-01-01")).lastDay(day("2024-12-31")),
                Period.builder().printed("今年以来"),
                Period.builder().printed("2024年"),
                Period.builder());
        Figure before = labelled("在册人数", "5", "人").build();
        for (Period.Builder period : thisYear) {
            FigureChange change = change(before, at(period));
            assertThat(change.getKind()).isEqualTo(UNCHANGED);
            assertThat(change.getPeriodKind()).isEqualTo(PeriodKind.REPORTING_YEAR);
        }
    }

    @Test
    void theSameTimeOfTheNextYearIsTheSame() {
        assertThat(change(
                                at(Period.builder().lastDay(day("2023-12-31"))),
                                at(Period.builder().lastDay(day("2024-12-31"))))
                        .getPeriodKind())
                .isEqualTo(PeriodKind.UP_TO_DAY);
        assertThat(change(
                                at(Period.builder().firstDay(day("2023-05-14"))),
                                at(Period.builder().firstDay(day("2023-05-14"))))
                        .getPeriodKind())
                .isEqualTo(PeriodKind.FROM_DAY);
        assertThat(change(
                                at(Period.builder().firstDay(day("2023-01-01")).lastDay(day("2023-06-30"))),
                                at(Period.builder().firstDay(day("2024-01-01")).lastDay(day("2024-06-30"))))
                        .getPeriodKind())
                .isEqualTo(PeriodKind.BETWEEN_DAYS);
        assertThat(change(
                                at(Period.builder().printed("截至2023年底")),
                                at(Period.builder().printed("截至2023年底")))
                        .getPeriodKind())
                .isEqualTo(PeriodKind.IN_WORDS);
    }

    @Test
    void otherDaysAreAnotherTime() {
        Figure before = at(Period.builder().firstDay(day("2023-01-01")).lastDay(day("2023-06-30")));
        for (Period.Builder other : List.of(
                Period.builder().firstDay(day("2024-01-01")).lastDay(day("2024-09-30")),
                Period.builder().firstDay(day("2024-02-01")).lastDay(day("2024-06-30")),
                Period.builder().firstDay(day("2023-01-01")).lastDay(day("2024-06-30")))) {
            assertThat(kinds(List.of(before), List.of(at(other)))).containsExactly(ONLY_LATER, ONLY_EARLIER);
        }
    }

    @Test
    void aNormOfTheDictionaryNeedNotBeCalledOne() {
        Figure bare = Figure.builder()
                .indicator("enforcement.min_officers")
                .label("现场执法人数要求")
                .value(2)
                .build();
        Figure norm = Figure.builder().from(bare).nature(Nature.NORM).build();
        assertThat(change(bare, norm).getKind()).isEqualTo(UNCHANGED);
    }

    @Test
    void theYearBeforeIsAnotherTime() {
        Figure ofLastYear = at(Period.builder().firstDay(day("2023-01-01")).lastDay(day("2023-12-31")));
        assertThat(kinds(List.of(labelled("在册人数", "5", "人").build()), List.of(ofLastYear)))
                .containsExactly(ONLY_LATER, ONLY_EARLIER);
    }
}
