package org.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table that comes with the library is well formed. */
class StandardDictionaryTest {
    private static final IndicatorDictionary STANDARD = IndicatorDictionary.standard();

    record Use(Indicator indicator, Formula formula) {}

    static Stream<Indicator> indicators() {
        return STANDARD.indicators().stream();
    }

    static Stream<Use> formulas() {
        return indicators()
                .flatMap(indicator -> indicator.getFormulas().stream().map(formula -> new Use(indicator, formula)));
    }

    @Test
    void holdsEveryRowOfTheTable() throws IOException {
        try (InputStream table =
                Objects.requireNonNull(IndicatorDictionary.class.getResourceAsStream("indicators.tsv"))) {
            List<String> rows = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.startsWith("#"))
                    .toList();

            assertThat(rows).hasSizeGreaterThan(150);
            assertThat(STANDARD.indicators())
                    .extracting(Indicator::getCode)
                    .containsExactlyElementsOf(
                            rows.stream().map(row -> row.split("\t", 2)[0]).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void speaksOnlyInKnownCodes(Indicator indicator) {
        assertThat(indicator.getArea().isKnown()).isTrue();
        assertThat(indicator.getNature().isKnown()).isTrue();
        assertThat(indicator.getBodies()).allMatch(BodyKind::isKnown).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void hasLabelsInBothLanguages(Indicator indicator) {
        assertThat(indicator.getLabel()).containsPattern("\\p{IsHan}").doesNotContainPattern("^\\s|\\s$");
        assertThat(indicator.getEnglishLabel())
                .isNotBlank()
                .matches("\\p{ASCII}+")
                .doesNotContainPattern("^\\s|\\s$");
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void isCountedInBaseUnits(Indicator indicator) {
        assertThat(indicator.getUnits()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(indicator.getUnits())
                .allSatisfy(unit -> assertThat(unit).isNotBlank().doesNotContain("万", "亿"));
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void isAPercentageExactlyWhenItIsARate(Indicator indicator) {
        if (indicator.getNature().equals(Nature.RATE)) {
            assertThat(indicator.getUnits()).containsExactly("%");
            assertThat(indicator.isTotal()).isFalse();
        } else {
            assertThat(indicator.getUnits()).doesNotContain("%");
        }
    }

    @Test
    void noTwoIndicatorsOfAnAreaHaveTheSameLabel() {
        assertThat(indicators().map(indicator -> indicator.getArea() + " " + indicator.getLabel()))
                .doesNotHaveDuplicates();
        assertThat(indicators().map(indicator -> indicator.getArea() + " " + indicator.getEnglishLabel()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void everyOperandIsAnotherIndicator(Use use) {
        assertThat(use.formula().getOperands())
                .doesNotContain(use.indicator().getCode())
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(STANDARD.find(code)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void ratesAndOnlyRatesFollowFromRateFormulas(Use use) {
        assertThat(use.formula().getKind().equals(RelationKind.RATE))
                .isEqualTo(use.indicator().getNature().equals(Nature.RATE));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void whatIsComparedIsCountedAlike(Use use) {
        List<Indicator> compared = new ArrayList<>(
                use.formula().getOperands().stream().map(STANDARD::require).toList());
        if (!use.formula().getKind().equals(RelationKind.RATE)) {
            compared.add(use.indicator());
        }
        Set<String> shared = new HashSet<>(compared.get(0).getUnits());
        compared.forEach(indicator -> shared.retainAll(indicator.getUnits()));

        assertThat(shared).as(compared.toString()).isNotEmpty();
        assertThat(compared.stream().map(Indicator::getNature).distinct()).hasSize(1);
        assertThat(compared.stream().map(Indicator::getArea).distinct()).hasSize(1);
    }

    @Test
    void noIndicatorFollowsFromItself() {
        Function<String, Stream<String>> operands = code ->
                STANDARD.require(code).getFormulas().stream().flatMap(formula -> formula.getOperands().stream());
        for (Indicator indicator : STANDARD.indicators()) {
            Set<String> reached = operands.apply(indicator.getCode()).collect(Collectors.toSet());
            int size = -1;
            while (size < reached.size()) {
                size = reached.size();
                reached.addAll(reached.stream().flatMap(operands).toList());
            }
            assertThat(reached).doesNotContain(indicator.getCode());
        }
    }

    @Test
    void isTheSameEachTime() {
        assertThat(IndicatorDictionary.standard()).isSameAs(STANDARD);
        assertThat(STANDARD.indicators()).isUnmodifiable();
    }
}
