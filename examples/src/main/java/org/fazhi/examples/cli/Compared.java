package org.fazhi.examples.cli;

import java.util.List;
import java.util.Optional;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Report;

/**
 * A document to be compared.
 *
 * @param report the report; empty for a result
 * @param result the result; empty for a report
 * @param troubles what makes it unusable; then it is neither
 */
record Compared(Optional<Report> report, Optional<ValidationResult> result, List<Trouble> troubles) {
    static Compared unusable(List<Trouble> troubles) {
        return new Compared(Optional.empty(), Optional.empty(), troubles);
    }

    static Compared of(Report report) {
        return new Compared(Optional.of(report), Optional.empty(), List.of());
    }

    static Compared of(ValidationResult result) {
        return new Compared(Optional.empty(), Optional.of(result), List.of());
    }
}
