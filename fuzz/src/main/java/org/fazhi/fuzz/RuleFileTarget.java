package org.fazhi.fuzz;

import java.io.ByteArrayInputStream;
import org.fazhi.report.Report;
import org.fazhi.validation.ReportValidator;
import org.fazhi.validation.file.AcceptedFindings;
import org.fazhi.validation.file.RuleSetFile;
import org.fazhi.validation.file.UnusableFileException;
import org.fazhi.validation.rule.RuleSet;

/**
 * Any bytes are a rule-set file or have problems by line and column; a rule set runs. The same for accepted findings.
 */
public final class RuleFileTarget {
    private RuleFileTarget() {}

    /**
     * Tries an input.
     *
     * @param input any bytes
     */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            RuleSet set = RuleSetFile.read(new ByteArrayInputStream(input));
            if (set.info().getPrerequisites().isEmpty()) {
                ReportValidator.of(set).check(Report.builder().build());
            }
        } catch (UnusableFileException unusable) {
            Claim.holds(!unusable.problems().isEmpty(), "a file that cannot be used has problems");
        }
        try {
            AcceptedFindings.read(new ByteArrayInputStream(input));
        } catch (UnusableFileException unusable) {
            Claim.holds(!unusable.problems().isEmpty(), "a file that cannot be used has problems");
        }
    }
}
