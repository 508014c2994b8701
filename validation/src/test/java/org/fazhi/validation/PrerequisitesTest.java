package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.fazhi.finding.Severity.INFO;

import java.util.Arrays;
import java.util.List;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.BodyKind;
import org.fazhi.validation.rule.RuleSet;
import org.junit.jupiter.api.Test;

/** A set comes with what it builds on, or not at all. */
class PrerequisitesTest {
    private static RuleSet set(String id, String... prerequisites) {
        return TestSets.set(id, info -> info.addPrerequisites(prerequisites), INFO, exam -> {});
    }

    private static List<String> run(ReportValidator validator, String... named) {
        ValidationResult result = validator.check(
                SoundReports.town(), CheckOptions.builder().addRuleSets(named).build());
        return result.getSets().stream().map(set -> set.getSet().getId()).toList();
    }

    @Test
    void aNamedSetBringsItsPrerequisitesBeforeIt() {
        ReportValidator validator = ReportValidator.of(set("t:c:1", "t:b"), set("t:b:1", "t:a:1"), set("t:a:1"));
        assertThat(run(validator, "t:c")).containsExactly("t:a:1", "t:b:1", "t:c:1");
        assertThat(run(validator, "t:b", "t:c")).containsExactly("t:a:1", "t:b:1", "t:c:1");
        assertThat(run(validator, "t:a")).containsExactly("t:a:1");
    }

    @Test
    void theReasonSaysWhoNeedsIt() {
        ReportValidator validator = ReportValidator.of(set("t:b:1", "t:a"), set("t:a:1"));
        CheckOptions named = CheckOptions.builder().addRuleSet("t:b").build();
        assertThat(validator.check(SoundReports.town(), named).getSets())
                .extracting(set -> set.getReason().getZh())
                .containsExactly("为规则集 t:b:1 所需", "由调用者指定");
    }

    @Test
    void aVersionTheCallerNamesServes() {
        ReportValidator validator = ReportValidator.of(set("t:b:1", "t:a"), set("t:a:1"), set("t:a:2"));
        assertThat(run(validator, "t:b")).containsExactly("t:a:2", "t:b:1");
        assertThat(run(validator, "t:b", "t:a:1")).containsExactly("t:b:1", "t:a:1");
    }

    @Test
    void whereThePrerequisiteDoesNotApplyTheSetDoesNotEither() {
        RuleSet old = TestSets.set(
                "t:a:1",
                info -> info.applies(Applicability.builder().toYear(2018).build()),
                INFO,
                exam -> {});
        ReportValidator validator = ReportValidator.of(old, set("t:b:1", "t:a"), set("t:c:1", "t:b"), set("t:d:1"));
        assertThat(run(validator)).containsExactly("t:d:1");
        assertThat(validator.check(SoundReports.of(BodyKind.TOWN, 2018)).getSets())
                .hasSize(4);
    }

    @Test
    void allThatIsMissingIsNamed() {
        assertRefused(
                "规则集的前提无法满足：t:a:1 需要 t:x、t:y:2，没有提供；t:b:1 需要 t:a:9，没有提供",
                set("t:a:1", "t:x", "t:y:2"),
                set("t:b:1", "t:a:9", "t:a"));
    }

    @Test
    void circlesAreNamed() {
        assertRefused(
                "规则集的前提无法满足：t:a:1 → t:b:1 → t:a:1 互为前提；t:c:1 → t:c:1 互为前提",
                set("t:a:1", "t:b"),
                set("t:b:1", "t:a"),
                set("t:c:1", "t:c"));
    }

    @Test
    void duplicatesAreRefused() {
        assertRefused("规则集编号重复：t:a:1", set("t:a:1"), set("t:b:1"), set("t:a:1"));
    }

    private static void assertRefused(String message, RuleSet... sets) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportValidator.of(sets))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportValidator.of(sets[0]).with(Arrays.copyOfRange(sets, 1, sets.length)));
    }
}
