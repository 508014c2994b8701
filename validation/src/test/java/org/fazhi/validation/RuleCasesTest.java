package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.Severity;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds its fault, says it in full, and finds nothing else. */
class RuleCasesTest {
    private static final ReportValidator VALIDATOR = ReportValidator.standard();

    /** Built once: JUnit asks for them again where it runs a single one. */
    private static final List<RuleCase> CASES = Stream.of(
                    StructureCases.all(),
                    ArithmeticCases.all(),
                    DocumentCases.all(),
                    SensitiveCases.all(),
                    WordingCases.all(),
                    CodeCases.all(),
                    ContentsCases.of(2024, Severity.ERROR).all(),
                    OutlineCases.of(2024).all(),
                    ContentsCases.of(2018, Severity.WARNING).all(),
                    OutlineCases.of(2018).all(),
                    EnforcementCases.all(),
                    WorkCases.all(),
                    FilingCases.all(),
                    AddresseeCases.all(),
                    DutyCases.all(),
                    ContradictionCases.all(),
                    ComparisonCases.all())
            .flatMap(stream -> stream)
            .toList();

    static Stream<RuleCase> cases() {
        return CASES.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aSingleFaultIsFoundInFullAndNothingElse(RuleCase single) {
        ValidationResult result = VALIDATOR.check(single.report(), single.options());
        assertThat(result.getFindings().stream().map(RuleCase.Expected::of))
                .as(SoundReportsTest.told(result))
                .containsExactlyInAnyOrderElementsOf(single.expected());
        Set<String> broken =
                single.expected().stream().map(RuleCase.Expected::rule).collect(Collectors.toSet());
        assertThat(rules(result, Outcome.FAIL)).isEqualTo(broken);
        assertThat(rules(result, Outcome.ERROR)).isEmpty();
        assertThat(result.getFindings()).allSatisfy(RuleCasesTest::assertComplete);
    }

    private static void assertComplete(Finding finding) {
        for (String text : List.of(
                finding.getMessage().getZh(),
                finding.getMessage().getEn(),
                finding.getAdvice().getZh(),
                finding.getAdvice().getEn(),
                finding.getPlace().getZh(),
                finding.getPlace().getEn())) {
            assertThat(text).isNotBlank().doesNotContain("{", "}");
        }
        assertThat(finding.getMessage().getEn())
                .isNotEqualTo(finding.getMessage().getZh());
        assertThat(finding.getBasis()).isNotEmpty();
        assertThat(finding.getFingerprint()).matches("[0-9a-f]{16}");
    }

    @Test
    @Tag("load")
    void everyRuleOfEverySetHasACase() {
        Set<String> caught = cases().map(RuleCasesTest::check)
                .flatMap(result -> result.getFindings().stream())
                .map(finding -> finding.getSet() + " " + finding.getRule())
                .collect(Collectors.toSet());
        assertThat(caught).containsAll(allRules());
    }

    @Test
    @Tag("load")
    void everyRuleOfEverySetPassesASoundReport() {
        Set<String> passed = SoundBody.ALL.stream()
                .flatMap(body -> Stream.of(SoundReports.of(body.kind(), 2018), SoundReports.of(body.kind(), 2024)))
                .map(report -> VALIDATOR.check(report, SoundReports.options(report)))
                .flatMap(result -> result.getOutcomes().stream())
                .filter(outcome -> outcome.getOutcome() == Outcome.PASS)
                .map(outcome -> outcome.getSet() + " " + outcome.getRule())
                .collect(Collectors.toSet());
        assertThat(passed).isEqualTo(allRules());
    }

    @Test
    @Tag("load")
    void everyVariantOfAMessageHasACase() {
        Set<String> shown = cases().flatMap(single -> single.expected().stream())
                .map(RuleCase.Expected::key)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> keys = VALIDATOR.ruleSets().stream()
                .flatMap(set -> set.messages().keys().stream())
                .filter(key -> key.contains(".message"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).isEqualTo(keys);
    }

    @Test
    void everySourceSaysHowItBinds() {
        Report report = SoundReports.town();
        assertThat(VALIDATOR.check(report).getSets()).hasSizeGreaterThan(6);
        assertThat(VALIDATOR.ruleSets())
                .allSatisfy(set -> assertThat(set.rules())
                        .allSatisfy(rule -> assertThat(rule.info().getBasis()).isNotEmpty()));
    }

    private static ValidationResult check(RuleCase single) {
        return VALIDATOR.check(single.report(), single.options());
    }

    private static Set<String> allRules() {
        return VALIDATOR.ruleSets().stream()
                .flatMap(set -> set.rules().stream()
                        .map(rule -> set.info().getId() + " " + rule.info().getId()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> rules(ValidationResult result, Outcome outcome) {
        return result.getOutcomes().stream()
                .filter(found -> found.getOutcome() == outcome)
                .map(RuleOutcome::getRule)
                .collect(Collectors.toSet());
    }
}
