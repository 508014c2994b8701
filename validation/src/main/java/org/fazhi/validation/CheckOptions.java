package org.fazhi.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
