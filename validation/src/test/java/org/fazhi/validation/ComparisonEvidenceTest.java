package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.validation.ArithmeticBoundariesTest.outcome;
import static org.fazhi.validation.ComparisonBoundariesTest.with;
import static org.fazhi.validation.ComparisonCases.told;
import static org.fazhi.validation.Edits.edit;

import java.util.List;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Figure;
import org.fazhi.report.Issuer;
import org.fazhi.report.Nature;
import org.fazhi.report.Report;
import org.fazhi.report.WorkArea;
import org.junit.jupiter.api.Test;

/** SIM: which neighbour and which figures a finding shows. */
class ComparisonEvidenceTest {
    private static final Report NOW = told(SoundReports.town(), "柳桥镇", "36", "1208");
    private static final Report FAR = OtherReports.neighbour(BodyKind.TOWN, 2024);
    private static final Report NEAR = told(FAR, "石坪乡", "7", "61");
    private static final Report COPY = told(
            edit(SoundReports.town(), report -> report.issuers(List.of(Issuer.of("白河乡人民政府", BodyKind.TOWNSHIP)))),
            "白河乡",
            "7",
            "61");

    private static List<String> copied(Report... neighbours) {
        CheckOptions options =
                CheckOptions.builder().addAllNeighbours(List.of(neighbours)).build();
        return SetAlone.COMPARISON.check(NOW, options).getFindings().stream()
                .map(finding -> finding.getMessage().getZh())
                .toList();
    }

    @Test
    void severalCopiesAreToldOfTogetherByTheNearest() {
        assertThat(copied(NEAR, COPY)).containsExactly("与“石坪乡人民政府、白河乡人民政府”报告的文字有 100% 相同（名称、数字不计），通常应为 < 80%");
        assertThat(copied(COPY, NEAR)).containsExactly("与“白河乡人民政府、石坪乡人民政府”报告的文字有 100% 相同（名称、数字不计），通常应为 < 80%");
        assertThat(copied(FAR)).isEmpty();
    }

    @Test
    void ofTwoReportsOfOneNeighbourTheNearerCounts() {
        String near = "与“石坪乡人民政府”报告的文字有 82% 相同（名称、数字不计），通常应为 < 80%";
        assertThat(copied(FAR, NEAR)).containsExactly(near);
        assertThat(copied(NEAR, FAR)).containsExactly(near);
    }

    @Test
    void theFirstThreeFiguresAreShown() {
        ValidationResult result = figures(count("演练", 12), count("宣讲", 30), count("走访", 45), count("座谈", 16));
        assertThat(result.getFindings())
                .extracting(Finding::getEvidence)
                .singleElement()
                .satisfies(shown -> assertThat(shown).contains("演练12场、宣讲30场、走访45场"));
    }

    @Test
    void whatAFigureCountsIsKnownFromItsIndicator() {
        Figure accepted = Figure.builder()
                .indicator("petition.accepted")
                .label("受理信访件")
                .value(138)
                .unit("件")
                .build();
        assertThat(outcome(figures(accepted), "SIM-05")).isEqualTo(Outcome.FAIL);
        Figure stock = Figure.builder().from(accepted).nature(Nature.STOCK).build();
        assertThat(outcome(figures(stock), "SIM-05")).isEqualTo(Outcome.SKIPPED);
        Figure nameless = Figure.builder().label("演练").value(12).unit("场").build();
        assertThat(outcome(figures(count("演练", 12)), "SIM-05")).isEqualTo(Outcome.FAIL);
        assertThat(outcome(figures(nameless), "SIM-05")).isEqualTo(Outcome.SKIPPED);
    }

    private static Figure count(String label, long value) {
        return Figure.builder()
                .label(label)
                .value(value)
                .unit("场")
                .nature(Nature.FLOW)
                .build();
    }

    private static ValidationResult figures(Figure... figures) {
        Report now = Report.builder()
                .otherWork(WorkArea.builder().addFigures(figures).build())
                .build();
        return with("minComparedFigures", "1")
                .check(now, CheckOptions.builder().previous(now).build());
    }
}
