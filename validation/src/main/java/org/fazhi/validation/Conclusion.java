package org.fazhi.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.fazhi.finding.AppliedOptions;
import org.fazhi.finding.AppliedRuleSet;
import org.fazhi.finding.CheckNote;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.Text;
import org.fazhi.finding.Totals;
import org.fazhi.finding.ValidationResult;
import org.fazhi.finding.Verdict;

/** Draws the verdict from the outcomes and puts the findings in their order. */
final class Conclusion {
    static final String ENGINE_VERSION = engineVersion();

    private Conclusion() {}

    static ValidationResult of(
            CheckOptions options,
            List<AppliedRuleSet> sets,
            List<RuleOutcome> outcomes,
            List<Finding> findings,
            List<CheckNote> changes) {
        Listing listing = new Listing(options, findings);
        Totals totals = listing.totals();
        Verdict verdict = verdict(sets, outcomes, totals);
        return ValidationResult.builder()
                .verdict(verdict)
                .summary(summary(verdict, totals))
                .sets(sets)
                .outcomes(listing.outcomes(outcomes))
                .findings(listing.listed())
                .totals(totals)
                .notes(changes)
                .addAllNotes(listing.notes())
                .reportDigest(options.getReportDigest())
                .asOf(options.getAsOf())
                .options(options(options))
                .engineVersion(ENGINE_VERSION)
                .build();
    }

    private static Optional<AppliedOptions> options(CheckOptions options) {
        int neighbours = options.getNeighbours().size();
        AppliedOptions applied = AppliedOptions.builder()
                .ruleSets(options.getRuleSets())
                .severities(new TreeMap<>(options.getSeverities()))
                .maxFindingsPerRule(options.getMaxFindingsPerRule())
                .acceptances(options.getAcceptances())
                .timeBudget(options.getTimeBudget().map(Duration::toString))
                .comparedWithPrevious(options.getPrevious().map(previous -> true))
                .neighbours(neighbours == 0 ? Optional.empty() : Optional.of(neighbours))
                .build();
        return applied.equals(AppliedOptions.builder().build()) ? Optional.empty() : Optional.of(applied);
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
        int accepted = totals.getAccepted();
        return Text.of(
                zh + "：错误 " + totals.getErrors() + "、警告 " + totals.getWarnings() + "、提示 " + totals.getInfos()
                        + (accepted == 0 ? "" : "，另有已核准 " + accepted),
                en + ": errors " + totals.getErrors() + ", warnings " + totals.getWarnings() + ", notes "
                        + totals.getInfos() + (accepted == 0 ? "" : ", accepted " + accepted));
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
