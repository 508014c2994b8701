package org.fazhi.validation.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.fazhi.finding.Outcome.FAIL;
import static org.fazhi.finding.Outcome.NOT_APPLICABLE;
import static org.fazhi.finding.Outcome.PASS;
import static org.fazhi.finding.Outcome.SKIPPED;
import static org.fazhi.validation.diff.Results.finding;
import static org.fazhi.validation.diff.Results.outcome;
import static org.fazhi.validation.diff.Results.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fazhi.diff.FindingAspect;
import org.fazhi.diff.FindingChange;
import org.fazhi.diff.FindingChangeKind;
import org.fazhi.diff.ResultDiff;
import org.fazhi.diff.RuleChangeKind;
import org.fazhi.diff.RuleOutcomeChange;
import org.fazhi.finding.Acceptance;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.AppliedRuleSet;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.finding.RuleSetStatus;
import org.fazhi.finding.Severity;
import org.fazhi.finding.Text;
import org.fazhi.finding.ValidationResult;
import org.fazhi.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of findings and rules from one result to the next. */
class ResultComparisonTest {
    private static final Finding WRONG =
            finding("NUM-01", "aa", "/mediation/figures/0").build();
    private static final ValidationResult FAILED =
            result(outcome("NUM-01", FAIL, 1)).addFinding(WRONG).build();
    private static final ValidationResult PASSED =
            result(outcome("NUM-01", PASS, 0)).build();

    private static FindingChange only(ResultDiff diff) {
        assertThat(diff.getFindings()).hasSize(1);
        return diff.getFindings().get(0);
    }

    private static ValidationResult with(Finding finding) {
        return result(outcome(finding.getRule(), FAIL, 1)).addFinding(finding).build();
    }

    @Test
    void whatTheRuleNoLongerFindsIsGone() {
        ResultDiff diff = Comparison.of(FAILED, PASSED);
        FindingChange change = only(diff);
        assertThat(change.getKind()).isEqualTo(FindingChangeKind.GONE);
        assertThat(change.getBefore()).contains(WRONG);
        assertThat(change.getAfter()).isEmpty();
        assertThat(diff.getRules())
                .extracting(RuleOutcomeChange::getRule, RuleOutcomeChange::getKind)
                .containsExactly(tuple("NUM-01", RuleChangeKind.NOW_PASSES));
        assertThat(diff.getNotes()).isEmpty();
    }

    @Test
    void whatTheRuleDidNotFindBeforeIsNew() {
        ResultDiff diff = Comparison.of(PASSED, FAILED);
        assertThat(only(diff).getKind()).isEqualTo(FindingChangeKind.NEW);
        assertThat(diff.getRules()).extracting(RuleOutcomeChange::getKind).containsExactly(RuleChangeKind.NOW_FAILS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"SKIPPED", "NOT_APPLICABLE", "ERROR"})
    void aRuleThatNoLongerRanIsNoImprovement(Outcome now) {
        ResultDiff diff =
                Comparison.of(FAILED, result(outcome("NUM-01", now, 0)).build());
        assertThat(only(diff).getKind()).isEqualTo(FindingChangeKind.NO_LONGER_CHECKED);
        assertThat(diff.getRules())
                .extracting(RuleOutcomeChange::getKind)
                .containsExactly(RuleChangeKind.NO_LONGER_RUNS);
        assertThat(diff.getNotes())
                .extracting(Text::getZh)
                .containsExactly("原来未通过的规则 NUM-01 这次没有执行，不能视为改进，原有问题不能视为已经改正。");
    }

    @Test
    void aRuleWhoseSetWasNotChosenIsNoImprovementEither() {
        ResultDiff diff = Comparison.of(FAILED, result().build());
        assertThat(only(diff).getKind()).isEqualTo(FindingChangeKind.NO_LONGER_CHECKED);
        assertThat(diff.getRules().get(0).getKind()).isEqualTo(RuleChangeKind.NO_LONGER_RUNS);
        assertThat(diff.getRules().get(0).getAfter()).isEmpty();
        assertThat(diff.getNotes()).hasSize(1);
    }

    @Test
    void aRuleThatNewlyRunsDoesNotShowThatTheReportBecameWorse() {
        ResultDiff diff = Comparison.of(result(outcome("NUM-01", SKIPPED, 0)).build(), FAILED);
        assertThat(only(diff).getKind()).isEqualTo(FindingChangeKind.NEWLY_CHECKED);
        assertThat(diff.getRules().get(0).getKind()).isEqualTo(RuleChangeKind.NEWLY_RUNS);
        assertThat(diff.getNotes()).extracting(Text::getZh).containsExactly("规则 NUM-01 原来没有执行，这次发现的问题不表明报告变差。");
    }

    @ParameterizedTest
    @CsvSource({
        "FAIL, PASS, NOW_PASSES",
        "PASS, FAIL, NOW_FAILS",
        "PASS, SKIPPED, NO_LONGER_RUNS",
        "ERROR, PASS, NEWLY_RUNS",
        "SKIPPED, ERROR, DOES_NOT_RUN"
    })
    void everyOutcomeThatDiffersIsTold(Outcome before, Outcome after, RuleChangeKind kind) {
        ResultDiff diff = Comparison.of(
                result(outcome("X-01", before, 0)).build(),
                result(outcome("X-01", after, 0)).build());
        assertThat(diff.getRules()).extracting(RuleOutcomeChange::getKind).containsExactly(kind);
        assertThat(diff.unchanged()).isFalse();
    }

    @Test
    void aRulePassedThatNoLongerRunsNeedsNoNote() {
        assertThat(Comparison.of(
                                PASSED,
                                result(outcome("NUM-01", NOT_APPLICABLE, 0)).build())
                        .getNotes())
                .isEmpty();
    }

    @Test
    void aRuleIsTheSameInTheNextVersionOfItsSet() {
        ValidationResult next = result(outcome("NUM-01", FAIL, 1).set("a:b:2.0"))
                .addFinding(Finding.builder().from(WRONG).set("a:b:2.0").build())
                .build();
        ResultDiff diff = Comparison.of(FAILED, next);
        assertThat(diff.getFindings()).isEmpty();
        assertThat(diff.getRules()).isEmpty();
        assertThat(diff.getUnchangedFindings()).isEqualTo(1);
        ResultDiff remedied = Comparison.of(
                FAILED, result(outcome("NUM-01", PASS, 0).set("a:b:2.0")).build());
        assertThat(only(remedied).getKind()).isEqualTo(FindingChangeKind.GONE);
    }

    @Test
    void twoRulesOfOneNameInTwoSetsAreTwoRules() {
        ResultDiff diff = Comparison.of(
                FAILED,
                result(outcome("NUM-01", SKIPPED, 0), outcome("NUM-01", PASS, 0).set("c:d:1.0"))
                        .build());
        assertThat(only(diff).getKind()).isEqualTo(FindingChangeKind.NO_LONGER_CHECKED);
        assertThat(diff.getRules())
                .extracting(RuleOutcomeChange::getKind)
                .containsExactly(RuleChangeKind.NO_LONGER_RUNS, RuleChangeKind.NEWLY_RUNS);
    }

    @Test
    void rulesOfOneNameKeepToTheirSetsInTheNextVersions() {
        ResultDiff diff = Comparison.of(
                result(outcome("NUM-01", FAIL, 0), outcome("NUM-01", PASS, 0).set("c:d:1.0"))
                        .build(),
                result(
                                outcome("NUM-01", FAIL, 0).set("c:d:2.0"),
                                outcome("NUM-01", PASS, 0).set("a:b:2.0"))
                        .build());
        assertThat(diff.getRules())
                .extracting(change -> change.getAfter().orElseThrow().getSet(), RuleOutcomeChange::getKind)
                .containsExactlyInAnyOrder(
                        tuple("c:d:2.0", RuleChangeKind.NOW_FAILS), tuple("a:b:2.0", RuleChangeKind.NOW_PASSES));
    }

    @Test
    void theSetsOfBothResultsAreNamed() {
        ValidationResult applied = ValidationResult.builder()
                .from(PASSED)
                .addSet(AppliedRuleSet.builder()
                        .set(RuleSetInfo.builder()
                                .id("a:b:1.0")
                                .title(Text.of("规则", "Rules"))
                                .applies(Applicability.always())
                                .status(RuleSetStatus.PUBLISHED)
                                .build())
                        .reason(Text.of("适用", "applies"))
                        .build())
                .build();
        ResultDiff diff = Comparison.of(applied, PASSED);
        assertThat(diff.getBefore().getSets()).containsExactly("a:b:1.0");
        assertThat(diff.getAfter().getSets()).isEmpty();
    }

    @Test
    void aFindingChangesInWhatItSays() {
        Acceptance acceptance = Acceptance.builder()
                .fingerprint("aa")
                .reason("历史数据")
                .approver("法制办")
                .expiresOn(LocalDate.of(2026, 1, 1))
                .build();
        Finding.Builder changed = Finding.builder()
                .from(WRONG)
                .severity(Severity.ERROR)
                .putArgument("actual", "99%")
                .evidence("99%")
                .accepted(acceptance);
        FindingChange change = only(Comparison.of(FAILED, with(changed.build())));
        assertThat(change.getKind()).isEqualTo(FindingChangeKind.CHANGED);
        assertThat(change.getAspects())
                .containsExactly(
                        FindingAspect.SEVERITY,
                        FindingAspect.MESSAGE,
                        FindingAspect.EVIDENCE,
                        FindingAspect.ACCEPTANCE);
    }

    @Test
    void anotherFindingOfTheRuleAtTheSamePlaceIsAChange() {
        Finding other = Finding.builder()
                .from(WRONG)
                .fingerprint("bb")
                .actual(Optional.of("98%"))
                .build();
        FindingChange change = only(Comparison.of(FAILED, with(other)));
        assertThat(change.getKind()).isEqualTo(FindingChangeKind.CHANGED);
        assertThat(change.getAspects()).containsExactly(FindingAspect.EVIDENCE);
    }

    @Test
    void aFindingThatOnlyMovedIsTheSame() {
        Finding moved =
                Finding.builder().from(WRONG).pointer("/mediation/figures/3").build();
        ResultDiff diff = Comparison.of(FAILED, with(moved));
        assertThat(diff.getFindings()).isEmpty();
        assertThat(diff.getUnchangedFindings()).isEqualTo(1);
        assertThat(diff.unchanged()).isTrue();
    }

    @Test
    void ofTwoAlikeOneMayGo() {
        Finding second =
                Finding.builder().from(WRONG).pointer("/mediation/figures/3").build();
        ValidationResult both = result(outcome("NUM-01", FAIL, 2))
                .findings(List.of(WRONG, second))
                .build();
        FindingChange change = only(Comparison.of(both, with(second)));
        assertThat(change.getKind()).isEqualTo(FindingChangeKind.GONE);
        assertThat(change.getBefore()).contains(WRONG);
    }

    @Test
    void whatIsNotListedIsNotGone() {
        Finding other = finding("NUM-01", "bb", "/petition/figures/0").build();
        ValidationResult cut =
                result(outcome("NUM-01", FAIL, 2)).addFinding(other).build();
        ResultDiff diff = Comparison.of(FAILED, cut);
        assertThat(diff.getFindings())
                .extracting(FindingChange::getKind)
                .containsExactly(FindingChangeKind.NEW, FindingChangeKind.NOT_LISTED);
        assertThat(diff.getNotes()).extracting(Text::getZh).containsExactly("规则 NUM-01 的问题没有全部列出，有的无法对照。");
        assertThat(Comparison.of(cut, FAILED).getFindings())
                .extracting(FindingChange::getKind)
                .containsExactly(FindingChangeKind.NOT_LISTED, FindingChangeKind.GONE);
    }

    @Test
    void bothResultsAreToldInShort() {
        ValidationResult worse = ValidationResult.builder()
                .from(FAILED)
                .verdict(Verdict.DOES_NOT_CONFORM)
                .reportDigest("sha-256:00")
                .build();
        ResultDiff diff = Comparison.of(worse, FAILED);
        assertThat(diff.getBefore().getVerdict()).isEqualTo(Verdict.DOES_NOT_CONFORM);
        assertThat(diff.getBefore().getReportDigest()).contains("sha-256:00");
        assertThat(diff.getAfter().getVerdict()).isEqualTo(Verdict.CONFORMS_WITH_WARNINGS);
        assertThat(diff.unchanged()).isFalse();
    }
}
