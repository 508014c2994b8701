package org.fazhi.validation;

import java.util.List;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Report;

/** One set of rules over a report, without the others: what its rules say is theirs alone, and is said at once. */
record SetAlone(String id) {
    static final SetAlone FILING = new SetAlone("cn.national:filing");
    static final SetAlone DOCUMENT = new SetAlone("cn.national:document");
    static final SetAlone ARITHMETIC = new SetAlone("cn.national:arithmetic");
    static final SetAlone COMPARISON = new SetAlone("cn.national:comparison");
    static final SetAlone CONTRADICTIONS = new SetAlone("cn.national:contradictions");
    static final SetAlone WORDING = new SetAlone("cn.national:wording");
    static final SetAlone SENSITIVE = new SetAlone("cn.national:sensitive");
    static final SetAlone CODES = new SetAlone("cn.national:codes");
    static final SetAlone DUTIES = new SetAlone("cn.national:first-responsible");
    static final SetAlone WORK = new SetAlone("cn.national:work");
    static final SetAlone SINCE_2019 = new SetAlone("cn.national:annual-report-2019");
    static final SetAlone SINCE_2015 = new SetAlone("cn.national:annual-report-2015");

    ValidationResult check(Report report) {
        return check(report, CheckOptions.none());
    }

    ValidationResult check(Report report, CheckOptions options) {
        return ReportValidator.standard()
                .check(
                        report,
                        CheckOptions.builder().from(options).addRuleSet(id).build());
    }

    /** What became of a rule, and why: {@code SKIPPED 没有写明日期}. */
    String outcome(String rule, Report report) {
        RuleOutcome outcome = check(report).getOutcomes().stream()
                .filter(found -> found.getRule().equals(rule))
                .findFirst()
                .orElseThrow();
        return outcome.getOutcome()
                + outcome.getReason().map(reason -> " " + reason.getZh()).orElse("");
    }

    /** The findings of a rule: severity, message key without the rule, and place. */
    List<String> findings(String rule, Report report) {
        return check(report).getFindings().stream()
                .filter(finding -> finding.getRule().equals(rule))
                .map(finding -> finding.getSeverity() + " "
                        + finding.getMessageKey().substring(rule.length() + 1) + " " + finding.getPointer())
                .toList();
    }
}
