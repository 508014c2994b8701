package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.Severity;
import org.fazhi.finding.ValidationResult;
import org.fazhi.finding.Verdict;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is sound is found sound: a rule that cries wolf is noticed here. */
class SoundReportsTest {
    /** The rules that do not concern a kind of body, or not in 2024. */
    private static final Map<BodyKind, String> NOT_APPLICABLE = Map.of(
            BodyKind.STATE_COUNCIL_DEPT,
            "ADR-01 ADR-02 ADR-03 ADR-05 DAT-06 ENF-01 FRP-01 FRP-02 FRP-03 FRP-04 FRP-05 FRP-06 INF-01 REV-01 STR-06",
            BodyKind.PROVINCE,
            "ADR-03 ADR-05 DAT-06 ENF-01 INF-01 REV-01",
            BodyKind.CITY,
            "ADR-03 ADR-05 DAT-06 ENF-01 INF-01 REV-01",
            BodyKind.COUNTY,
            "ADR-03 ADR-05 DAT-06 ENF-01 INF-01 REV-01",
            BodyKind.DEPARTMENT,
            "ADR-01 ADR-02 ADR-05 DAT-06 ENF-01 FRP-01 FRP-02 FRP-03 FRP-04 FRP-06 STR-06",
            BodyKind.TOWN,
            "ADR-02 ADR-03 DAT-06",
            BodyKind.TOWNSHIP,
            "ADR-02 ADR-03 DAT-06",
            BodyKind.SUBDISTRICT,
            "ADR-02 ADR-03 DAT-06",
            BodyKind.DEV_ZONE,
            "ADR-02 ADR-03 ADR-05 DAT-06 ENF-01 FRP-03 FRP-04 FRP-06 INF-01 REV-01 STR-06");

    private static final Set<BodyKind> OF_TOWNSHIP_LEVEL =
            Set.of(BodyKind.TOWN, BodyKind.TOWNSHIP, BodyKind.SUBDISTRICT, BodyKind.DEV_ZONE);

    private static final Map<String, Report> VARIANTS = SoundVariants.all();

    static Stream<BodyKind> kinds() {
        return SoundBody.ALL.stream().map(SoundBody::kind);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothingIsFoundInASoundReport(BodyKind kind) {
        Report report = SoundReports.of(kind, 2024);
        ValidationResult result = ReportValidator.standard().check(report, SoundReports.options(report));
        assertThat(result.getFindings()).as(told(result)).isEmpty();
        assertThat(result.getVerdict()).isEqualTo(Verdict.CONFORMS);
        assertThat(result.getSummary().getZh()).isEqualTo("符合：错误 0、警告 0、提示 0");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyRuleWhoseInputIsStatedPasses(BodyKind kind) {
        Report report = SoundReports.of(kind, 2024);
        ValidationResult result = ReportValidator.standard().check(report, SoundReports.options(report));
        assertThat(rules(result, Outcome.NOT_APPLICABLE)).as(told(result)).isEqualTo(NOT_APPLICABLE.get(kind));
        assertThat(rules(result, Outcome.SKIPPED))
                .as(told(result))
                .isEqualTo(OF_TOWNSHIP_LEVEL.contains(kind) ? "" : "COD-03");
    }

    private static String rules(ValidationResult result, Outcome outcome) {
        return result.getOutcomes().stream()
                .filter(found -> found.getOutcome() == outcome)
                .map(RuleOutcome::getRule)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    static Stream<Map.Entry<String, Report>> variants() {
        return VARIANTS.entrySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void noErrorOrWarningInAVariant(Map.Entry<String, Report> variant) {
        ValidationResult result = ReportValidator.standard().check(variant.getValue());
        List<String> grave = result.getFindings().stream()
                .filter(finding -> finding.getSeverity() != Severity.INFO)
                .map(finding -> finding.getRule() + " " + finding.getSeverity() + " " + finding.getPointer())
                .toList();
        assertThat(grave).as(told(result)).isEmpty();
        assertThat(result.getVerdict()).as(told(result)).isEqualTo(Verdict.CONFORMS);
    }

    /** The outcomes and findings, for the message of a failed test. */
    static String told(ValidationResult result) {
        String findings = result.getFindings().stream()
                .map(finding -> finding.getRule() + " " + finding.getSeverity() + " " + finding.getPointer() + " "
                        + finding.getMessage().getZh())
                .collect(Collectors.joining("\n"));
        String outcomes =
                result.getOutcomes().stream().map(SoundReportsTest::told).collect(Collectors.joining(", "));
        return findings + "\n" + outcomes;
    }

    private static String told(RuleOutcome outcome) {
        return outcome.getRule() + "=" + outcome.getOutcome()
                + outcome.getReason().map(reason -> "(" + reason.getZh() + ")").orElse("");
    }
}
