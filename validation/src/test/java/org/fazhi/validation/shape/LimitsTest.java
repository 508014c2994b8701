package org.fazhi.validation.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.validation.shape.Counted.about;
import static org.fazhi.validation.shape.Counted.exactly;
import static org.fazhi.validation.shape.Counted.figure;
import static org.fazhi.validation.shape.Counted.lessThan;
import static org.fazhi.validation.shape.Counted.moreThan;
import static org.fazhi.validation.shape.OneRule.findings;
import static org.fazhi.validation.shape.OneRule.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fazhi.report.Direction;
import org.fazhi.report.Figure;
import org.fazhi.report.Period;
import org.fazhi.validation.rule.Check;
import org.junit.jupiter.api.Test;

/** atMost, togetherAtMost, addUp: both sides of the limit, and which figures are put beside each other. */
class LimitsTest {
    private final Check atMost = Shapes.atMost("t.a", "t.b");
    private final Check together = Shapes.togetherAtMost(List.of("t.a", "t.b"), "t.c");
    private final Check addUp = Shapes.addUp(List.of("t.a", "t.b"), "t.c");
    private static final String NOT_STATED = "SKIPPED 报告没有写明所需内容";

    @Test
    void aPartIsAtMostTheWhole() {
        assertThat(outcome(atMost, exactly("a", "7"), exactly("b", "8"))).isEqualTo("PASS");
        assertThat(outcome(atMost, exactly("a", "8"), exactly("b", "8"))).isEqualTo("PASS");
        assertThat(findings(atMost, exactly("a", "9"), exactly("b", "8")))
                .containsExactly("/otherWork/figures/0/value “甲9件” {actual=9件, expected=≤ 8件, part=甲9件, whole=乙8件}");
        assertThat(findings(atMost, exactly("b", "8"), exactly("a", "8.5")))
                .containsExactly(
                        "/otherWork/figures/1/value “甲8.5件” {actual=8.5件, expected=≤ 8件, part=甲8.5件, whole=乙8件}");
    }

    @Test
    void aPartIsShownAsPrinted() {
        Figure printed = figure("a", "9", figure -> figure.printed("确认了九件"));
        Figure unitless = Figure.builder()
                .indicator("t.b")
                .label("乙")
                .value(exactly("b", "8").getValue())
                .build();
        assertThat(findings(atMost, printed, unitless))
                .containsExactly("/otherWork/figures/0/value “确认了九件” {actual=9件, expected=≤ 8, part=确认了九件, whole=乙8}");
        Figure without = figure("a", "9", figure -> figure.unit(Optional.empty()));
        assertThat(findings(atMost, without, exactly("b", "8")))
                .containsExactly("/otherWork/figures/0/value “甲9” {actual=9, expected=≤ 8件, part=甲9, whole=乙8件}");
    }

    @Test
    void onlyWhatIsCertainIsFound() {
        assertThat(outcome(atMost, moreThan("a", "8"), exactly("b", "8"))).isEqualTo("PASS");
        assertThat(findings(atMost, moreThan("a", "9"), exactly("b", "8")))
                .containsExactly("/otherWork/figures/0/value “甲9余件” {actual=9件, expected=≤ 8件, part=甲9余件, whole=乙8件}");
        assertThat(outcome(atMost, about("a", "9"), exactly("b", "8"))).isEqualTo("PASS");
        assertThat(outcome(atMost, lessThan("a", "9"), exactly("b", "8"))).isEqualTo("PASS");
        assertThat(outcome(atMost, exactly("a", "9"), moreThan("b", "8"))).isEqualTo("PASS");
        assertThat(outcome(atMost, exactly("a", "9"), about("b", "8"))).isEqualTo("PASS");
        assertThat(findings(atMost, exactly("a", "9"), lessThan("b", "8")))
                .containsExactly(
                        "/otherWork/figures/0/value “甲9件” {actual=9件, expected=≤ 8件以内, part=甲9件, whole=乙8件以内}");
    }

    @Test
    void whatIsNotStatedIsSkipped() {
        assertThat(outcome(atMost)).isEqualTo(NOT_STATED);
        assertThat(outcome(atMost, exactly("a", "9"))).isEqualTo(NOT_STATED);
        assertThat(outcome(atMost, exactly("b", "8"))).isEqualTo(NOT_STATED);
        assertThat(outcome(atMost, exactly("a", "9"), exactly("c", "8"))).isEqualTo(NOT_STATED);
        assertThat(outcome(atMost, figure("a", "9", figure -> figure.indicator(Optional.empty())), exactly("b", "8")))
                .isEqualTo(NOT_STATED);
    }

    @Test
    void onlyFiguresOfOneScopeAndPeriodAreCompared() {
        Consumer<Figure.Builder> town = figure -> figure.scope("镇级");
        Consumer<Figure.Builder> summer = figure -> figure.period(
                Period.builder().firstDay(LocalDate.of(2024, 6, 1)).build());
        assertThat(outcome(atMost, figure("a", "9", town), exactly("b", "8"))).isEqualTo(NOT_STATED);
        assertThat(outcome(atMost, figure("a", "9", summer), exactly("b", "8"))).isEqualTo(NOT_STATED);
        assertThat(outcome(atMost, figure("a", "9", summer), figure("b", "8", town)))
                .isEqualTo(NOT_STATED);
        assertThat(outcome(atMost, figure("a", "9", town), figure("b", "8", town)))
                .isEqualTo("FAIL");
        assertThat(outcome(atMost, figure("a", "9", summer), figure("b", "8", summer)))
                .isEqualTo("FAIL");
        assertThat(findings(
                        atMost,
                        exactly("a", "9"),
                        exactly("b", "8"),
                        figure("a", "5", town),
                        figure("b", "4", town),
                        figure("a", "3", summer),
                        figure("b", "3", summer)))
                .containsExactly(
                        "/otherWork/figures/0/value “甲9件” {actual=9件, expected=≤ 8件, part=甲9件, whole=乙8件}",
                        "/otherWork/figures/2/value “甲5件” {actual=5件, expected=≤ 4件, part=甲5件, whole=乙4件}");
        assertThat(outcome(atMost, exactly("a", "7"), exactly("b", "8"), figure("a", "5", town)))
                .isEqualTo("PASS");
    }

    @Test
    void aChangeIsNoAmount() {
        Consumer<Figure.Builder> up = figure -> figure.direction(Direction.UP);
        assertThat(outcome(atMost, figure("a", "9", up), exactly("b", "8"))).isEqualTo(NOT_STATED);
        assertThat(outcome(atMost, exactly("a", "9"), figure("a", "7", up), exactly("b", "8")))
                .isEqualTo("FAIL");
    }

    @Test
    void whatIsStatedTwiceIsNotComparedAtAll() {
        assertThat(outcome(atMost, exactly("a", "9"), exactly("a", "9"), exactly("b", "8")))
                .isEqualTo(NOT_STATED);
        assertThat(outcome(atMost, exactly("a", "9"), exactly("b", "8"), exactly("b", "10")))
                .isEqualTo(NOT_STATED);
        assertThat(outcome(atMost, exactly("a", "9"), exactly("b", "8"), exactly("c", "1"), exactly("c", "2")))
                .isEqualTo("FAIL");
    }

    @Test
    void partsTogetherAreAtMostTheWhole() {
        assertThat(outcome(together, exactly("a", "3"), exactly("b", "5"), exactly("c", "8")))
                .isEqualTo("PASS");
        assertThat(findings(together, exactly("c", "7"), exactly("b", "5"), exactly("a", "3")))
                .containsExactly(
                        "/otherWork/figures/2/value “甲3件、乙5件” {actual=8件, expected=≤ 7件, part=甲3件、乙5件, whole=丙7件}");
        assertThat(findings(together, exactly("b", "8"), exactly("c", "7")))
                .containsExactly("/otherWork/figures/0/value “乙8件” {actual=8件, expected=≤ 7件, part=乙8件, whole=丙7件}");
        assertThat(outcome(together, exactly("b", "7"), exactly("c", "7"))).isEqualTo("PASS");
        assertThat(outcome(together, exactly("c", "7"))).isEqualTo(NOT_STATED);
        assertThat(outcome(together, exactly("a", "3"), about("b", "5"), exactly("c", "7")))
                .isEqualTo("PASS");
        assertThat(outcome(together, about("a", "3"), exactly("b", "5"), exactly("c", "4")))
                .isEqualTo("PASS");
        assertThat(outcome(together, moreThan("a", "3"), exactly("b", "5"), exactly("c", "7")))
                .isEqualTo("FAIL");
    }

    @Test
    void partsAddUpToTheWhole() {
        assertThat(outcome(addUp, exactly("a", "3"), exactly("b", "5"), exactly("c", "8")))
                .isEqualTo("PASS");
        assertThat(outcome(addUp, exactly("a", "3.0"), exactly("b", "5"), exactly("c", "8.00")))
                .isEqualTo("PASS");
        assertThat(findings(addUp, exactly("a", "3"), exactly("b", "5"), exactly("c", "7")))
                .containsExactly("/otherWork/figures/2/value “丙7件” {actual=7件, expected=8件, part=甲3件、乙5件, whole=丙7件}");
        assertThat(findings(addUp, exactly("a", "3"), exactly("b", "5"), exactly("c", "9")))
                .containsExactly("/otherWork/figures/2/value “丙9件” {actual=9件, expected=8件, part=甲3件、乙5件, whole=丙9件}");
        assertThat(outcome(addUp, exactly("a", "3"), exactly("c", "9"))).isEqualTo(NOT_STATED);
        assertThat(outcome(addUp, exactly("a", "3"), exactly("b", "5"))).isEqualTo(NOT_STATED);
    }

    @Test
    void aSumOfBoundsIsABound() {
        assertThat(outcome(addUp, moreThan("a", "3"), exactly("b", "5"), exactly("c", "9")))
                .isEqualTo("PASS");
        assertThat(outcome(addUp, moreThan("a", "3"), exactly("b", "5"), exactly("c", "7")))
                .isEqualTo("FAIL");
        assertThat(outcome(addUp, lessThan("a", "3"), exactly("b", "5"), exactly("c", "7")))
                .isEqualTo("PASS");
        assertThat(outcome(addUp, lessThan("a", "3"), exactly("b", "5"), exactly("c", "9")))
                .isEqualTo("FAIL");
        assertThat(outcome(addUp, exactly("a", "3"), exactly("b", "5"), moreThan("c", "7")))
                .isEqualTo("PASS");
        assertThat(outcome(addUp, exactly("a", "3"), exactly("b", "5"), moreThan("c", "9")))
                .isEqualTo("FAIL");
        assertThat(outcome(addUp, exactly("a", "3"), exactly("b", "5"), lessThan("c", "7")))
                .isEqualTo("FAIL");
        assertThat(outcome(addUp, exactly("a", "3"), exactly("b", "5"), about("c", "90")))
                .isEqualTo("PASS");
    }
}
