package org.fazhi.testkit;

import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.ValidationResult;

/** Findings and outcomes in lines that are read in the failure of a test. */
final class Told {
    private Told() {}

    static String result(ValidationResult result) {
        String broken = result.getOutcomes().stream()
                .filter(outcome -> outcome.getOutcome() == Outcome.ERROR)
                .map(outcome -> "\n" + outcome(outcome))
                .collect(Collectors.joining());
        return result.getVerdict() + " " + result.getSummary().getZh() + "\n" + findings(result.getFindings()) + broken;
    }

    static String findings(List<Finding> findings) {
        return findings.isEmpty()
                ? "  (no findings)"
                : findings.stream().map(Told::finding).collect(Collectors.joining("\n"));
    }

    static String outcome(RuleOutcome outcome) {
        return "  " + outcome.getRule() + " " + outcome.getOutcome()
                + outcome.getReason().map(reason -> " " + reason.getZh()).orElse("");
    }

    private static String finding(Finding finding) {
        String accepted = finding.getAccepted().map(acceptance -> " (accepted)").orElse("");
        return "  " + finding.getSeverity() + " " + finding.getRule() + " " + finding.getPointer() + accepted + " "
                + finding.getMessage().getZh();
    }
}
