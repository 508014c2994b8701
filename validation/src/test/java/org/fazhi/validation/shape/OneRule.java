package org.fazhi.validation.shape;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.Executability;
import org.fazhi.finding.Finding;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.finding.RuleSetStatus;
import org.fazhi.finding.Severity;
import org.fazhi.finding.Text;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Figure;
import org.fazhi.report.Report;
import org.fazhi.report.WorkArea;
import org.fazhi.validation.ReportValidator;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.MessageCatalogue;
import org.fazhi.validation.rule.RuleSet;

/** A shape as the only rule of a set. */
final class OneRule {
    private static final MessageCatalogue TEXTS = MessageCatalogue.of(Map.of(
            "EX-01.title", Text.of("示例", "Example"),
            "EX-01.message", Text.of("有误", "A fault"),
            "EX-01.message.missing", Text.of("没有", "Missing"),
            "EX-01.message.empty", Text.of("空", "Empty"),
            "EX-01.advice", Text.of("更正", "Correct it")));

    private OneRule() {}

    private static ValidationResult check(Check shape, Report report) {
        RuleSet set = RuleSet.builder(
                        RuleSetInfo.builder()
                                .id("t:shape:1")
                                .title(Text.of("形式", "Shapes"))
                                .applies(Applicability.always())
                                .status(RuleSetStatus.PUBLISHED)
                                .build(),
                        TEXTS)
                .parameter("share", "90")
                .rule(
                        "EX-01",
                        Severity.WARNING,
                        Executability.FULL,
                        shape,
                        LegalBasis.builder()
                                .kind(BasisKind.LOGIC)
                                .instrument("算术")
                                .build())
                .build();
        return ReportValidator.of(set).check(report);
    }

    /** What became of the rule, and why. */
    static String outcome(Check shape, Report report) {
        RuleOutcome outcome = check(shape, report).getOutcomes().get(0);
        return outcome.getOutcome()
                + outcome.getReason().map(reason -> " " + reason.getZh()).orElse("");
    }

    static String outcome(Check shape, Figure... figures) {
        return outcome(shape, report(figures));
    }

    /** What it found: place, words quoted, and arguments of the message. */
    static List<String> findings(Check shape, Report report) {
        return check(shape, report).getFindings().stream().map(OneRule::told).toList();
    }

    static List<String> findings(Check shape, Figure... figures) {
        return findings(shape, report(figures));
    }

    private static String told(Finding finding) {
        return finding.getPointer()
                + finding.getMessageKey().substring("EX-01.message".length())
                + finding.getEvidence().map(words -> " “" + words + "” ").orElse(" ")
                + new TreeMap<>(finding.getArguments());
    }

    /** The figures stand in {@code /otherWork/figures}. */
    static Report report(Figure... figures) {
        return Report.builder()
                .otherWork(WorkArea.builder().addFigures(figures).build())
                .build();
    }
}
