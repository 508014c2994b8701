package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.CheckNote;
import org.fazhi.finding.Executability;
import org.fazhi.finding.Finding;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.Severity;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.fazhi.report.Span;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Passage;
import org.fazhi.validation.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the engine gives to a rule, when it runs it at all, and until when. */
class ExaminationTest {
    private static final Report TOWN = SoundReports.town();

    private static RuleSet set(Applicability applies, Check check) {
        return TestSets.builder("t:exam:1", info -> info)
                .parameter("yes", "true")
                .parameter("no", "false")
                .parameter("seven", "7")
                .rule("EX-01", Severity.WARNING, Executability.FULL, applies, check, TestSets.basis(BasisKind.LOGIC))
                .build();
    }

    private static ValidationResult check(Report report, Applicability applies, Check check) {
        return ReportValidator.of(set(applies, check)).check(report);
    }

    private static String told(ValidationResult result) {
        RuleOutcome outcome = result.getOutcomes().get(0);
        return outcome.getOutcome()
                + outcome.getReason().map(reason -> " " + reason.getZh()).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "TOWN, 2024, FAIL",
        "COUNTY, 2024, NOT_APPLICABLE 不适用于这类机关",
        "TOWN, 2019, NOT_APPLICABLE 不适用于这个报告年度",
        "TOWN, 2020, FAIL",
        "TOWN, 2025, FAIL",
        "TOWN, 2026, NOT_APPLICABLE 不适用于这个报告年度"
    })
    void aRuleRunsForItsBodiesAndYears(String kind, int year, String told) {
        Applicability applies = Applicability.builder()
                .addBodies(BodyKind.TOWN)
                .fromYear(2020)
                .toYear(2025)
                .build();
        assertThat(told(check(SoundReports.of(BodyKind.of(kind), year), applies, TestSets.FAULT)))
                .isEqualTo(told);
    }

    @Test
    void withoutABodyOrAYearWhatIsForAllRuns() {
        Report nothing = Report.builder().build();
        assertThat(told(check(nothing, Applicability.always(), TestSets.FAULT))).isEqualTo("FAIL");
        assertThat(told(check(nothing, Applicability.builder().fromYear(2020).build(), TestSets.FAULT)))
                .isEqualTo("FAIL");
        assertThat(told(check(nothing, Applicability.builder().toYear(2020).build(), TestSets.FAULT)))
                .isEqualTo("NOT_APPLICABLE 不适用于这个报告年度");
        assertThat(told(check(
                        nothing,
                        Applicability.builder().addBodies(BodyKind.TOWN).build(),
                        TestSets.FAULT)))
                .isEqualTo("NOT_APPLICABLE 不适用于这类机关");
    }

    @Test
    void aRuleReadsWhatTheCallerGave() {
        Report before = SoundReports.of(BodyKind.TOWN, 2023);
        Report neighbour = SoundReports.of(BodyKind.TOWNSHIP, 2024);
        CheckOptions options =
                CheckOptions.builder().previous(before).addNeighbour(neighbour).build();
        Check reads = exam -> {
            assertThat(exam.report()).isEqualTo(TOWN);
            assertThat(exam.index().report()).isEqualTo(TOWN);
            assertThat(exam.previous()).contains(before);
            assertThat(exam.neighbours()).containsExactly(neighbour);
            assertThat(exam.body()).contains(BodyKind.TOWN);
            assertThat(exam.flag("yes")).isTrue();
            assertThat(exam.flag("no")).isFalse();
            assertThat(exam.number("seven")).isEqualTo(7);
            assertThat(exam.parameter("seven")).isEqualTo("7");
        };
        assertThat(told(ReportValidator.of(set(Applicability.always(), reads)).check(TOWN, options)))
                .isEqualTo("PASS");
    }

    @Test
    void whateverARuleAsksForAfterItsTimeStopsIt() {
        Map<String, Check> asking = Map.of(
                "report", exam -> exam.report(),
                "index", exam -> exam.index(),
                "previous", exam -> exam.previous(),
                "neighbours", exam -> exam.neighbours(),
                "passages", exam -> exam.passages(),
                "body", exam -> exam.body(),
                "parameter", exam -> exam.parameter("yes"),
                "finding", exam -> exam.finding(Pointer.ROOT));
        asking.forEach((name, late) -> assertThat(stopped(late)).as(name).isEqualTo("ERROR 超出时间预算，规则中途停止"));
        assertThat(stopped(exam -> {})).isEqualTo("FAIL");
    }

    /** A rule that finds something, lets its time pass, asks, and goes on whatever the answer is. */
    private static String stopped(Check late) {
        long budget = Duration.ofMillis(200).toNanos();
        Check check = exam -> {
            exam.finding(Pointer.ROOT).add();
            long start = System.nanoTime();
            while (System.nanoTime() - start < budget) {
                Thread.onSpinWait();
            }
            try {
                late.examine(exam);
            } catch (RuntimeException ignored) {
                assertThat(ignored).hasMessage("超出时间预算");
            }
        };
        ValidationResult result = ReportValidator.of(set(Applicability.always(), check))
                .check(
                        Report.builder().build(),
                        CheckOptions.builder()
                                .timeBudget(Duration.ofNanos(budget))
                                .build());
        assertThat(result.getFindings()).hasSize(told(result).equals("FAIL") ? 1 : 0);
        return told(result);
    }

    @Test
    void aFindingInAPassageStandsWhereThePassageStands() {
        Report report = Report.builder()
                .addOutline(Section.builder()
                        .id("s1")
                        .level(1)
                        .text("要闻")
                        .span(Span.of(2, 4))
                        .build())
                .build();
        ValidationResult result = check(report, Applicability.always(), exam -> {
            for (Passage passage : exam.passages()) {
                exam.finding(passage).add();
            }
        });
        assertThat(result.getFindings()).extracting(Finding::getSpan).containsExactly(Optional.of(Span.of(2, 4)));
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01, 1", "2023-12-31, 0", "2024-12-31, 1", "2025-01-01, 0"})
    void asOfADayASetRunsFromItsFirstDayToItsLast(LocalDate day, int sets) {
        RuleSet set = TestSets.set(
                "t:dated:1",
                info -> info.inForceFrom(LocalDate.of(2024, 1, 1)).inForceTo(LocalDate.of(2024, 12, 31)),
                Severity.WARNING,
                TestSets.FAULT);
        assertThat(ReportValidator.of(set)
                        .check(TOWN, CheckOptions.builder().asOf(day).build())
                        .getSets())
                .hasSize(sets);
    }

    @Test
    void theReasonNamesBodyAndYear() {
        RuleSet set = TestSets.set(
                "t:some:1",
                info -> info.applies(
                        Applicability.builder().addBodies(BodyKind.TOWN).build()),
                Severity.WARNING,
                TestSets.FAULT);
        ReportValidator validator = ReportValidator.of(set);
        assertThat(validator.check(TOWN).getSets().get(0).getReason().getZh()).isEqualTo("镇，2024年度报告");
        assertThat(validator.check(TOWN).getSets().get(0).getReason().getEn()).isEqualTo("TOWN, report for 2024");
        Report yearless = Edits.edit(TOWN, report -> report.reportingYear(Optional.empty()));
        assertThat(validator.check(yearless).getSets().get(0).getReason().getEn())
                .isEqualTo("TOWN, no reporting year stated: rules in use now");
    }

    @Test
    void whatALocalSetDoesIsToldInEnglishToo() {
        RuleSet base = TestSets.set("t:a:1", Severity.INFO, TestSets.FAULT);
        for (Severity severity : List.of(Severity.WARNING, Severity.INFO)) {
            RuleSet local = TestSets.builder("l:o:1", info -> info)
                    .tighten("t:a", "EX-01", severity, TestSets.basis(BasisKind.BINDING))
                    .build();
            assertThat(ReportValidator.of(base, local).check(TOWN).getNotes())
                    .extracting(CheckNote::getText)
                    .extracting(text -> text.getEn())
                    .containsExactly(
                            severity == Severity.WARNING
                                    ? "a local set changed EX-01: INFO → WARNING"
                                    : "a local set changed nothing of EX-01: it is INFO already");
        }
    }
}
