package org.fazhi.examples.cli;

import java.util.List;
import org.fazhi.diff.ComparedResult;
import org.fazhi.diff.FindingChange;
import org.fazhi.diff.FindingChangeKind;
import org.fazhi.diff.ResultDiff;
import org.fazhi.diff.RuleChangeKind;
import org.fazhi.diff.RuleOutcomeChange;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Language;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.Severity;
import org.fazhi.finding.Verdict;

/** Tells people what changed between two results. What stayed the same is only counted. */
final class ResultDiffText {
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private ResultDiffText(Language language) {
        this.language = language;
    }

    static String of(ResultDiff diff, Language language) {
        ResultDiffText told = new ResultDiffText(language);
        told.line(told.say("前：", "before: ") + told.result(diff.getBefore()));
        told.line(told.say("后：", "after:  ") + told.result(diff.getAfter()));
        diff.getNotes().forEach(note -> told.line(told.say("说明：", "note: ") + note.in(language)));
        told.line(told.say("%d 个问题没有变化", "%d findings are the same").formatted(diff.getUnchangedFindings()));
        for (FindingChangeKind kind : FindingChangeKind.values()) {
            told.findings(kind, diff.getFindings());
        }
        for (RuleChangeKind kind : RuleChangeKind.values()) {
            told.rules(kind, diff.getRules());
        }
        return told.text.toString();
    }

    private String result(ComparedResult result) {
        return verdict(result.getVerdict())
                + say("：错误 %d、警告 %d、提示 %d", ": errors %d, warnings %d, notes %d")
                        .formatted(
                                result.getTotals().getErrors(),
                                result.getTotals().getWarnings(),
                                result.getTotals().getInfos());
    }

    private String verdict(Verdict verdict) {
        return switch (verdict) {
            case CONFORMS -> say("符合", "conforms");
            case CONFORMS_WITH_WARNINGS -> say("符合（有警告）", "conforms with warnings");
            case DOES_NOT_CONFORM -> say("不符合", "does not conform");
            case UNDETERMINED -> say("无法判定", "undetermined");
        };
    }

    private void findings(FindingChangeKind kind, List<FindingChange> all) {
        List<FindingChange> changes =
                all.stream().filter(change -> change.getKind() == kind).toList();
        if (!changes.isEmpty()) {
            heading(heading(kind), changes.size());
            changes.forEach(this::finding);
        }
    }

    private String heading(FindingChangeKind kind) {
        return switch (kind) {
            case GONE -> say("不再出现的问题", "Gone");
            case NEW -> say("新出现的问题", "New");
            case CHANGED -> say("有变化的问题", "Changed");
            case NO_LONGER_CHECKED -> say("这次没有检查的问题（不能视为已经改正）", "No longer checked (not remedied)");
            case NEWLY_CHECKED -> say("原来没有检查的问题", "Not checked before");
            case NOT_LISTED -> say("因没有全部列出而无法对照的问题", "Cannot be compared, not all are listed");
        };
    }

    private void finding(FindingChange change) {
        if (change.getKind() == FindingChangeKind.CHANGED) {
            change.getBefore().ifPresent(finding -> line("  - " + finding(finding)));
            change.getAfter().ifPresent(finding -> line("  + " + finding(finding)));
        } else {
            change.getAfter()
                    .or(change::getBefore)
                    .ifPresent(finding -> line((change.getAfter().isPresent() ? "  + " : "  - ") + finding(finding)));
        }
    }

    private String finding(Finding finding) {
        return severity(finding.getSeverity()) + " " + finding.getRule() + "  "
                + finding.getMessage().in(language) + say("（", " (")
                + finding.getPlace().in(language) + say("）", ")")
                + (finding.getAccepted().isPresent() ? say("，已核准", ", accepted") : "");
    }

    private String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> say("错误", "ERROR");
            case WARNING -> say("警告", "WARNING");
            case INFO -> say("提示", "NOTE");
        };
    }

    private void rules(RuleChangeKind kind, List<RuleOutcomeChange> all) {
        List<RuleOutcomeChange> changes =
                all.stream().filter(change -> change.getKind() == kind).toList();
        if (!changes.isEmpty()) {
            heading(heading(kind), changes.size());
            changes.forEach(change -> line("  " + change.getRule() + say("：", ": ")
                    + change.getBefore().map(this::outcome).orElseGet(this::notChosen) + " → "
                    + change.getAfter().map(this::outcome).orElseGet(this::notChosen)));
        }
    }

    private String heading(RuleChangeKind kind) {
        return switch (kind) {
            case NOW_PASSES -> say("现在通过的规则", "Rules that now pass");
            case NOW_FAILS -> say("现在不通过的规则", "Rules that now fail");
            case NO_LONGER_RUNS -> say("不再执行的规则（不是改进）", "Rules that no longer run (no improvement)");
            case NEWLY_RUNS -> say("新执行的规则", "Rules that newly run");
            case DOES_NOT_RUN -> say("两次都没有执行、原因不同的规则", "Rules that ran neither time");
        };
    }

    private String outcome(RuleOutcome outcome) {
        return outcome(outcome.getOutcome())
                + outcome.getReason()
                        .map(reason -> say("（", " (") + reason.in(language) + say("）", ")"))
                        .orElse("");
    }

    private String outcome(Outcome outcome) {
        return switch (outcome) {
            case PASS -> say("通过", "pass");
            case FAIL -> say("不通过", "fail");
            case NOT_APPLICABLE -> say("不适用", "not applicable");
            case SKIPPED -> say("未执行", "skipped");
            case ERROR -> say("执行出错", "broken");
        };
    }

    private String notChosen() {
        return say("未选用", "not chosen");
    }

    private void heading(String what, int count) {
        line("");
        line(what + say("：", ": ") + count);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String say(String zh, String en) {
        return language == Language.EN ? en : zh;
    }
}
