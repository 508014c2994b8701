package org.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {
    @Test
    void takesLabelUnitAndNatureFromTheDictionary() {
        Figure fines = Figure.of("enforcement.fines_total", new BigDecimal("19550.50"));

        assertThat(fines)
                .isEqualTo(Figure.builder()
                        .indicator("enforcement.fines_total")
                        .label("罚款金额")
                        .value(new BigDecimal("19550.50"))
                        .unit("元")
                        .nature(Nature.FLOW)
                        .build());
    }

    @Test
    void takesAWholeNumber() {
        assertThat(Figure.of("mediation.accepted", 72).getValue()).isEqualTo(BigDecimal.valueOf(72));
        assertThat(Figure.of("mediation.accepted", 72)).isEqualTo(Figure.of("mediation.accepted", new BigDecimal(72)));
        assertThat(Figure.builder().label("件数").value(0).build().getValue()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void refusesAnIndicatorTheDictionaryDoesNotHold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.of("mediation.unknown", 1))
                .withMessage("指标词典中没有：mediation.unknown");
    }

    @Test
    void holdsAnIndicatorOfAnotherDictionary() {
        Figure figure =
                Figure.builder().indicator("lake.count").label("湖泊").value(3).build();

        assertThat(figure.getIndicator()).contains("lake.count");
    }

    @Test
    void isExactUnlessStated() {
        assertThat(figure("1").getApprox()).isEqualTo(Approx.EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+2", "1e2", "0.1E3", "10E1"})
    void keepsAPlainDecimal(String number) {
        Figure figure = figure(number);

        assertThat(figure.getValue()).isEqualTo(new BigDecimal("100"));
        assertThat(figure.getValue().toString()).isEqualTo("100");
        assertThat(figure).isEqualTo(figure("100")).hasSameHashCodeAs(figure("100"));
    }

    @Test
    void plainingKeepsEverythingElse() {
        Figure full = new Specimens().make(Figure.class);
        Figure scientific =
                Figure.builder().from(full).value(new BigDecimal("3E+4")).build();

        assertThat(scientific)
                .isEqualTo(Figure.builder().from(full).value(30_000).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"99.0", "99.420", "0.00", "100"})
    void keepsTheScale(String number) {
        assertThat(figure(number).getValue()).isEqualTo(new BigDecimal(number)).hasToString(number);
    }

    @Test
    void ninetyNineIsNotNinetyNinePointNought() {
        assertThat(figure("99")).isNotEqualTo(figure("99.0"));
    }

    @Test
    void allowsThirtyDigitsBeforeAndAfterThePoint() {
        String digits = "9".repeat(30);

        assertThat(figure(digits).getValue()).hasToString(digits);
        assertThat(figure("1E+29").getValue()).hasToString("1" + "0".repeat(29));
        assertThat(figure(digits + "." + digits).getValue()).hasToString(digits + "." + digits);
        assertThat(figure("1E-30").getValue().toPlainString()).isEqualTo("0." + "0".repeat(29) + "1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000000000000000000000000000000", "1E+30", "1E-31", "0.0000000000000000000000000000001", "0E+40",
                "1e999999999", "1e-999999999", "1e2147483647", "1e-2147483647", "123e2147483640"
            })
    void refusesMoreDigitsAtOnce(String number) {
        BigDecimal value = new BigDecimal(number);

        assertTimeoutPreemptively(
                Duration.ofSeconds(1),
                () -> assertThatIllegalArgumentException()
                        .isThrownBy(
                                () -> Figure.builder().label("件数").value(value).build())
                        .withMessage("数值超出范围（小数点前后各不超过 30 位）"));
    }

    @Test
    void isAPercentageWhenTheUnitSaysSo() {
        assertThat(Figure.of("mediation.success_rate", 100).isPercentage()).isTrue();
        assertThat(Figure.of("mediation.accepted", 100).isPercentage()).isFalse();
        assertThat(figure("100").isPercentage()).isFalse();
    }

    private static Figure figure(String number) {
        return Figure.builder().label("件数").value(new BigDecimal(number)).build();
    }
}
