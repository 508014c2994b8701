package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.Executability;
import org.fazhi.finding.Finding;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.Severity;
import org.fazhi.report.Figure;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.fazhi.report.Span;
import org.fazhi.report.Statement;
import org.fazhi.report.WorkArea;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Passage;
import org.junit.jupiter.api.Test;

/** What the engine makes of a finding a rule hands in. */
class DraftTest {
    private static final Span SPAN = Span.of(3, 9);
    private static final Pointer FIGURE =
            Pointer.ROOT.child("otherWork").child("figures").child(0);
    private static final Report REPORT = Report.builder()
            .reportingYear(2024)
            .addOutline(Section.builder().id("s1").level(1).heading("要闻").build())
            .otherWork(WorkArea.builder()
                    .addFigure(Figure.builder()
                            .label("走访")
                            .value(8)
                            .section("s1")
                            .span(SPAN)
                            .build())
                    .addStatement(Statement.builder().summary("有序").span(SPAN).build())
                    .build())
            .build();

    private static Finding finding(Report report, Check check, LegalBasis... basis) {
        return ReportValidator.of(TestSets.builder("t:draft:1", info -> info)
                        .rule("EX-01", Severity.WARNING, Executability.FULL, check, basis)
                        .build())
                .check(report)
                .getFindings()
                .get(0);
    }

    private static Finding finding(Check check) {
        return finding(REPORT, check, TestSets.basis(BasisKind.LOGIC));
    }

    @Test
    void aQuotationHasSixtyCharactersAtMost() {
        for (String character : List.of("字", "𠀀")) {
            String sixty = character.repeat(60);
            assertThat(finding(exam -> exam.finding(FIGURE).evidence(sixty).add())
                            .getEvidence())
                    .contains(sixty);
            assertThat(finding(exam ->
                                    exam.finding(FIGURE).evidence(sixty + "字").add())
                            .getEvidence())
                    .contains(sixty + "…");
        }
    }

    @Test
    void whatIsExpectedAndFoundIsToldAndShown() {
        Finding finding = finding(exam -> exam.finding(FIGURE)
                .variant("shown")
                .actual("9")
                .expected("8")
                .argument("more", "x")
                .add());
        assertThat(finding.getActual()).contains("9");
        assertThat(finding.getExpected()).contains("8");
        assertThat(finding.getArguments()).containsEntry("more", "x").hasSize(3);
        assertThat(finding.getMessage().getZh()).isEqualTo("写作“9”");
        assertThat(finding.getMessageKey()).isEqualTo("EX-01.message.shown");
        Finding bare = finding(exam -> exam.finding(FIGURE).add());
        assertThat(bare.getActual()).isEmpty();
        assertThat(bare.getExpected()).isEmpty();
        assertThat(bare.getEvidence()).isEmpty();
        assertThat(bare.getMessageKey()).isEqualTo("EX-01.message");
    }

    @Test
    void aFindingStandsWhereItsValueStands() {
        assertThat(finding(exam -> exam.finding(FIGURE).add()).getSpan()).contains(SPAN);
        assertThat(finding(exam -> exam.finding(FIGURE).span(Span.of(4, 5)).add())
                        .getSpan())
                .contains(Span.of(4, 5));
        assertThat(finding(exam -> exam.finding(Pointer.ROOT).add()).getSpan()).isEmpty();
        assertThat(finding(exam -> {
                            for (Passage passage : exam.passages()) {
                                if (passage.text().equals("有序")) {
                                    exam.finding(passage).add();
                                }
                            }
                        })
                        .getSpan())
                .contains(SPAN);
    }

    @Test
    void aConfidentialFindingQuotesNothingOfTheReport() {
        assertThat(finding(exam -> exam.finding(FIGURE).add()).getPlace().getZh())
                .isEqualTo("第一部分“要闻”：走访");
        assertThat(finding(exam -> exam.finding(FIGURE).confidential().add())
                        .getPlace()
                        .getZh())
                .isEqualTo("第一部分");
    }

    private static LegalBasis source(String instrument, Optional<LocalDate> from, Optional<LocalDate> to) {
        return LegalBasis.builder()
                .kind(BasisKind.BINDING)
                .instrument(instrument)
                .inForceFrom(from)
                .inForceTo(to)
                .build();
    }

    private static List<String> sources(Report report) {
        LocalDate day = LocalDate.of(2024, 7, 1);
        return finding(
                        report,
                        exam -> exam.finding(FIGURE).add(),
                        source("旧法", Optional.empty(), Optional.of(day)),
                        source("新法", Optional.of(day), Optional.empty()),
                        source("次年", Optional.of(day.plusYears(1)), Optional.empty()),
                        source("上年", Optional.empty(), Optional.of(day.minusYears(1))))
                .getBasis()
                .stream()
                .map(LegalBasis::getInstrument)
                .toList();
    }

    @Test
    void theSourcesAreThoseOfTheReportingYear() {
        assertThat(sources(REPORT)).containsExactly("旧法", "新法");
        assertThat(sources(Edits.edit(REPORT, report -> report.reportingYear(2025))))
                .containsExactly("新法", "次年");
        assertThat(sources(Edits.edit(REPORT, report -> report.reportingYear(2023))))
                .containsExactly("旧法", "上年");
        assertThat(sources(Edits.edit(REPORT, report -> report.reportingYear(Optional.empty()))))
                .containsExactly("旧法", "新法", "次年", "上年");
    }

    @Test
    void whereNoSourceHeldAllAreNamed() {
        LocalDate day = LocalDate.of(2025, 1, 1);
        assertThat(finding(REPORT, exam -> exam.finding(FIGURE).add(), source("次年", Optional.of(day), Optional.empty()))
                        .getBasis())
                .hasSize(1);
    }

    @Test
    void theFingerprintTellsWhatIsSaidNotWhereItHappensToStand() {
        assertThat(Fingerprint.of("NUM-01", "NUM-01.message", "place", "words")).isEqualTo("8ab089938f8a7b1d");
        assertThat(Fingerprint.of("NUM-01", "NUM-01.message", "place", null))
                .isEqualTo(Fingerprint.of("NUM-01", "NUM-01.message", "place", ""))
                .isNotEqualTo(Fingerprint.of("NUM-01", "NUM-01.message", "placewords", null));
    }
}
