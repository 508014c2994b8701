package org.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    @Test
    void readsARate() {
        Formula rate = Formula.parse("= a.part / a.whole");

        assertThat(rate.getKind()).isEqualTo(RelationKind.RATE);
        assertThat(rate.getOperands()).containsExactly("a.part", "a.whole");
    }

    @Test
    void readsASum() {
        Formula sum = Formula.parse(" = a.one + a.two + b.three_3 ");

        assertThat(sum.getKind()).isEqualTo(RelationKind.BREAKDOWN);
        assertThat(sum.getOperands()).containsExactly("a.one", "a.two", "b.three_3");
    }

    @Test
    void readsALimit() {
        Formula limit = Formula.parse("<= a.whole");

        assertThat(limit.getKind()).isEqualTo(RelationKind.AT_MOST);
        assertThat(limit.getOperands()).containsExactly("a.whole");
    }

    @Test
    void readsALongSum() {
        assertThat(Formula.parse("= a.b" + " + a.b".repeat(50_000)).getOperands())
                .hasSize(50_001);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "=",
                "= a.b",
                "= a.b / c",
                "= a.b / a.c / a.d",
                "= a.b + a.c / a.d",
                "a.b / a.c",
                "= a.b - a.c",
                ">= a.b",
                "<= a.b + a.c",
                "= A.b + a.c",
                "= a.b + ",
                "= a..b + a.c",
                "= a.b. + a.c",
                "=a.b+a.c"
            })
    void refusesWhatHasNoneOfTheThreeForms(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.parse(text))
                .withMessageStartingWith("无法识别的公式：" + text);
    }
}
