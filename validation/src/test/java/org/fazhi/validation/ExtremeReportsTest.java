package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.ValidationResult;
import org.fazhi.finding.Verdict;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Figure;
import org.fazhi.report.Frame;
import org.fazhi.report.Issuer;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports at the edge of what is sensible get a result, never an exception. */
class ExtremeReportsTest {
    @Test
    void anEmptyReport() {
        ValidationResult result =
                ReportValidator.standard().check(Report.builder().build());
        assertThat(result.getOutcomes()).noneMatch(outcome -> outcome.getOutcome() == Outcome.ERROR);
        assertThat(result.getVerdict()).isEqualTo(Verdict.DOES_NOT_CONFORM);
        assertThat(result.getFindings())
                .extracting(finding -> finding.getRule() + " " + finding.getPointer())
                .containsExactly("TTL-01 /frame/title", "SIG-01 /frame/documentDate", "SIG-01 /frame/signatories");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 9999, 20240, 999_999_999, Integer.MAX_VALUE})
    void aYearThatIsNone(int year) {
        Report report = Edits.edit(SoundReports.town(), builder -> builder.reportingYear(year));
        ValidationResult result = ReportValidator.standard().check(report);
        assertThat(result.getOutcomes()).noneMatch(outcome -> outcome.getOutcome() == Outcome.ERROR);
        assertThat(result.getVerdict()).isEqualTo(Verdict.DOES_NOT_CONFORM);
    }

    @Test
    @Tag("load")
    void aHundredThousandFigures() {
        Figure[] figures = IntStream.range(0, 100_000)
                .mapToObj(number -> SoundFigures.figure("x" + number, "mediation.accepted", "72"))
                .toArray(Figure[]::new);
        Report report = Edits.figures(SoundReports.town(), figures);
        ValidationResult result = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> ReportValidator.standard().check(report));
        assertThat(result.getVerdict()).isEqualTo(Verdict.CONFORMS);
    }

    @ParameterizedTest
    @Tag("load")
    @ValueSource(
            strings = {
                "令第",
                "告1",
                "〔20",
                "（2021",
                "《中华人民共和国",
                "1",
                "1、",
                "省市县",
                "镇人民政府",
                "关于",
                "年度",
                " ",
                "\n",
                "一",
                "（一）",
                "，受",
                "执法",
                "罚款",
                "未",
                "A",
                "津A",
                "&",
                "中共",
                "特此报告",
                "法治政府建设"
            })
    void endlessWordsInTheFrame(String unit) {
        String text = unit.repeat(60_000 / unit.length());
        Frame frame = Frame.builder()
                .title(text)
                .titleAsPrinted(text + "x")
                .documentNumber(text)
                .preamble(text)
                .closing(text)
                .publisher(text)
                .addSignatory(text)
                .addAddressee(text)
                .build();
        Report report = Edits.edit(
                SoundReports.town(), builder -> builder.frame(frame).issuers(List.of(Issuer.of(text, BodyKind.TOWN))));
        ValidationResult result = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> ReportValidator.standard().check(report));
        assertThat(result.getOutcomes()).noneMatch(outcome -> outcome.getOutcome() == Outcome.ERROR);
    }

    @Test
    void aHundredLevels() {
        assertThat(ReportValidator.standard().check(nested(100)).getVerdict()).isEqualTo(Verdict.CONFORMS);
    }

    /** Far more than any outline has: rules that walk the tree may run out of stack, the others still judge. */
    @Test
    void aThousandLevelsHarmOnlyTheRulesThatWalkThem() {
        ValidationResult result = ReportValidator.standard().check(nested(1_000));
        assertThat(result.getVerdict()).isIn(Verdict.CONFORMS, Verdict.UNDETERMINED);
        assertThat(ArithmeticBoundariesTest.outcome(result, "NUM-01")).isEqualTo(Outcome.PASS);
        assertThat(ArithmeticBoundariesTest.outcome(result, "TTL-03")).isEqualTo(Outcome.PASS);
    }

    private static Report nested(int levels) {
        Section section = Section.builder().id("deepest").level(9).build();
        for (int i = 0; i < levels; i++) {
            section =
                    Section.builder().id("d" + i).level(9).addChildren(section).build();
        }
        Section deep = section;
        return Edits.edit(SoundReports.town(), builder -> builder.addOutline(deep));
    }
}
