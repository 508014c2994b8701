package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    private static final Set<BodyKind> OFTEN_ONE_HEAD =
            Set.of(BodyKind.STATE_COUNCIL_DEPT, BodyKind.DEPARTMENT, BodyKind.DEV_ZONE);

    private static final Set<BodyKind> OF_TOWNSHIP_LEVEL =
            Set.of(BodyKind.TOWN, BodyKind.TOWNSHIP, BodyKind.SUBDISTRICT, BodyKind.DEV_ZONE);

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
        Set<String> notPassed = result.getOutcomes().stream()
                .filter(outcome -> outcome.getOutcome() != Outcome.PASS)
                .map(outcome -> outcome.getRule() + " " + outcome.getOutcome())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(notPassed).as(told(result)).isEqualTo(expectedNotToPass(kind));
        assertThat(result.getOutcomes()).hasSize(53);
    }

    private static Set<String> expectedNotToPass(BodyKind kind) {
        Set<String> expected = new TreeSet<>();
        if (OFTEN_ONE_HEAD.contains(kind)) {
            expected.add("STR-06 NOT_APPLICABLE");
        }
        if (!OF_TOWNSHIP_LEVEL.contains(kind)) {
            expected.add("COD-03 SKIPPED");
        }
        return expected;
    }

    static Stream<Map.Entry<String, Report>> variants() {
        return SoundVariants.all().entrySet().stream();
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
