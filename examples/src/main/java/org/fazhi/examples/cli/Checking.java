package org.fazhi.examples.cli;

import java.util.Optional;
import org.fazhi.finding.ValidationResult;
import org.fazhi.json.CanonicalJson;
import org.fazhi.report.Report;
import org.fazhi.validation.CheckOptions;
import org.fazhi.validation.ReportValidator;
import org.jspecify.annotations.Nullable;

/**
 * How a run checks its reports.
 *
 * @param validator the validator
 * @param options the options for all reports
 * @param digests whether results name the digest of their report, which takes longer than reading it
 * @param profile is told how long each rule took, where that is asked for
 */
record Checking(
        ReportValidator validator,
        CheckOptions options,
        boolean digests,
        @Nullable Profile profile) {
    ValidationResult check(Report report) {
        CheckOptions own = digests
                ? CheckOptions.builder()
                        .from(options)
                        .reportDigest(digest(report))
                        .build()
                : options;
        return profile == null ? validator.check(report, own) : validator.check(report, own, profile);
    }

    /** A report that holds half a character has no canonical form, and so no digest. */
    private static Optional<String> digest(Report report) {
        try {
            return Optional.of(CanonicalJson.digest(report));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
