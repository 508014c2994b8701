package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.fazhi.finding.Severity.ERROR;
import static org.fazhi.finding.Severity.INFO;
import static org.fazhi.finding.Severity.WARNING;

import java.time.Duration;
import java.util.List;
import org.fazhi.finding.AppliedOptions;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.CheckNote;
import org.fazhi.finding.Finding;
import org.fazhi.finding.NoteKind;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.Severity;
import org.fazhi.finding.ValidationResult;
import org.fazhi.finding.Verdict;
import org.fazhi.report.Pointer;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Passage;
import org.fazhi.validation.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Severities, limits and the time budget a caller asks for. */
class CheckOptionsTest {
    private static final Check MANY = exam -> {
        for (int i = 11; i >= 0; i--) {
            exam.finding(Pointer.ROOT.child("outline").child(i))
                    .severity(i == 7 ? ERROR : WARNING)
                    .add();
        }
    };

    private static ValidationResult check(Check check, CheckOptions.Builder options) {
        return ReportValidator.of(TestSets.set("t:a:1", ERROR, check), TestSets.set("t:b:1", ERROR, exam -> {}))
                .check(SoundReports.town(), options.build());
    }

    @ParameterizedTest
    @CsvSource({
        "WARNING, WARNING, CONFORMS_WITH_WARNINGS, MADE_MILDER",
        "INFO, INFO, CONFORMS, MADE_MILDER",
        "ERROR, ERROR, DOES_NOT_CONFORM, WITHOUT_EFFECT"
    })
    void aCallerMayMakeARuleMilder(Severity wish, Severity severity, Verdict verdict, NoteKind note) {
        ValidationResult result = check(TestSets.FAULT, CheckOptions.builder().putSeverity("EX-01", wish));
        assertThat(result.getFindings()).extracting(Finding::getSeverity).containsExactly(severity);
        assertThat(result.getVerdict()).isEqualTo(verdict);
        assertThat(result.getNotes())
                .extracting(CheckNote::getKind, CheckNote::getSubject)
                .containsExactly(tuple(note, "EX-01"));
    }

    @Test
    void aCallerMakesNoRuleGraver() {
        ValidationResult result = ReportValidator.of(TestSets.set("t:a:1", INFO, TestSets.FAULT))
                .check(
                        SoundReports.town(),
                        CheckOptions.builder().putSeverity("EX-01", ERROR).build());
        assertThat(result.getFindings()).extracting(Finding::getSeverity).containsExactly(INFO);
        assertThat(result.getNotes())
                .extracting(note -> note.getText().getZh())
                .containsExactly("调用者对规则 EX-01 的调整没有效果：没有比 ERROR 更重的这条规则");
    }

    @ParameterizedTest
    @CsvSource({"EX-01, INFO, MADE_MILDER", "EX-01, WARNING, WITHOUT_EFFECT", "EX-02, INFO, WITHOUT_EFFECT"})
    void aCallerMaySoftenWhatALocalSetMadeGraver(String rule, Severity wish, NoteKind note) {
        RuleSet local = TestSets.builder("l:o:1", info -> info)
                .tighten("t:a", "EX-01", WARNING, TestSets.basis(BasisKind.BINDING))
                .build();
        ValidationResult result = ReportValidator.of(TestSets.set("t:a:1", INFO, TestSets.FAULT), local)
                .check(
                        SoundReports.town(),
                        CheckOptions.builder().putSeverity(rule, wish).build());
        assertThat(result.getFindings())
                .extracting(Finding::getSeverity)
                .containsExactly(note == NoteKind.MADE_MILDER ? INFO : WARNING);
        assertThat(result.getNotes())
                .filteredOn(each -> each.getKind() != NoteKind.LOCAL_CHANGE)
                .extracting(CheckNote::getKind, CheckNote::getSubject)
                .containsExactly(tuple(note, rule));
    }

    @Test
    void aLimitListsTheGravestAndCountsAll() {
        ValidationResult result = check(MANY, CheckOptions.builder().maxFindingsPerRule(3));
        assertThat(result.getFindings())
                .extracting(Finding::getPointer)
                .containsExactly("/outline/7", "/outline/0", "/outline/1");
        assertThat(result.getTotals().getErrors()).isEqualTo(1);
        assertThat(result.getTotals().getWarnings()).isEqualTo(11);
        assertThat(result.getOutcomes().get(0).getFindings()).isEqualTo(12);
        assertThat(result.getNotes())
                .extracting(CheckNote::getKind, note -> note.getText().getZh())
                .containsExactly(tuple(NoteKind.NOT_ALL_LISTED, "规则 EX-01 共发现 12 处，列出 3 处"));
        assertThat(check(MANY, CheckOptions.builder().maxFindingsPerRule(12)).getNotes())
                .isEmpty();
    }

    @Test
    void withoutTimeNoRuleRuns() {
        ValidationResult result = check(TestSets.FAULT, CheckOptions.builder().timeBudget(Duration.ZERO));
        assertThat(result.getFindings()).isEmpty();
        assertThat(result.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(result.getOutcomes())
                .extracting(
                        RuleOutcome::getOutcome,
                        outcome -> outcome.getReason().orElseThrow().getZh())
                .containsExactly(tuple(Outcome.ERROR, "时间预算已用完，规则没有运行"), tuple(Outcome.ERROR, "时间预算已用完，规则没有运行"));
    }

    @Test
    @Timeout(30)
    void aRuleThatNeverEndsIsStoppedWhereItAsks() {
        List<Check> endless = List.of(
                exam -> {
                    while (true) {
                        for (Passage passage : exam.passages()) {
                            assertThat(passage.text()).isNotNull();
                        }
                    }
                },
                exam -> {
                    exam.finding(Pointer.ROOT).add();
                    while (!exam.index().figures().isEmpty()) {
                        exam.report();
                    }
                },
                exam -> {
                    while (true) {
                        try {
                            exam.previous();
                        } catch (RuntimeException stopped) {
                            return;
                        }
                    }
                });
        for (Check check : endless) {
            ValidationResult result = check(check, CheckOptions.builder().timeBudget(Duration.ofMillis(50)));
            assertThat(result.getFindings()).isEmpty();
            assertThat(result.getOutcomes())
                    .extracting(outcome -> outcome.getReason().orElseThrow().getZh())
                    .containsExactly("超出时间预算，规则中途停止", "时间预算已用完，规则没有运行");
            assertThat(result.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        }
    }

    @Test
    void withTimeEnoughTheResultIsTheSame() {
        ReportValidator validator = ReportValidator.standard();
        CheckOptions options =
                CheckOptions.builder().timeBudget(Duration.ofHours(1)).build();
        ValidationResult plain = validator.check(SoundReports.town());
        ValidationResult expected = ValidationResult.builder()
                .from(plain)
                .options(AppliedOptions.builder().timeBudget("PT1H").build())
                .build();
        assertThat(validator.check(SoundReports.town(), options)).isEqualTo(expected);
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CheckOptions.builder().maxFindingsPerRule(0).build())
                .withMessage("每条规则列出的问题数应为 1 或更大：0");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CheckOptions.builder().timeBudget(Duration.ofMillis(-1)).build())
                .withMessage("时间预算不能为负：PT-0.001S");
    }
}
