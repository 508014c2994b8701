package org.fazhi.validation.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.validation.shape.Counted.about;
import static org.fazhi.validation.shape.Counted.exactly;
import static org.fazhi.validation.shape.Counted.figure;
import static org.fazhi.validation.shape.Counted.lessThan;
import static org.fazhi.validation.shape.Counted.moreThan;
import static org.fazhi.validation.shape.OneRule.findings;
import static org.fazhi.validation.shape.OneRule.outcome;

import java.util.List;
import org.fazhi.report.Direction;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.report.Pointer;
import org.fazhi.validation.rule.Check;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** shareAtLeast and within: both sides of each limit, and what 余 and 约 leave open. */
class SharesAndBoundsTest {
    private final Check share = Shapes.shareAtLeast("t.a", "t.b", "share");
    private final Check within = Shapes.within("t.a", 1, 5);
    private static final String NOT_STATED = "SKIPPED 报告没有写明所需内容";

    @Test
    void theShareIsAtLeastNinetyPercent() {
        assertThat(outcome(share, exactly("a", "9"), exactly("b", "10"))).isEqualTo("PASS");
        assertThat(outcome(share, exactly("a", "12"), exactly("b", "10"))).isEqualTo("PASS");
        assertThat(findings(share, exactly("b", "200"), exactly("a", "179")))
                .containsExactly("/otherWork/figures/1/value “甲179件” "
                        + "{actual=179件, expected=≥ 90%, part=甲179件, share=89.5, whole=乙200件}");
        assertThat(findings(share, exactly("a", "2"), exactly("b", "3")))
                .containsExactly(
                        "/otherWork/figures/0/value “甲2件” {actual=2件, expected=≥ 90%, part=甲2件, share=66.7, whole=乙3件}");
        assertThat(outcome(share, exactly("a", "2"))).isEqualTo(NOT_STATED);
    }

    @Test
    void aShareOfNothingIsNone() {
        assertThat(outcome(share, exactly("a", "0"), exactly("b", "0"))).isEqualTo("PASS");
        assertThat(outcome(share, exactly("a", "0"), exactly("b", "1"))).isEqualTo("FAIL");
    }

    @Test
    void aShareThatMayBeGreaterIsLeftAlone() {
        assertThat(outcome(share, moreThan("a", "8"), exactly("b", "10"))).isEqualTo("PASS");
        assertThat(outcome(share, lessThan("a", "8"), exactly("b", "10"))).isEqualTo("FAIL");
        assertThat(outcome(share, about("a", "1"), exactly("b", "10"))).isEqualTo("PASS");
        assertThat(outcome(share, exactly("a", "8"), moreThan("b", "10"))).isEqualTo("FAIL");
        assertThat(outcome(share, exactly("a", "8"), lessThan("b", "10"))).isEqualTo("PASS");
    }

    @Test
    void aFigureLiesWithinItsBounds() {
        assertThat(outcome(within, exactly("a", "1"))).isEqualTo("PASS");
        assertThat(outcome(within, exactly("a", "5"))).isEqualTo("PASS");
        assertThat(findings(within, exactly("a", "0")))
                .containsExactly("/otherWork/figures/0/value “甲0件” {actual=0件, expected=1—5, part=甲0件}");
        assertThat(findings(within, exactly("b", "7"), exactly("a", "5.1"), exactly("a", "6")))
                .containsExactly(
                        "/otherWork/figures/1/value “甲5.1件” {actual=5.1件, expected=1—5, part=甲5.1件}",
                        "/otherWork/figures/2/value “甲6件” {actual=6件, expected=1—5, part=甲6件}");
    }

    @Test
    void aBoundOfAFigureIsBesideTheBound() {
        assertThat(outcome(within, moreThan("a", "0"))).isEqualTo("PASS");
        assertThat(outcome(within, moreThan("a", "5"))).isEqualTo("PASS");
        assertThat(outcome(within, moreThan("a", "6"))).isEqualTo("FAIL");
        assertThat(outcome(within, lessThan("a", "6"))).isEqualTo("PASS");
        assertThat(outcome(within, lessThan("a", "1"))).isEqualTo("PASS");
        assertThat(outcome(within, lessThan("a", "0"))).isEqualTo("FAIL");
        assertThat(outcome(within, about("a", "60"))).isEqualTo("PASS");
    }

    @Test
    void whatIsNotStatedIsSkipped() {
        assertThat(outcome(within)).isEqualTo(NOT_STATED);
        assertThat(outcome(within, exactly("b", "7"))).isEqualTo(NOT_STATED);
        assertThat(outcome(within, figure("a", "7", figure -> figure.direction(Direction.DOWN))))
                .isEqualTo(NOT_STATED);
    }

    private static Total total(Figure... figures) {
        return Total.of(List.of(figures).stream()
                .map(figure -> new Located<>(figure, Pointer.ROOT))
                .toList());
    }

    @Test
    void oneTotalExceedsAnother() {
        Total eight = total(exactly("a", "3"), exactly("b", "5"));
        assertThat(eight.certainlyExceeds(total(exactly("c", "7")))).isTrue();
        assertThat(eight.certainlyExceeds(total(exactly("c", "8")))).isFalse();
        assertThat(eight.certainlyExceeds(total(moreThan("c", "7")))).isFalse();
        assertThat(total(about("a", "9")).certainlyExceeds(eight)).isFalse();
        assertThat(total(moreThan("a", "9")).certainlyExceeds(eight)).isTrue();
        assertThat(total(moreThan("a", "8")).certainlyExceeds(eight)).isFalse();
        assertThat(eight.quantity()).isEqualTo("8件");
        assertThat(eight.phrase()).isEqualTo("甲3件、乙5件");
    }

    @Test
    void twoAmountsDiffer() {
        assertThat(Amount.differ(exactly("a", "7"), exactly("a", "8"))).isTrue();
        assertThat(Amount.differ(exactly("a", "8"), exactly("a", "7"))).isTrue();
        assertThat(Amount.differ(exactly("a", "8"), exactly("a", "8.0"))).isFalse();
        assertThat(Amount.differ(moreThan("a", "7"), exactly("a", "8"))).isFalse();
        assertThat(Amount.differ(moreThan("a", "9"), exactly("a", "8"))).isTrue();
        assertThat(Amount.differ(about("a", "9"), exactly("a", "1"))).isFalse();
        assertThat(Amount.isExact(exactly("a", "1"))).isTrue();
        assertThat(Amount.isExact(about("a", "1"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"余, 87余件", "约, 约87件", "以内, 87件以内", "不少于, 不少于87件"})
    void aWordThatNarrowsAnAmountStandsWhereItIsPrinted(String word, String quantity) {
        Figure about = Figure.builder()
                .label("案件")
                .value(87)
                .unit("件")
                .approxWord(word)
                .build();

        assertThat(Amount.quantity(about)).isEqualTo(quantity);
        assertThat(Amount.phrase(about)).isEqualTo("案件" + quantity);
    }
}
