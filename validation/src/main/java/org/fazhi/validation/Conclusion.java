package org.fazhi.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.fazhi.finding.AppliedRuleSet;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.Severity;
import org.fazhi.finding.Text;
import org.fazhi.finding.Totals;
import org.fazhi.finding.ValidationResult;
import org.fazhi.finding.Verdict;

/** Draws the verdict from the outcomes and puts the findings in their order. */
final class Conclusion {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::getSeverity)
            .thenComparing(Finding::getPointer, PointerOrder.INSTANCE)
            .thenComparing(Finding::getRule)
            .thenComparing(Finding::getSet)
            .thenComparing(finding -> finding.getMessage().getZh());
    private static final String ENGINE_VERSION = engineVersion();

    private Conclusion() {}

    static ValidationResult of(
            CheckOptions options, List<AppliedRuleSet> sets, List<RuleOutcome> outcomes, List<Finding> findings) {
        Totals totals = Totals.builder()
                .errors(count(findings, Severity.ERROR))
                .warnings(count(findings, Severity.WARNING))
                .infos(count(findings, Severity.INFO))
                .build();
        Verdict verdict = verdict(sets, outcomes, totals);
        return ValidationResult.builder()
                .verdict(verdict)
                .summary(summary(verdict, totals))
                .sets(sets)
                .outcomes(outcomes)
                .findings(findings.stream().sorted(ORDER).toList())
                .totals(totals)
                .reportDigest(options.getReportDigest())
                .asOf(options.getAsOf())
                .engineVersion(ENGINE_VERSION)
                .build();
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.getSeverity() == severity)
                .count();
    }

    private static Verdict verdict(List<AppliedRuleSet> sets, List<RuleOutcome> outcomes, Totals totals) {
        if (totals.getErrors() > 0) {
            return Verdict.DOES_NOT_CONFORM;
        }
        boolean broken = outcomes.stream().anyMatch(outcome -> outcome.getOutcome() == Outcome.ERROR);
        if (broken || sets.isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        return totals.getWarnings() > 0 ? Verdict.CONFORMS_WITH_WARNINGS : Verdict.CONFORMS;
    }

    private static Text summary(Verdict verdict, Totals totals) {
        String zh = switch (verdict) {
            case CONFORMS -> "符合";
            case CONFORMS_WITH_WARNINGS -> "基本符合，有警告";
            case DOES_NOT_CONFORM -> "不符合";
            case UNDETERMINED -> "无法判定";
        };
        String en = switch (verdict) {
            case CONFORMS -> "conforms";
            case CONFORMS_WITH_WARNINGS -> "conforms, with warnings";
            case DOES_NOT_CONFORM -> "does not conform";
            case UNDETERMINED -> "undetermined";
        };
        return Text.of(
                zh + "：错误 " + totals.getErrors() + "、警告 " + totals.getWarnings() + "、提示 " + totals.getInfos(),
                en + ": errors " + totals.getErrors() + ", warnings " + totals.getWarnings() + ", notes "
                        + totals.getInfos());
    }

    private static String engineVersion() {
        Properties properties = new Properties();
        try (InputStream file = Objects.requireNonNull(Conclusion.class.getResourceAsStream("engine.properties"))) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
