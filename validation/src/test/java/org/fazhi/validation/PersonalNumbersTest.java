package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.validation.Sayings.found;
import static org.fazhi.validation.Sayings.saying;

import java.util.List;
import org.fazhi.finding.Finding;
import org.fazhi.report.RawJson;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.fazhi.report.Span;
import org.fazhi.report.Statement;
import org.fazhi.report.WorkArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PII-01 to PII-06 and PII-09: which numbers are found, in whatever dress, and which are left alone. */
class PersonalNumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11010519491231002X|PII-01 ERROR 110105********002X",
                "11010519491231002x|PII-01 ERROR 110105********002X",
                "１１０１０５１９４９１２３１００２Ｘ|PII-01 ERROR 110105********002X",
                "110105 19491231 002X|PII-01 ERROR 110105********002X",
                "110105-19491231-002X|PII-01 ERROR 110105********002X",
                "1101 0519 4912 3100 2X|PII-01 ERROR 110105********002X",
                "身份证1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X号|PII-01 ERROR 110105********002X",
                "11010519491231\u200b002X|PII-01 ERROR 110105********002X",
                "130121199001011236|PII-01 ERROR 130121********1236",
                "130121199001011235|PII-01 WARNING 130121********1235",
                "电话138 0013 8000。|PII-03 ERROR 138****8000",
                "电话138-0013-8000。|PII-03 ERROR 138****8000",
                "＋86 13800138000|PII-03 ERROR 138****8000",
                "+8613800138000|PII-03 ERROR 861******8000",
                "QQ13800138000|PII-03 ERROR 138****8000",
                "①13800138000|PII-03 ERROR 138****8000",
                "电话13800138000.|PII-03 ERROR 138****8000",
                "电话022- 12345678|PII-04 WARNING 022****5678",
                "022-12345678|PII-04 WARNING 022****5678",
                "(022)12345678|PII-04 WARNING 022****5678",
                "0571-8765432|PII-04 WARNING 057****5432",
                "0571－87654321|PII-04 WARNING 057*****4321",
                "6222021234567890128|PII-05 ERROR 622202*********0128",
                "6217 0012 3456 7893|PII-05 ERROR 621700******7893",
                "9558801234567890128|PII-05 ERROR 955880*********0128",
                "京A·12345|PII-06 WARNING 京A****5",
                "沪AD12345|PII-06 WARNING 沪A****5",
                "粤B 1234学|",
                "粤B F1234，|PII-06 WARNING 粤B****4",
                "3号楼2单元501室|PII-09 WARNING *号楼*单元*室",
                "12栋1单元101号|PII-09 WARNING *栋*单元*号"
            })
    void aSecretIsFoundAndMasked(String text, String expected) {
        List<String> found = found(saying("办理情况：" + text.replace("\\u200b", "\u200b") + "，已办结。"), "PII");
        assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "统一社会信用代码11500230008689762A",
                "统一社会信用代码111301210001310355",
                "索引号11500230008689762A/2026-00019",
                "区划代码110105001001",
                "项目代码2401-120113-89-01-123456",
                "编号20220212345678901",
                "编号622202123456789013",
                "编号6217001234567890",
                "编号130121199002301235",
                "编号990121199001011236",
                "编号130121209901011238",
                "编号130121801301123",
                "编号990121800101123",
                "编号12800138000",
                "编号138001380001",
                "编号1380013800",
                "编号013800138000123",
                "总投资13800138000元",
                "总投资13800138000.50",
                "2024-01-15 10:30",
                "2021—2025年",
                "12345热线、12348法律服务热线",
                "厅字〔2019〕28号",
                "见https://www.example.gov.cn/2025/13800138000.html",
                "政务服务热线022-12345678",
                "监督举报电话：022-12345678",
                "京B2-20080207",
                "京G4高速、津滨G2501",
                "津A1234567",
                "3号楼2单元",
                "1 3 8 次",
                "13 900 112 233",
                "2024 1380 0138 000",
                "138，00138000",
                "138、0013、8000",
                "022 - 12345678",
                "(022、12345678",
            })
    void otherNumbersAreLeftAlone(String text) {
        assertThat(found(saying("办理情况：" + text + "，已办结。"), "PII")).isEmpty();
    }

    @Test
    void numbersInOneRunAreToldApart() {
        assertThat(found(saying("138 0013 8000 139 0013 9000"), "PII"))
                .containsExactly("PII-03 ERROR 138****8000", "PII-03 ERROR 139****9000");
        assertThat(found(saying("13800138000 11010519491231002X"), "PII"))
                .containsExactly("PII-01 ERROR 110105********002X", "PII-03 ERROR 138****8000");
        assertThat(found(saying("电话13800138000."), "PII")).containsExactly("PII-03 ERROR 138****8000");
        assertThat(found(saying("电话13800138000，另有13900139000、共2个"), "PII"))
                .containsExactly("PII-03 ERROR 138****8000", "PII-03 ERROR 139****9000");
    }

    @Test
    void aDeclaredContactIsNoSecret() {
        Report town = SoundReports.town();
        assertThat(found(Edits.frame(town, frame -> frame.closing("特此报告。\n（联系人：张三；联系电话：13800138000）")), "PII"))
                .isEmpty();
        assertThat(found(Edits.frame(town, frame -> frame.closing("联系电话：13800138000，022-12345678")), "PII"))
                .isEmpty();
        assertThat(found(Edits.frame(town, frame -> frame.closing("请找张三13800138000")), "PII"))
                .containsExactly("PII-03 ERROR 138****8000");
        assertThat(found(saying("（联系人：张三，13800138000）"), "PII")).isEmpty();
        assertThat(found(saying("全镇工作有序推进\n联系人：张三，13800138000"), "PII")).isEmpty();
        assertThat(found(saying("全镇工作有序推进；联系人：张三，13800138000"), "PII")).isEmpty();
        assertThat(found(saying("信访人联系电话13800138000"), "PII")).containsExactly("PII-03 ERROR 138****8000");
        assertThat(found(saying("联系电话：13800138000"), "PII")).containsExactly("PII-03 ERROR 138****8000");
    }

    @Test
    void nobodyIsBornAfterTheReport() {
        assertThat(found(saying(SoundReports.of(org.fazhi.report.BodyKind.TOWN, 2018), "130121202001011230"), "PII"))
                .isEmpty();
        assertThat(found(saying("130121202001011230"), "PII")).hasSize(1);
        assertThat(found(saying("130121202512311235"), "PII")).hasSize(1);
        assertThat(found(saying("130121202601011234"), "PII")).isEmpty();
    }

    @Test
    void nothingOfTheResultSpreadsTheSecret() {
        String secret = "11010519491231002X";
        Report report = Edits.edit(
                Edits.heading(SoundReports.town(), "s2-1", "身份证" + secret),
                builder -> builder.otherWork(WorkArea.builder()
                                .addStatement(Statement.of(secret + "已核实"))
                                .addStatement(Statement.builder()
                                        .summary(secret + "另案")
                                        .section("s2-1")
                                        .build())
                                .build())
                        .putUnknownMember("remark", RawJson.of("\"" + secret + "\"")));
        List<Finding> findings = Sayings.findings(report, "PII");
        assertThat(findings)
                .extracting(Finding::getPointer)
                .containsExactlyInAnyOrder(
                        "/outline/1/children/0/heading",
                        "/otherWork/statements/0/summary",
                        "/otherWork/statements/1/summary",
                        "/remark");
        assertThat(findings)
                .extracting(finding -> finding.getPlace().getZh())
                .containsExactlyInAnyOrder("第二部分 （一）", "其他工作", "第二部分 （一）", "remark");
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.toString()).doesNotContain(secret));
    }

    @Test
    void theFindingPointsAtTheNumber() {
        Report report = Edits.section(
                SoundReports.town(),
                "s1-2",
                section -> section.text("电话：１３８ 0013 8000。").span(Span.of(100, 117)));
        assertThat(Sayings.findings(report, "PII-03"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getSpan()).contains(Span.of(103, 116)));
        Report loose = Edits.sections(
                report,
                section -> Section.builder()
                        .from(section)
                        .span(section.getSpan().map(span -> Span.of(100, 300)))
                        .build());
        assertThat(Sayings.findings(loose, "PII-03"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getSpan()).contains(Span.of(100, 300)));
    }

    @Test
    void withoutWordsTheRulesAreSkipped() {
        assertThat(SetAlone.SENSITIVE.check(Report.builder().build()).getOutcomes().stream()
                        .map(outcome -> outcome.getOutcome() + " "
                                + outcome.getReason().orElseThrow().getZh()))
                .hasSize(9)
                .containsOnly("SKIPPED 没有可供检查的文字");
    }
}
