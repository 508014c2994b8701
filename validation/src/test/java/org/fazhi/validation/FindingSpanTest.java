package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.fazhi.finding.Finding;
import org.fazhi.report.Figure;
import org.fazhi.report.Mediation;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.fazhi.report.Span;
import org.junit.jupiter.api.Test;

/** A finding says where in the original text its value stands, so that the words can be marked. */
class FindingSpanTest {
    private static Optional<Span> span(Report report, String rule) {
        return ReportValidator.standard().check(report).getFindings().stream()
                .filter(finding -> finding.getRule().equals(rule))
                .map(Finding::getSpan)
                .findFirst()
                .orElseThrow();
    }

    private static Figure figure(String indicator, long value, Span span) {
        return Figure.builder().from(Figure.of(indicator, value)).span(span).build();
    }

    @Test
    void aFigureHasItsOwnStretch() {
        Report report = Report.builder()
                .mediation(Mediation.builder()
                        .addFigure(figure("mediation.accepted", 15, Span.of(10, 15)))
                        .addFigure(figure("mediation.succeeded", 14, Span.of(16, 22)))
                        .addFigure(figure("mediation.success_rate", 99, Span.of(23, 29)))
                        .build())
                .build();
        assertThat(span(report, "NUM-01")).contains(Span.of(23, 29));
    }

    @Test
    void aWholeSectionIsNotMarkedForItsNumber() {
        Report report = Report.builder()
                .addOutline(Section.builder()
                        .id("a")
                        .marker("一、")
                        .heading("主要举措")
                        .level(1)
                        .span(Span.of(0, 900))
                        .build())
                .addOutline(Section.builder()
                        .id("b")
                        .marker("三、")
                        .heading("不足")
                        .level(1)
                        .span(Span.of(900, 950))
                        .build())
                .reportingYear(2024)
                .build();
        CheckOptions structure = CheckOptions.builder()
                .addRuleSet("cn.national:annual-report-2019")
                .build();
        Optional<Span> span = ReportValidator.standard().check(report, structure).getFindings().stream()
                .filter(finding -> finding.getRule().equals("STR-11"))
                .findFirst()
                .orElseThrow()
                .getSpan();
        assertThat(span).isEmpty();
    }
}
