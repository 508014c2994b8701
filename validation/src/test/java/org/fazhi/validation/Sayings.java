package org.fazhi.validation;

import java.util.List;
import org.fazhi.finding.Finding;
import org.fazhi.report.Report;

/** Sound reports that say one thing more, and what the rules on wording find in them. */
final class Sayings {
    private Sayings() {}

    /** The sound town says it among its achievements. */
    static Report saying(String text) {
        return saying(SoundReports.town(), text);
    }

    static Report saying(Report report, String text) {
        return Edits.section(report, "s1-2", section -> section.text(text));
    }

    /** The sound town says it in its plan for the next year. */
    static Report planning(Report report, String text) {
        return Edits.section(report, "s4-2", section -> section.text(text));
    }

    /** What is found of a family: rule, severity, evidence. */
    static List<String> found(Report report, String family) {
        return findings(report, family).stream()
                .map(finding -> finding.getRule() + " " + finding.getSeverity() + " "
                        + finding.getEvidence().orElse(""))
                .toList();
    }

    /** What a rule, or a family of rules, finds; its set alone is run. */
    static List<Finding> findings(Report report, String rule) {
        return new SetAlone(set(rule))
                .check(report).getFindings().stream()
                        .filter(finding -> finding.getRule().startsWith(rule))
                        .toList();
    }

    private static String set(String rule) {
        return switch (rule.substring(0, 3)) {
            case "PII" -> "cn.national:sensitive";
            case "COD" -> "cn.national:codes";
            default -> "cn.national:wording";
        };
    }
}
