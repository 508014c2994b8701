package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.validation.Sayings.found;
import static org.fazhi.validation.Sayings.saying;

import java.util.List;
import org.fazhi.finding.Finding;
import org.fazhi.report.Duty;
import org.fazhi.report.Figure;
import org.fazhi.report.FirstResponsible;
import org.fazhi.report.Report;
import org.fazhi.report.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PII: how far around a number or a name the words are looked at, and where the finding points. */
class SensitiveBoundariesTest {
    @ParameterizedTest
    @CsvSource({"22, ERROR", "23, WARNING"})
    void whoIsYoungIsSaidBefore(int between, String severity) {
        assertThat(found(saying("学生" + "处".repeat(between) + "当事人张伟，已教育。"), "PII"))
                .containsExactly("PII-07 " + severity + " 当事人张*");
    }

    @ParameterizedTest
    @CsvSource({"21, ERROR", "22, WARNING"})
    void whoIsYoungIsSaidAfter(int between, String severity) {
        assertThat(found(saying("当事人张伟，" + "处".repeat(between) + "学生"), "PII"))
                .containsExactly("PII-07 " + severity + " 当事人张*");
    }

    @Test
    void theHeadsMayBeNamed() {
        String words = "申请人李建国反映情况，已办结。";
        assertThat(found(saying(words), "PII")).containsExactly("PII-07 WARNING 申请人李**");
        assertThat(found(saying(headedBy("李建国"), words), "PII")).isEmpty();
        assertThat(found(saying(headedBy("李建军"), words), "PII")).hasSize(1);
    }

    private static Report headedBy(String person) {
        FirstResponsible told = SoundReports.town().getFirstResponsible().orElseThrow();
        List<Duty> duties = told.getDuties().stream()
                .map(duty -> Duty.builder().from(duty).person(person).build())
                .toList();
        return Edits.edit(
                SoundReports.town(),
                report -> report.firstResponsible(
                        FirstResponsible.builder().from(told).duties(duties).build()));
    }

    @ParameterizedTest
    @CsvSource({"76, 0", "77, 1"})
    void aContactIsDeclaredNearby(int between, int findings) {
        assertThat(found(saying("办理情况（联系人：" + "张".repeat(between) + "13800138000）"), "PII"))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"12, 0", "13, 1"})
    void aServiceIsNamedJustBefore(int between, int findings) {
        assertThat(found(saying("热线" + "处".repeat(between) + "022-12345678。"), "PII"))
                .hasSize(findings);
    }

    @Test
    void theFindingPointsAtTheMark() {
        assertThat(spans("工作有序推进。\n机密★\n继续抓好落实。", 100, 119)).containsExactly(Span.of(108, 111));
        assertThat(spans("绝密\n工作有序推进。\n机密★", 100, 114)).containsExactlyInAnyOrder(Span.of(100, 102), Span.of(111, 114));
        assertThat(spans("现将秘密★材料附后。", 100, 110)).containsExactly(Span.of(102, 105));
        assertThat(spans("《工作秘密管理办法》附秘密★材料。", 100, 117)).containsExactly(Span.of(111, 114));
        assertThat(spans("见https://www.example.gov.cn/电话13800138000", 100, 141)).containsExactly(Span.of(130, 141));
        assertThat(spans("拖走津A12345一辆、京A67890一辆。", 100, 122))
                .containsExactlyInAnyOrder(Span.of(102, 109), Span.of(112, 119));
    }

    private static List<Span> spans(String text, int start, int end) {
        Report report = Edits.section(
                SoundReports.town(), "s1-2", section -> section.text(text).span(Span.of(start, end)));
        return Sayings.findings(report, "PII").stream()
                .map(Finding::getSpan)
                .map(span -> span.orElseThrow())
                .toList();
    }

    @Test
    void aLabelIsNoLine() {
        Figure training = Figure.builder().label("工作秘密").value(3).unit("次").build();
        assertThat(found(Edits.figures(SoundReports.town(), training), "PII")).isEmpty();
        Figure marked = Figure.builder().label("机密★培训").value(3).unit("次").build();
        assertThat(found(Edits.figures(SoundReports.town(), marked), "PII")).containsExactly("PII-08 WARNING 机密★");
        assertThat(found(saying("工作秘密"), "PII")).containsExactly("PII-08 ERROR 工作秘密");
    }
}
