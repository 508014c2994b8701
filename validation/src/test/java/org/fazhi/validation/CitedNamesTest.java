package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.validation.Sayings.found;
import static org.fazhi.validation.Sayings.planning;
import static org.fazhi.validation.Sayings.saying;
import static org.fazhi.validation.WordingCases.citing;
import static org.fazhi.validation.WordingCases.town;
import static org.fazhi.validation.WordingCases.written;

import java.util.List;
import java.util.Optional;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Citation;
import org.fazhi.report.Damage;
import org.fazhi.report.DamageKind;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** REF-01, 02, 03, 05, 06, EDU-01 and CLN-01: names, periods and numbers in the many forms they have. */
class CitedNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "中共中央、国务院印发《法治政府建设实施纲要（2021—2025年）》。",
                "中共中央 国务院印发的《法治政府建设实施纲要（2021－2025年）》。",
                "党中央、国务院《法治政府建设实施纲要(2021-2025年)》。",
                "贯彻《法治政府建设实施纲要（2021～2025年）》和《法治政府建设实施纲要（2021至2025年）》。",
                "贯彻法治政府建设实施纲要（2021年—2025年）。",
                "贯彻《法治政府建设实施纲要》。",
                "落实《清河县法治政府建设实施方案（2022—2025年）》。",
                "落实《江临省法治政府建设实施纲要（2022—2025年）》。",
                "落实省《法治政府建设实施纲要（2022—2025年）》。",
                "落实我市法治政府建设实施纲要（2022—2026年）。",
                "落实《北京市法治政府建设实施意见（2021—2025年）》和上海法治政府建设实施纲要（2022—2025年）。",
                "落实《关于贯彻〈天津市法治政府建设实施纲要（2021—2025年）〉任务清单》。",
                "贯彻国务院《重大行政决策程序暂行条例》。",
                "发挥政府法制机构、法制审核人员作用，法制工作落到实处。",
                "完成附件（20240115）归档。",
                "宣传《治安处罚法》《反电诈法》《道交法》《劳动合同法》《医师法》《律师法》《教师法》。",
                "宣传《江临省未成年人保护条例》《江临省水污染防治办法》《行政复议办法》《网格工作法》。",
                "学习《行政处罚法》（2021年修订）和《行政处罚法（2021年修订）》。",
                "宣传《社会救助权益法》《乡村建设促进法》。",
                "落实厅字〔2019〕28号、国办发〔2018〕118号、国务院令第713号文件。",
                "（2024）津0113行初12号案件胜诉，行政判决书（2024）津01行终5号生效。",
                "按照国办发﹝2018﹞118号文件执行，津政发〔2024〕 5号印发。",
                "落实《信访工作条例》和《江临省信访条例》。",
                "《信访条例》废止后，及时学习《信访工作条例》。",
                "当事人可以向县人民政府申请行政复议，不再向上一级主管部门申请行政复议。",
                "学习《民法典》，回顾《合同法》《婚姻法》的历史。",
                "扎实推进“八五”普法规划，制定普法责任清单。",
                "“七五”普法期间成果得到巩固，被评为“七五”普法先进集体。",
                "谋划“九五”普法规划编制工作。",
                "全面推进十五五规划和第十五个五年规划编制。",
                "推进工作。\n一是加强领导；\n二是强化培训。",
                "配备摄像机2台*3，得分A*B。",
            })
    void aSoundSentenceIsLeftAlone(String text) {
        Report report = saying(text);
        assertThat(found(report, "REF")).isEmpty();
        assertThat(found(report, "EDU")).isEmpty();
        assertThat(found(report, "CLN")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "国务院印发的《法治政府建设实施纲要（2021-2025年）》|REF-01 WARNING 国务院印发的《法治政府建设实施纲要",
                "全国人大常委会印发的《法治政府建设实施纲要（2021—2025年）》|REF-01 WARNING 全国人大常委会印发的《法治政府建设实施纲要",
                "司法部《法治政府建设实施纲要（2021—2025年）》|REF-01 WARNING 司法部《法治政府建设实施纲要",
                "国务院法治政府建设实施纲要|REF-01 WARNING 国务院法治政府建设实施纲要",
                "中共中央办公厅、国务院办公厅印发《法治政府建设实施纲要》|REF-01 WARNING 国务院办公厅印发《法治政府建设实施纲要",
                "天津市法治政府建设实施纲要（20212025年）|REF-02 WARNING （20212025年）",
                "法治政府建设实施纲要（20212025）|REF-02 WARNING 法治政府建设实施纲要（20212025）",
                "《法治政府实施纲要（2021—2025年）》|REF-02 WARNING 法治政府实施纲要",
                "《法治中国建设规划（2021—2025年）》|REF-02 WARNING 法治中国建设规划（2021—2025年）",
                "《法治政府建设实施纲要（2031—2035年）》|REF-02 INFO 法治政府建设实施纲要（2031—2035年）",
                "《法治政府建设实施纲要（2025—2030年）》|REF-02 WARNING 法治政府建设实施纲要（2025—2030年）",
                "《中华人民共和国国家卫生检疫法》|REF-03 WARNING 中华人民共和国国家卫生检疫法",
                "《固体废弃物污染环境防治法》|REF-03 WARNING 固体废弃物污染环境防治法",
                "厅字[2019]28号|REF-05 WARNING 厅字[2019]28号",
                "厅字〔2019〕028号|REF-05 WARNING 厅字〔2019〕028号",
                "厅字〔2019〕第28号|REF-05 WARNING 厅字〔2019〕第28号",
                "厅字【2019】28号|REF-05 WARNING 厅字【2019】28号",
                "渝城管局〔202383号|REF-05 WARNING 渝城管局〔202383号",
            })
    void aWrongNameIsFound(String text, String expected) {
        assertThat(found(saying("落实：" + text + "，"), "REF")).containsExactly(expected);
    }

    @Test
    void aFaultInCitationAndTextIsToldOnce() {
        Report cited = citing(Citation.builder()
                .title("法治政府建设实施纲要（2021—2025年）")
                .issuerAsPrinted("中共中央办公厅、国务院办公厅")
                .build());
        assertThat(found(saying(cited, "国务院《法治政府建设实施纲要》"), "REF-01"))
                .containsExactly("REF-01 WARNING 中共中央办公厅、国务院办公厅《法治政府建设实施纲要（2021—2025年）》");
        Report law = citing(Citation.of("国家卫生检疫法"));
        assertThat(found(saying(law, "宣传《国家卫生检疫法》"), "REF-03")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"中共中央、国务院", "党中央、国务院", "中共中央 国务院", "清河县人民政府"})
    void aRightIssuerIsLeftAlone(String issuer) {
        assertThat(found(
                        citing(Citation.builder()
                                .title("法治政府建设实施纲要（2021—2025年）")
                                .issuerAsPrinted(issuer)
                                .build()),
                        "REF"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 落实《信访条例》。,",
        "2022, 落实《信访条例》。, REF-06 WARNING 信访条例",
        "2023, 落实《信访条例》。, REF-06 WARNING 信访条例",
        "2020, 宣传《合同法》。,",
        "2021, 宣传《合同法》。, REF-06 WARNING 合同法",
        "2023, 可以向上一级主管部门申请行政复议。,",
        "2024, 可以向本级政府或者上一级主管部门申请复议。, REF-06 WARNING 向本级政府或者上一级主管部门申请复议",
    })
    void whatIsRepealedIsNotCurrent(int year, String text, String expected) {
        assertThat(found(saying(town(year), text), "REF-06"))
                .isEqualTo(Optional.ofNullable(expected).stream().toList());
    }

    @Test
    void bodiesLedFromAboveKeepTheOldReview() {
        String text = "可以向上一级主管部门申请行政复议。";
        assertThat(found(saying(SoundReports.of(BodyKind.DEPARTMENT, 2024), text), "REF-06"))
                .isEmpty();
        assertThat(found(saying(SoundReports.of(BodyKind.STATE_COUNCIL_DEPT, 2024), text), "REF-06"))
                .isEmpty();
        assertThat(found(saying(SoundReports.of(BodyKind.COUNTY, 2024), text), "REF-06"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 推进“七五”普法。, , expired",
        "2019, 推进“七五”普法。, ,",
        "2021, 推进“七五”普法。, expired, expired",
        "2021, 完成“七五”普法总结验收。, ,",
        "2020, 推进“八五”普法。, early,",
        "2019, 推进“八五”普法。, early, early",
        "2021, 推进八五普法。, ,",
        "2025, 推进“八五”普法。, , expired",
        "2025, 做好“八五”普法总结验收。, ,",
        "2026, 推进“八五”普法规划。, expired, expired",
        "2026, “八五”普法圆满收官。, ,",
        "2025, 启动“九五”普法。, early,",
        "2024, 启动“九五”普法。, early, early",
        "2026, 推进“九五”普法。, ,",
        "2025, 落实第九个五年法治宣传教育规划。, early,",
        "2026, 落实第八个五年规划。, expired, expired",
        "2026, 做好“九五” 全民普法。, ,",
    })
    void thePublicityPlanOfTheYear(int year, String text, String done, String planned) {
        assertThat(variants(saying(town(year), text)))
                .isEqualTo(Optional.ofNullable(done).stream().toList());
        assertThat(variants(planning(town(year), text)))
                .isEqualTo(Optional.ofNullable(planned).stream().toList());
    }

    @Test
    void aPlanIsCurrentFromTheDayItIsKnown() {
        Report before = written(town(2025), 7, 26);
        Report after = written(town(2025), 7, 27);
        assertThat(variants(saying(before, "推进“九五”普法。"))).containsExactly("early");
        assertThat(variants(saying(after, "推进“九五”普法。"))).isEmpty();
        Report undated = Edits.frame(
                town(2025),
                frame -> frame.documentDate(Optional.empty())
                        .submittedOn(Optional.empty())
                        .publishedOn(Optional.empty()));
        assertThat(variants(saying(undated, "推进“九五”普法。"))).containsExactly("early");
        Report within = Edits.frame(town(2026), frame -> frame.documentDate(java.time.LocalDate.of(2026, 7, 1)));
        assertThat(variants(saying(within, "推进“九五”普法。"))).containsExactly("early");
        assertThat(variants(planning(within, "推进“九五”普法。"))).isEmpty();
    }

    private static List<String> variants(Report report) {
        return Sayings.findings(report, "EDU-01").stream()
                .map(finding -> finding.getMessageKey().replace("EDU-01.message.", ""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"无", "法政报〔2025〕3号", "法政报〔 2025 〕 12345 号", "江临省人民政府令第5号", "ZJSP02-2025-0001", "财税公告2025年第12号"})
    void aDocumentNumberInItsForm(String number) {
        assertThat(found(Edits.frame(SoundReports.town(), frame -> frame.documentNumber(number)), "REF"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"〔2025〕3号", "法政报〔2025〕03号", "法政报〔25〕3号", "法政报〔2025〕3", "法政报〔2025〕123456号", "法政报2025年3号"})
    void aDocumentNumberOutOfForm(String number) {
        assertThat(found(Edits.frame(SoundReports.town(), frame -> frame.documentNumber(number)), "REF"))
                .containsExactly("REF-05 WARNING " + number);
    }

    @Test
    void aCitedNumberIsJudgedOnce() {
        assertThat(found(
                        citing(Citation.builder()
                                .title("某意见")
                                .number("国办发[2018]118号")
                                .build()),
                        "REF"))
                .containsExactly("REF-05 WARNING 国办发[2018]118号");
    }

    @Test
    void whatDoesNotOccurIsNotJudged() {
        ValidationResult result = SetAlone.WORDING.check(Report.builder().build());
        assertThat(result.getOutcomes().stream()
                        .filter(outcome -> outcome.getReason().isPresent())
                        .map(CitedNamesTest::told))
                .containsExactly(
                        "REF-02 SKIPPED 没有可供检查的文字",
                        "REF-03 NOT_APPLICABLE 没有引用法律",
                        "REF-04 SKIPPED 没有写明日期",
                        "REF-05 NOT_APPLICABLE 没有发文字号",
                        "REF-06 SKIPPED 没有写明报告年度",
                        "EDU-01 SKIPPED 没有写明报告年度");
    }

    private static String told(RuleOutcome outcome) {
        return outcome.getRule() + " " + outcome.getOutcome() + " "
                + outcome.getReason().orElseThrow().getZh();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "首页 > 政务公开|page",
                "版权与免责声明|page",
                "【打印】|page",
                "## 主要举措|markup",
                "落实<strong>责任</strong>|markup",
                "落实&nbsp;责任|markup",
                "见[附件](https://www.example.gov.cn)|markup",
            })
    void leftoversAreFound(String text, String variant) {
        assertThat(Sayings.findings(saying(text), "CLN-01"))
                .extracting(finding -> finding.getMessageKey())
                .containsExactly("CLN-01.message." + variant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"提升\f其能力", "政府实施，\n各部门配合", "政府实施\n，各部门配合", "工作有序。\n— 3 —\n下一步。"})
    void brokenSentencesAreFound(String text) {
        assertThat(Sayings.findings(saying(text), "CLN-01"))
                .extracting(finding -> finding.getMessageKey())
                .containsExactly("CLN-01.message.pageBreak");
    }

    @Test
    void whatTheReaderNoticedIsCountedByKind() {
        Report report = Edits.edit(
                SoundReports.town(),
                builder -> builder.addDamage(damage(DamageKind.MARKDOWN))
                        .addDamage(damage(DamageKind.PAGE_BREAK))
                        .addDamage(damage(DamageKind.PAGE_BREAK))
                        .addDamage(damage(DamageKind.STRAY_SPACE)));
        assertThat(Sayings.findings(report, "CLN-01"))
                .extracting(finding ->
                        finding.getPointer() + " " + finding.getMessage().getZh())
                .containsExactly("/damage/0 有排版标记残留：“排版标记残留”（共 1 处）", "/damage/1 句子被分页或者换行隔断：“分页断句”（共 2 处）");
    }

    private static Damage damage(DamageKind kind) {
        return Damage.builder().kind(kind).build();
    }
}
