package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.finding.Severity.ERROR;
import static org.fazhi.finding.Severity.INFO;
import static org.fazhi.finding.Severity.WARNING;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.Severity;
import org.fazhi.finding.ValidationResult;
import org.fazhi.finding.Verdict;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that breaks harms no other, and leaves the verdict open. */
class BrokenRulesTest {
    private static final Check SILENT = exam -> {};

    static Stream<Map.Entry<String, Check>> broken() {
        return Map.<String, Check>of(
                "java.lang.IllegalStateException: gone",
                exam -> {
                    throw new IllegalStateException("gone");
                },
                "java.lang.StackOverflowError",
                BrokenRulesTest::endless,
                "java.io.IOException: a checked exception",
                exam -> BrokenRulesTest.<RuntimeException>sneak(new IOException("a checked exception")),
                "java.lang.NoClassDefFoundError: gone",
                exam -> {
                    throw new NoClassDefFoundError("gone");
                },
                "java.lang.AssertionError: never",
                exam -> {
                    throw new AssertionError("never");
                })
                .entrySet()
                .stream();
    }

    @SuppressWarnings("InfiniteRecursion")
    private static void endless(Examination exam) {
        endless(exam);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Exception> void sneak(Exception exception) throws E {
        throw (E) exception;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void isolated(Map.Entry<String, Check> broken) {
        ValidationResult result = ReportValidator.of(
                        TestSets.set("t:broken:1", ERROR, broken.getValue()),
                        TestSets.set("t:warning:1", WARNING, TestSets.FAULT))
                .check(SoundReports.town());
        RuleOutcome outcome = result.getOutcomes().get(0);
        assertThat(outcome.getOutcome()).isEqualTo(Outcome.ERROR);
        assertThat(outcome.getFindings()).isZero();
        assertThat(outcome.getReason().orElseThrow().getZh()).isEqualTo("规则执行出错：" + broken.getKey());
        assertThat(outcome.getReason().orElseThrow().getEn()).isEqualTo("the rule broke: " + broken.getKey());
        assertThat(result.getOutcomes().get(1).getOutcome()).isEqualTo(Outcome.FAIL);
        assertThat(result.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void anErrorFoundByAnotherRuleDecides(Map.Entry<String, Check> broken) {
        ValidationResult result = ReportValidator.of(
                        TestSets.set("t:broken:1", ERROR, broken.getValue()),
                        TestSets.set("t:error:1", ERROR, TestSets.FAULT))
                .check(SoundReports.town());
        assertThat(result.getVerdict()).isEqualTo(Verdict.DOES_NOT_CONFORM);
    }

    @Test
    void whatItFoundBeforeItBrokeDoesNotCount() {
        Check half = exam -> {
            exam.finding(Pointer.ROOT).add();
            throw new IllegalStateException("gone");
        };
        ValidationResult result =
                ReportValidator.of(TestSets.set("t:half:1", ERROR, half)).check(SoundReports.town());
        assertThat(result.getFindings()).isEmpty();
        assertThat(result.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void aParameterTheSetDoesNotHaveBreaksTheRuleOnly() {
        assertBroken(exam -> exam.flag("none"), "java.lang.IllegalArgumentException: 规则集 t:p:1 没有参数：none");
        assertBroken(exam -> exam.number("none"), "java.lang.IllegalArgumentException: 规则集 t:p:1 没有参数：none");
    }

    @Test
    void aTextTheCatalogueDoesNotHaveBreaksTheRuleOnly() {
        assertBroken(
                exam -> exam.finding(Pointer.ROOT).variant("none").add(),
                "java.lang.IllegalArgumentException: 消息目录中没有：EX-01.message.none");
        assertBroken(exam -> exam.skip("absent"), "java.lang.IllegalArgumentException: 消息目录中没有：reason.absent");
    }

    private static void assertBroken(Check check, String cause) {
        ValidationResult result =
                ReportValidator.of(TestSets.set("t:p:1", WARNING, check)).check(SoundReports.town());
        assertThat(result.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(result.getOutcomes().get(0).getReason().orElseThrow().getZh())
                .isEqualTo("规则执行出错：" + cause);
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR, DOES_NOT_CONFORM, 不符合：错误 1、警告 0、提示 0",
        "WARNING, CONFORMS_WITH_WARNINGS, 基本符合，有警告：错误 0、警告 1、提示 0",
        "INFO, CONFORMS, 符合：错误 0、警告 0、提示 1"
    })
    void theGravestFindingDecides(Severity severity, Verdict verdict, String summary) {
        ValidationResult result = ReportValidator.of(TestSets.set("t:one:1", severity, TestSets.FAULT))
                .check(SoundReports.town());
        assertThat(result.getVerdict()).isEqualTo(verdict);
        assertThat(result.getSummary().getZh()).isEqualTo(summary);
    }

    @Test
    void withoutAnySetNothingIsDetermined() {
        ValidationResult result = ReportValidator.of().check(SoundReports.town());
        assertThat(result.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(result.getSummary().getEn()).isEqualTo("undetermined: errors 0, warnings 0, notes 0");
    }

    @Test
    void whatIsSkippedOrDoesNotConcernNeverCounts() {
        ValidationResult result = ReportValidator.of(
                        TestSets.set("t:skip:1", ERROR, exam -> exam.skip("none")),
                        TestSets.set("t:other:1", ERROR, exam -> exam.notApplicable("none")),
                        TestSets.set("t:silent:1", ERROR, SILENT))
                .check(Report.builder().build());
        assertThat(result.getOutcomes())
                .extracting(RuleOutcome::getOutcome)
                .containsExactly(Outcome.SKIPPED, Outcome.NOT_APPLICABLE, Outcome.PASS);
        assertThat(result.getOutcomes().get(0).getReason().orElseThrow().getEn())
                .isEqualTo("no data");
        assertThat(result.getOutcomes().get(2).getReason()).isEmpty();
        assertThat(result.getVerdict()).isEqualTo(Verdict.CONFORMS);
    }

    @Test
    void aFindingOutweighsSkipping() {
        Check both = exam -> {
            exam.skip("none");
            TestSets.FAULT.examine(exam);
        };
        RuleSet set = TestSets.set("t:both:1", INFO, both);
        RuleOutcome outcome =
                ReportValidator.of(set).check(SoundReports.town()).getOutcomes().get(0);
        assertThat(outcome.getOutcome()).isEqualTo(Outcome.FAIL);
        assertThat(outcome.getReason()).isEmpty();
        assertThat(outcome.getFindings()).isEqualTo(1);
    }
}
