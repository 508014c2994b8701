package org.fazhi.finding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The result of checking one report (检查结果). */
@Value.Immutable
@JsonDeserialize(as = ImmutableValidationResult.class)
@JsonPropertyOrder({
    "formatVersion",
    "verdict",
    "summary",
    "sets",
    "outcomes",
    "findings",
    "totals",
    "notes",
    "reportDigest",
    "asOf",
    "options",
    "engineVersion"
})
public interface ValidationResult {
    /**
     * The version of the JSON format.
     *
     * @return 1.0 by default
     */
    @Value.Default
    default String getFormatVersion() {
        return "1.0";
    }

    /**
     * The one overall answer.
     *
     * @return one of {@link Verdict}
     */
    Verdict getVerdict();

    /**
     * The verdict and the counts in one sentence.
     *
     * @return in both languages
     */
    Text getSummary();

    /**
     * The rule sets that ran, and why.
     *
     * @return empty when none applies
     */
    List<AppliedRuleSet> getSets();

    /**
     * How every rule came out.
     *
     * @return in the order of the sets and of the rules in them
     */
    List<RuleOutcome> getOutcomes();

    /**
     * What was found, accepted findings included.
     *
     * @return by severity, then place, then rule; where the caller set a limit, so many of each rule
     */
    List<Finding> getFindings();

    /**
     * How many findings there are.
     *
     * @return always stated
     */
    Totals getTotals();

    /**
     * What is to be known of the check beside its findings: changes of local sets and of the caller, findings not
     * listed, acceptances that fit nothing or have expired.
     *
     * @return empty when the rules ran as they are
     */
    List<CheckNote> getNotes();

    /**
     * The digest of the report, when the caller gave one.
     *
     * @return such as {@code sha-256:…}
     */
    Optional<String> getReportDigest();

    /**
     * The date the law was taken of, when the caller gave one.
     *
     * @return absent for the newest published sets
     */
    Optional<LocalDate> getAsOf();

    /**
     * What the caller asked for beyond the report and {@link #getAsOf()}.
     *
     * @return absent when nothing was asked for
     */
    Optional<AppliedOptions> getOptions();

    /**
     * The version of the engine.
     *
     * @return such as 0.1.0
     */
    String getEngineVersion();

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutableValidationResult.Builder {}
}
