package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.validation.ArithmeticBoundariesTest.outcome;
import static org.fazhi.validation.ComparisonBoundariesTest.check;
import static org.fazhi.validation.ComparisonCases.before;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.fazhi.finding.Outcome;
import org.fazhi.report.Approx;
import org.fazhi.report.Direction;
import org.fazhi.report.Figure;
import org.fazhi.report.Nature;
import org.fazhi.report.Period;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** YOY-01: printed changes beside the figures of two years. */
class ChangesAgreeTest {
    private static final String COUNT = "petition.accepted";
    private static final String RATE = "petition.resolution_rate";

    @ParameterizedTest
    @CsvSource({
        "UP, 5, %, 100, 105, PASS",
        "UP, 5, %, 100, 106, PASS",
        "UP, 5, %, 100, 104, PASS",
        "UP, 5, %, 100, 107, FAIL",
        "UP, 5, %, 100, 103, FAIL",
        "UP, 5, %, 100, 95, FAIL",
        "DOWN, 5, %, 100, 95, PASS",
        "DOWN, 5, %, 100, 105, FAIL",
        "UP, 5, %, 100, 100, FAIL",
        "UP, 1, %, 100, 100, PASS",
        "UP, 0, %, 100, 100, PASS",
        "UP, 100, %, 0, 7, PASS",
        "DOWN, 12, 件, 138, 126, PASS",
        "DOWN, 12, 件, 138, 127, FAIL",
        "UP, 12, 件, 138, 126, FAIL",
        "UP, 12, 次, 138, 139, PASS",
        "LEVEL, 0, %, 100, 101, PASS",
        "LEVEL, 0, %, 100, 102, FAIL",
        "LEVEL, 0, %, 100, 98, FAIL",
        "LEVEL, 0, %, 0, 0, PASS",
        "LEVEL, 0, %, 0, 1, FAIL",
        "OTHERWISE, 5, %, 100, 50, PASS"
    })
    void aCount(String direction, String change, String unit, String then, String now, Outcome expected) {
        Figure printed = SoundFigures.change(COUNT, change, unit, Direction.of(direction));
        assertThat(concluded(COUNT, then, now, printed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "UP, 2, 个百分点, 90, 92, PASS",
        "UP, 2, 百分点, 90, 93, PASS",
        "UP, 2, 个百分点, 90, 94, FAIL",
        "UP, 2, 个百分点, 92, 90, FAIL",
        "UP, 2, %, 90, 98, PASS",
        "UP, 2, %, 98, 90, FAIL"
    })
    void aRate(String direction, String change, String unit, String then, String now, Outcome expected) {
        Figure printed = SoundFigures.change(RATE, change, unit, Direction.of(direction));
        assertThat(concluded(RATE, then, now, printed)).isEqualTo(expected);
    }

    @Test
    void pointsOfACountMeanNothing() {
        assertThat(concluded(COUNT, "100", "150", SoundFigures.change(COUNT, "2", "个百分点", Direction.UP)))
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void anInexactChangeIsJudgedByItsDirectionAlone() {
        Figure printed = Figure.builder()
                .from(SoundFigures.change(COUNT, "50", "%", Direction.UP))
                .approx(Approx.MORE_THAN)
                .approxWord("超")
                .build();
        assertThat(concluded(COUNT, "100", "120", printed)).isEqualTo(Outcome.PASS);
        assertThat(concluded(COUNT, "100", "80", printed)).isEqualTo(Outcome.FAIL);
    }

    @Test
    void aChangeOfSomeMonthsIsNotJudged() {
        Figure printed = Figure.builder()
                .from(SoundFigures.change(COUNT, "50", "%", Direction.UP))
                .period(Period.builder().printed("上半年").build())
                .build();
        assertThat(alone(List.of(figure(COUNT, "100"), printed), figure(COUNT, "90")))
                .isEqualTo(Outcome.SKIPPED);
    }

    @Test
    void withoutOneExactFigureInEachYearItIsNotJudged() {
        Figure printed = SoundFigures.change(COUNT, "50", "%", Direction.UP);
        Figure now = figure(COUNT, "100");
        List<Consumer<Figure.Builder>> unfit = List.of(
                figure -> figure.approx(Approx.ABOUT).approxWord("约"),
                figure -> figure.scope("镇级"),
                figure -> figure.unit("批次"),
                figure -> figure.nature(Nature.TARGET),
                figure -> figure.period(Period.builder().printed("上半年").build()),
                figure -> figure.indicator("petition.closed"));
        for (Consumer<Figure.Builder> change : unfit) {
            Figure.Builder figure = Figure.builder().from(figure(COUNT, "90"));
            change.accept(figure);
            assertThat(alone(List.of(now, printed), figure.build())).isEqualTo(Outcome.SKIPPED);
            assertThat(alone(List.of(figure.build(), printed), now)).isEqualTo(Outcome.SKIPPED);
        }
        assertThat(alone(List.of(now, now, printed), figure(COUNT, "90"))).isEqualTo(Outcome.SKIPPED);
        assertThat(alone(List.of(now, printed), figure(COUNT, "90"))).isEqualTo(Outcome.FAIL);
    }

    @Test
    void withoutAPrintedChangeThereIsNothingToJudge() {
        Figure nameless =
                Figure.builder().label("同比").value(5).direction(Direction.UP).build();
        assertThat(alone(List.of(figure(COUNT, "100"), nameless), figure(COUNT, "90")))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    /** With the sound change the report has besides. */
    private static Outcome concluded(String indicator, String then, String now, Figure change) {
        Report report = Edits.figures(SoundReports.town(), figure(indicator, now), change);
        return outcome(check(report, Edits.figures(before(), figure(indicator, then))), "YOY-01");
    }

    private static Outcome alone(List<Figure> now, Figure then) {
        Report report = Edits.figures(RuleCase.withoutAreas(SoundReports.town()), now.toArray(Figure[]::new));
        return outcome(check(report, Edits.figures(before(), then)), "YOY-01");
    }

    private static Figure figure(String indicator, String value) {
        return Figure.of(indicator, new BigDecimal(value));
    }
}
