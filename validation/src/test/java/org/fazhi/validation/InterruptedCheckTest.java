package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Report;
import org.fazhi.validation.rule.RuleSet;
import org.junit.jupiter.api.Test;

/** A check is not cut short when its thread is interrupted, and its thread is told afterwards. */
class InterruptedCheckTest {
    @Test
    void theResultIsCompleteAndTheThreadStaysInterrupted() {
        ReportValidator validator = ReportValidator.standard();
        List<Report> reports = Stream.concat(
                        Stream.of(SoundReports.town()),
                        RuleCasesTest.cases().map(RuleCase::report).limit(12))
                .toList();
        for (Report report : reports) {
            ValidationResult undisturbed = validator.check(report);
            Thread.currentThread().interrupt();
            ValidationResult result;
            try {
                result = validator.check(report);
            } finally {
                assertThat(Thread.interrupted()).isTrue();
            }
            assertThat(result).isEqualTo(undisturbed);
        }
    }

    @Test
    void evenWhenTheValidatorIsUsedForTheFirstTime() {
        ReportValidator fresh =
                ReportValidator.of(ReportValidator.standard().ruleSets().toArray(RuleSet[]::new));
        Thread.currentThread().interrupt();
        ValidationResult result;
        try {
            result = fresh.check(SoundReports.town());
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(result.getFindings()).isEmpty();
        assertThat(result).isEqualTo(fresh.check(SoundReports.town()));
    }
}
