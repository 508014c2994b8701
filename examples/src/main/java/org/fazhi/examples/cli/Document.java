package org.fazhi.examples.cli;

import java.util.List;
import java.util.Optional;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Report;

/**
 * A document given on the command line, with what came of it.
 *
 * @param source the argument
 * @param report the report; empty when the document is unusable
 * @param result the result; empty when the document is unusable
 * @param troubles what makes it unusable; notes on a usable one
 * @param original the text the report was read from; empty for data
 */
record Document(
        String source,
        Optional<Report> report,
        Optional<ValidationResult> result,
        List<Trouble> troubles,
        Optional<String> original) {
    Document with(ValidationResult found) {
        return new Document(source, report, Optional.of(found), troubles, original);
    }
}
