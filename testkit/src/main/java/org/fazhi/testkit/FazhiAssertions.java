package org.fazhi.testkit;

import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on reports and results (报告与检查结果的断言), to be imported beside those of AssertJ: the type decides which
 * {@code assertThat} is meant.
 *
 * <p>Example:
 *
 * <pre>{@code
 * assertThat(Samples.townReport(2024)).conforms();
 * assertThat(Samples.withFault("NUM-01")).hasFinding("NUM-01").at("/mediation/figures/2/value");
 * }</pre>
 */
public final class FazhiAssertions {
    private FazhiAssertions() {}

    /**
     * Speaks of a report, checked with the standard rules unless another validator is named.
     *
     * @param actual the report
     * @return the assertion
     */
    public static ReportAssert assertThat(@Nullable Report actual) {
        return new ReportAssert(actual);
    }

    /**
     * Speaks of the result of a check.
     *
     * @param actual the result
     * @return the assertion
     */
    public static ResultAssert assertThat(@Nullable ValidationResult actual) {
        return new ResultAssert(actual);
    }
}
