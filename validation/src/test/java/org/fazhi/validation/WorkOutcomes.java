package org.fazhi.validation;

import java.util.List;
import java.util.Optional;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Report;

/** What became of one rule of the fields of work; its set alone is run. */
final class WorkOutcomes {
    private WorkOutcomes() {}

    static Report town(int year) {
        return SoundReports.of(BodyKind.TOWN, year);
    }

    /** The outcome of the rule. */
    static String of(String rule, Report report) {
        RuleOutcome outcome = SetAlone.WORK.check(report).getOutcomes().stream()
                .filter(found -> found.getRule().equals(rule))
                .findFirst()
                .orElseThrow();
        return outcome.getOutcome().toString();
    }

    static Optional<String> reason(String rule, Report report) {
        return SetAlone.WORK.check(report).getOutcomes().stream()
                .filter(found -> found.getRule().equals(rule))
                .findFirst()
                .flatMap(RuleOutcome::getReason)
                .map(text -> text.getZh());
    }

    /** The findings of the rule: severity, message key without the rule, and place. */
    static List<String> findings(String rule, Report report) {
        return SetAlone.WORK.findings(rule, report);
    }
}
