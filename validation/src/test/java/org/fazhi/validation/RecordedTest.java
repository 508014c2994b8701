package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.fazhi.finding.AppliedOptions;
import org.fazhi.finding.AppliedRuleSet;
import org.fazhi.finding.Severity;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Report;
import org.fazhi.validation.file.RuleSetFile;
import org.fazhi.validation.rule.RuleSet;
import org.junit.jupiter.api.Test;

/** A result says what is needed to repeat the check. */
class RecordedTest {
    private static final String FILE = """
            format: 1
            id: t:file:1.0
            title: {zh: 甲, en: A}
            rules:
              - {id: EX-01, kind: atMost, part: mediation.confirmed, whole: mediation.accepted, severity: WARNING, title: {zh: 甲, en: A}, message: {zh: 甲, en: A}, advice: {zh: 甲, en: A}, basis: [{kind: LOGIC, instrument: 算术}]}
            """;

    private static RuleSet file() {
        return RuleSetFile.read(new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8)));
    }

    private static AppliedRuleSet only(RuleSet set) {
        return ReportValidator.of(set).check(Report.builder().build()).getSets().get(0);
    }

    @Test
    void aSetOfTheLibraryIsNamedByModuleAndVersion() {
        ValidationResult result = ReportValidator.standard().check(SoundReports.town());
        String library = "org.fazhi.validation@" + result.getEngineVersion();
        assertThat(result.getSets())
                .extracting(set -> set.getOrigin().orElseThrow())
                .isNotEmpty()
                .containsOnly(library);
    }

    @Test
    void aSetInAFileIsNamedByTheDigestOfItsBytes() {
        assertThat(only(file()).getOrigin())
                .contains("sha-256:17f70ba25c566c1c455abcc2e9cece0a4a0b775fbfdaa4a810c5e7dcde0c0d6a");
    }

    @Test
    void aSetMadeInCodeSaysWhatItsMakerSays() {
        RuleSet arithmetic = ReportValidator.standard()
                .named(List.of("cn.national:arithmetic"))
                .get(0);
        RuleSet made = arithmetic.from("example@3");
        assertThat(only(made).getOrigin()).contains("example@3");
        assertThat(only(made).getParameters()).isEqualTo(arithmetic.parameters());
    }

    @Test
    void theOptionsStandInTheResult() {
        CheckOptions options = CheckOptions.builder()
                .addRuleSet("cn.national:arithmetic")
                .putSeverity("NUM-01", Severity.WARNING)
                .maxFindingsPerRule(5)
                .timeBudget(Duration.ofMinutes(2))
                .previous(SoundReports.town())
                .addNeighbour(SoundReports.town())
                .build();
        assertThat(ReportValidator.standard()
                        .check(SoundReports.town(), options)
                        .getOptions())
                .contains(AppliedOptions.builder()
                        .addRuleSet("cn.national:arithmetic")
                        .severities(Map.of("NUM-01", Severity.WARNING))
                        .maxFindingsPerRule(5)
                        .timeBudget("PT2M")
                        .comparedWithPrevious(true)
                        .neighbours(1)
                        .build());
    }

    @Test
    void whatNobodyAskedForIsNotThere() {
        assertThat(ReportValidator.standard().check(SoundReports.town()).getOptions())
                .isEmpty();
    }
}
