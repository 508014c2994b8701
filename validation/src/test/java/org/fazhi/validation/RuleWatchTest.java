package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;

class RuleWatchTest {
    private final Report report = SoundReports.town();

    @Test
    void everyRuleIsToldOnceInTheOrderOfTheOutcomes() {
        List<String> told = new ArrayList<>();
        List<Duration> times = new ArrayList<>();
        ValidationResult result = ReportValidator.standard().check(report, CheckOptions.none(), (set, rule, time) -> {
            told.add(set.getId() + " " + rule.getId());
            times.add(time);
        });
        assertThat(told)
                .hasSizeGreaterThan(100)
                .containsExactlyElementsOf(
                        result.getOutcomes().stream().map(RuleWatchTest::name).toList());
        assertThat(times).noneMatch(Duration::isNegative).anyMatch(time -> !time.isZero());
    }

    @Test
    void theResultIsTheSame() {
        assertThat(ReportValidator.standard().check(report, CheckOptions.none(), (set, rule, time) -> {}))
                .isEqualTo(ReportValidator.standard().check(report));
    }

    private static String name(RuleOutcome outcome) {
        return outcome.getSet() + " " + outcome.getRule();
    }
}
