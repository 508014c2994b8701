package org.fazhi.validation.diff;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.diff.ComparedResult;
import org.fazhi.diff.FindingChange;
import org.fazhi.diff.FindingChangeKind;
import org.fazhi.diff.ResultDiff;
import org.fazhi.diff.RuleChangeKind;
import org.fazhi.diff.RuleOutcomeChange;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.Text;
import org.fazhi.finding.ValidationResult;

/** Puts two results side by side. */
final class ResultComparison {
    private ResultComparison() {}

    static ResultDiff of(ValidationResult before, ValidationResult after) {
        RuleComparison rules = new RuleComparison(before, after);
        FindingComparison findings = new FindingComparison(before, after, rules);
        List<RuleOutcomeChange> changes = rules.changes();
        return ResultDiff.builder()
                .before(compared(before))
                .after(compared(after))
                .notes(notes(changes, findings.changes()))
                .findings(findings.changes())
                .unchangedFindings(findings.unchanged())
                .rules(changes)
                .build();
    }

    private static ComparedResult compared(ValidationResult result) {
        return ComparedResult.builder()
                .verdict(result.getVerdict())
                .totals(result.getTotals())
                .sets(result.getSets().stream()
                        .map(applied -> applied.getSet().getId())
                        .toList())
                .reportDigest(result.getReportDigest())
                .asOf(result.getAsOf())
                .engineVersion(result.getEngineVersion())
                .build();
    }

    private static List<Text> notes(List<RuleOutcomeChange> rules, List<FindingChange> findings) {
        List<Text> notes = new ArrayList<>();
        List<String> unseen = rules.stream()
                .filter(ResultComparison::failedAndNoLongerRuns)
                .map(RuleOutcomeChange::getRule)
                .toList();
        note(
                notes,
                unseen,
                "原来未通过的规则 %s 这次没有执行，不能视为改进，原有问题不能视为已经改正。",
                "Rules that failed before did not run this time: %s."
                        + " That is no improvement; what they found is not remedied.");
        note(
                notes,
                rulesOf(findings, FindingChangeKind.NEWLY_CHECKED),
                "规则 %s 原来没有执行，这次发现的问题不表明报告变差。",
                "Rules that did not run before: %s. What they find does not show that the report became worse.");
        note(
                notes,
                rulesOf(findings, FindingChangeKind.NOT_LISTED),
                "规则 %s 的问题没有全部列出，有的无法对照。",
                "Not all findings are listed of these rules: %s. Some cannot be compared.");
        return notes;
    }

    private static void note(List<Text> notes, List<String> rules, String zh, String en) {
        if (!rules.isEmpty()) {
            notes.add(Text.of(zh.replace("%s", String.join("、", rules)), en.replace("%s", String.join(", ", rules))));
        }
    }

    private static boolean failedAndNoLongerRuns(RuleOutcomeChange change) {
        return change.getKind() == RuleChangeKind.NO_LONGER_RUNS
                && change.getBefore()
                        .filter(before -> before.getOutcome() == Outcome.FAIL)
                        .isPresent();
    }

    private static List<String> rulesOf(List<FindingChange> findings, FindingChangeKind kind) {
        return findings.stream()
                .filter(change -> change.getKind() == kind)
                .flatMap(change -> change.getAfter().or(change::getBefore).stream())
                .map(Finding::getRule)
                .distinct()
                .toList();
    }
}
