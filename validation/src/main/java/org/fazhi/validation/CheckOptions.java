package org.fazhi.validation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.finding.Acceptance;
import org.fazhi.finding.Severity;
import org.fazhi.report.Report;
import org.immutables.value.Value;

/** What a single check is asked for beyond the report (检查选项). All is optional. */
@Value.Immutable
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true)
public interface CheckOptions {
    /**
     * The rule sets to run instead of those the report calls for: {@code group:name:version}, or {@code group:name} for
     * its newest version.
     *
     * @return empty to let the report decide
     */
    List<String> getRuleSets();

    /**
     * The date of which the law is taken.
     *
     * @return absent for the newest published sets; the clock is never asked
     */
    Optional<LocalDate> getAsOf();

    /**
     * The report of the same body for the year before.
     *
     * @return absent when there is none; then rules that compare years are skipped
     */
    Optional<Report> getPrevious();

    /**
     * Reports of other bodies for the same year, to look for copies.
     *
     * @return empty when there are none; then rules that compare bodies are skipped
     */
    List<Report> getNeighbours();

    /**
     * The digest of the report, to be carried into the result.
     *
     * @return absent when none is wanted
     */
    Optional<String> getReportDigest();

    /**
     * Severities the caller wants instead, by rule id. A rule can be made milder, not graver and not silent: what it
     * finds stays in the result, and the result says what was made milder.
     *
     * @return empty to keep those of the rules
     */
    Map<String, Severity> getSeverities();

    /**
     * How many findings of one rule are listed at most, the gravest first; accepted ones are always listed. Totals and
     * outcomes count all.
     *
     * @return absent to list all; else 1 or more
     */
    Optional<Integer> getMaxFindingsPerRule();

    /**
     * Findings that are accepted and do not count for the verdict. Their last day is compared with {@link #getAsOf};
     * without that date none has expired, since the clock is never asked.
     *
     * @return empty when none is accepted
     */
    List<Acceptance> getAcceptances();

    /**
     * How long the rules of one check may take. The time is looked at between the rules, and whenever a rule asks its
     * examination for something or takes the next passage; a rule that does neither cannot be stopped. Rules that were
     * stopped or not begun have the outcome ERROR. With a budget the result depends on the machine.
     *
     * @return absent for no limit; then no time is taken at all
     */
    Optional<Duration> getTimeBudget();

    /** Refuses what cannot be meant. */
    @Value.Check
    default void check() {
        getMaxFindingsPerRule().filter(most -> most < 1).ifPresent(most -> {
            throw new IllegalArgumentException("每条规则列出的问题数应为 1 或更大：" + most);
        });
        getTimeBudget().filter(Duration::isNegative).ifPresent(budget -> {
            throw new IllegalArgumentException("时间预算不能为负：" + budget);
        });
    }

    /**
     * No options.
     *
     * @return all absent
     */
    static CheckOptions none() {
        return builder().build();
    }

    /**
     * Starts options.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the options. */
    final class Builder extends ImmutableCheckOptions.Builder {}
}
