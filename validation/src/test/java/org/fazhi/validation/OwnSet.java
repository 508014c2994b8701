package org.fazhi.validation;

import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Report;

/** Checks a report against one of the standard sets alone, so that a test meets no rule but those it is about. */
final class OwnSet {
    private OwnSet() {}

    static ValidationResult check(String set, Report report) {
        return check(set, report, CheckOptions.none());
    }

    static ValidationResult check(String set, Report report, CheckOptions options) {
        return ReportValidator.standard()
                .check(
                        report,
                        CheckOptions.builder().from(options).addRuleSet(set).build());
    }
}
