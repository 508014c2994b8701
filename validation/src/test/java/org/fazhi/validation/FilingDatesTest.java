package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.validation.Edits.edit;
import static org.fazhi.validation.Edits.frame;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.Finding;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.Severity;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Figure;
import org.fazhi.report.Frame;
import org.fazhi.report.Period;
import org.fazhi.report.Report;
import org.fazhi.report.WorkArea;
import org.fazhi.validation.national.NationalRuleSets;
import org.fazhi.validation.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not stated is not judged, and whom the dates bind. */
class FilingDatesTest {
    private static final LocalDate LATE = LocalDate.of(2025, 5, 6);

    @Test
    void withoutDatesNothingIsSaid() {
        Report report = frame(SoundReports.town(), FilingDatesTest::silent);
        assertThat(dates(report))
                .isEqualTo(Map.of(
                        "DAT-01", "SKIPPED 没有写明报送日期",
                        "DAT-02", "SKIPPED 没有写明公开情况",
                        "DAT-03", "SKIPPED 没有写明日期",
                        "DAT-04", "SKIPPED 没有写明日期",
                        "DAT-05", "SKIPPED 没有写明公开情况",
                        "DAT-06", "NOT_APPLICABLE 不适用于这类机关"));
        assertThat(dates(edit(report, builder -> builder.frame(Optional.empty()))))
                .isEqualTo(dates(report));
    }

    private static void silent(Frame.Builder frame) {
        frame.submittedOn(Optional.empty())
                .publishedOn(Optional.empty())
                .documentDate(Optional.empty())
                .documentDateAsPrinted("一月")
                .channel(Optional.empty())
                .url(Optional.empty());
    }

    @Test
    void anOldReportWithoutDatesIsLeftAlone() {
        assertThat(dates(frame(SoundReports.of(BodyKind.COUNTY, 2018), FilingDatesTest::silent)))
                .containsEntry("DAT-06", "SKIPPED 没有写明报送日期")
                .containsEntry("DAT-01", "NOT_APPLICABLE 不适用于这个报告年度");
    }

    @Test
    void withoutAReportingYearLatenessIsNotJudged() {
        Report late =
                frame(SoundReports.town(), frame -> frame.submittedOn(LATE).publishedOn(LATE));
        assertThat(dates(edit(late, builder -> builder.reportingYear(Optional.empty()))))
                .isEqualTo(Map.of(
                        "DAT-01", "SKIPPED 没有写明报告年度",
                        "DAT-02", "SKIPPED 没有写明报告年度",
                        "DAT-03", "SKIPPED 没有写明报告年度",
                        "DAT-04", "PASS ",
                        "DAT-05", "PASS ",
                        "DAT-06", "NOT_APPLICABLE 不适用于这类机关"));
    }

    @Test
    void oneDateIsEnoughForEachComparison() {
        Report unpublished = frame(
                SoundReports.town(),
                frame -> frame.publishedOn(Optional.empty()).documentDate(LocalDate.of(2024, 12, 31)));
        assertThat(dates(unpublished)).containsEntry("DAT-04", "FAIL ").containsEntry("DAT-03", "PASS ");
        Report yearless = edit(
                frame(SoundReports.town(), frame -> frame.documentDate(LATE)),
                builder -> builder.reportingYear(Optional.empty()));
        assertThat(dates(yearless)).containsEntry("DAT-04", "FAIL ");
        Report neither = edit(unpublished, builder -> builder.reportingYear(Optional.empty()));
        assertThat(dates(neither)).containsEntry("DAT-04", "SKIPPED 没有写明日期");
        Report unsubmitted = frame(SoundReports.town(), frame -> frame.submittedOn(Optional.empty()));
        assertThat(dates(unsubmitted)).containsEntry("DAT-03", "PASS ");
    }

    @Test
    void countsUpToADayMayBeDatedWithinTheYear() {
        Report dated = frame(
                RuleCase.withoutAreas(DutyCases.part(SoundReports.town(), part -> part.duties(List.of()))),
                frame -> frame.documentDate(LocalDate.of(2024, 12, 20)));
        Figure drills = Figure.of("emergency.drills", 3);
        Period november = Period.builder().lastDay(LocalDate.of(2024, 11, 30)).build();
        assertThat(dates(with(dated, drills))).containsEntry("DAT-04", "FAIL ");
        assertThat(dates(with(
                        dated, Figure.builder().from(drills).period(november).build())))
                .containsEntry("DAT-04", "PASS ");
        assertThat(dates(with(dated, Figure.of("service.items", 515)))).containsEntry("DAT-04", "PASS ");
        assertThat(dates(dated)).containsEntry("DAT-04", "PASS ");
    }

    private static Report with(Report report, Figure figure) {
        return edit(
                report,
                builder ->
                        builder.otherWork(WorkArea.builder().addFigure(figure).build()));
    }

    @ParameterizedTest
    @CsvSource({"2018, NOT_APPLICABLE", "2019, FAIL", "2026, FAIL"})
    void theProvisionsBindSince2019(int year, String outcome) {
        Report report = frame(
                SoundReports.of(BodyKind.TOWN, year),
                frame -> frame.submittedOn(LocalDate.of(year + 1, 5, 6))
                        .publishedOn(LocalDate.of(year + 1, 5, 6))
                        .channel(Optional.empty())
                        .url(Optional.empty()));
        for (String rule : List.of("DAT-01", "DAT-02", "DAT-05")) {
            assertThat(dates(report).get(rule)).startsWith(outcome);
        }
    }

    @Test
    void aSubdistrictIsBoundLikeATownWhenTheCallerSaysSo() {
        for (BodyKind kind : List.of(BodyKind.SUBDISTRICT, BodyKind.DEV_ZONE)) {
            Report late = frame(
                    SoundReports.of(kind, 2024),
                    frame -> frame.submittedOn(LATE).publishedOn(LATE));
            assertThat(late(late, "false")).containsExactly(Severity.WARNING, Severity.WARNING);
            assertThat(late(late, "true")).containsExactly(Severity.ERROR, Severity.ERROR);
        }
    }

    private static List<Severity> late(Report report, String asTownship) {
        RuleSet[] sets = NationalRuleSets.all().stream()
                .filter(set -> set.info().getId().equals("cn.national:filing:1.0"))
                .map(set -> set.with("treatSubdistrictAsTownship", asTownship))
                .toArray(RuleSet[]::new);
        List<Finding> findings = ReportValidator.of(sets).check(report).getFindings();
        assertThat(findings)
                .flatExtracting(Finding::getBasis)
                .extracting(LegalBasis::getKind)
                .containsOnly(BasisKind.ANALOGY);
        return findings.stream().map(Finding::getSeverity).toList();
    }

    private static Map<String, String> dates(Report report) {
        Map<String, String> outcomes = new TreeMap<>();
        for (RuleOutcome outcome : SetAlone.FILING.check(report).getOutcomes()) {
            if (outcome.getRule().startsWith("DAT-")) {
                outcomes.put(
                        outcome.getRule(),
                        outcome.getOutcome() + " "
                                + outcome.getReason()
                                        .map(reason -> reason.getZh())
                                        .orElse(""));
            }
        }
        return outcomes;
    }
}
