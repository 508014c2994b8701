package org.fazhi.validation.diff;

import org.fazhi.diff.ReportDiff;
import org.fazhi.diff.ResultDiff;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Report;

/**
 * Compares two reports or two results (对比). All methods are thread-safe, read no clock and never fail for what the
 * reports or results say: that they do not fit together is told in the comparison.
 *
 * <p>Example:
 *
 * <pre>{@code
 * ReportDiff years = Comparison.of(reportOf2023, reportOf2024);
 * ResultDiff corrected = Comparison.of(validator.check(draft), validator.check(correctedDraft));
 * }</pre>
 */
public final class Comparison {
    private Comparison() {}

    /**
     * Compares two reports of one body: of two years, or two versions for one year.
     *
     * @param earlier the report of the earlier year, or the earlier version
     * @param later the report of the later year, or the later version
     * @return what changed
     */
    public static ReportDiff of(Report earlier, Report later) {
        return ReportComparison.of(earlier, later);
    }

    /**
     * Compares two results: of one report before and after a correction, or with two versions of the rules.
     *
     * @param before the earlier result
     * @param after the later result
     * @return what changed; a rule that no longer ran is never told as an improvement
     */
    public static ResultDiff of(ValidationResult before, ValidationResult after) {
        return ResultComparison.of(before, after);
    }
}
