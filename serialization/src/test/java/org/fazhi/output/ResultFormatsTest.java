package org.fazhi.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fazhi.finding.Language;
import org.fazhi.finding.ValidationResult;
import org.fazhi.finding.Verdict;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each format shows of a result, in full. */
class ResultFormatsTest {
    private static final String BOM = "\uFEFF";

    private static Report report() {
        return WrittenResult.report();
    }

    private static ValidationResult result() {
        return WrittenResult.result();
    }

    @Test
    void aTableHasALineForEachFinding() {
        assertThat(ResultCsv.header(Language.ZH))
                .isEqualTo(
                        BOM
                                + "\"文件\",\"严重程度\",\"规则\",\"位置\",\"原文\",\"问题\",\"建议\",\"依据\",\"核准\",\"规则集\",\"数据位置\",\"问题指纹\"\r\n");
        assertThat(ResultCsv.header(Language.EN))
                .isEqualTo(
                        BOM + "\"Source\",\"Severity\",\"Rule\",\"Place\",\"Evidence\",\"Problem\",\"To do\",\"Basis\","
                                + "\"Accepted\",\"Rule set\",\"JSON Pointer\",\"Fingerprint\"\r\n");
        assertThat(ResultCsv.lines("=a.json", result(), Language.ZH).split("(?<=\r\n)"))
                .containsExactly(
                        "\"'=a.json\",\"错误\",\"NUM-01\",\"矛盾纠纷化解\",\"成功率99%\",\"比率“不符”\",\"请核对\","
                                + "\"算术；《法治政府建设与责任落实督察工作规定》（中办发〔2019〕30号）第二十五条\",\"\","
                                + "\"cn.national:numbers:1.0\",\"/mediation/figures/2/value\",\"00000000NUM-0100\"\r\n",
                        "\"'=a.json\",\"警告\",\"STR-12\",\"报告全文\",\"\",\"篇幅偏短\",\"'-请补充\",\"各地做法（惯例）\",\"\","
                                + "\"cn.national:numbers:1.0\",\"\",\"00000000STR-1200\"\r\n",
                        "\"'=a.json\",\"提示\",\"TTL-01\",\"标题\",\"年度报告\",\"标题未写明机关\",\"请写明\","
                                + "\"《党政机关公文处理工作条例》第九条（参照适用）\",\"沿用历年标题\","
                                + "\"cn.national:numbers:1.0\",\"/frame/title\",\"00000000TTL-0100\"\r\n");
        assertThat(ResultCsv.lines("a.json", result(), Language.EN))
                .startsWith(
                        "\"a.json\",\"ERROR\",\"NUM-01\",\"Mediation\",\"成功率99%\",\"The rate \"\"differs\"\"\",\"Please check\","
                                + "\"算术; 《法治政府建设与责任落实督察工作规定》（中办发〔2019〕30号）第二十五条\"");
        assertThat(ResultCsv.unusable("a.json", "缺少括号", Language.ZH))
                .isEqualTo("\"a.json\",\"无法使用\",\"\",\"\",\"\",\"缺少括号\",\"\",\"\",\"\",\"\",\"\",\"\"\r\n");
        assertThat(ResultCsv.unusable("a.json", "no bracket", Language.EN)).startsWith("\"a.json\",\"UNUSABLE\",");
    }

    @Test
    void markdownGroupsFindingsByPart() {
        assertThat(ResultMarkdown.write(report(), result(), Language.ZH)).isEqualTo("""
                        # 松河县2025年法治政府建设年度报告

                        **不符合** — 错误 1 · 警告 1 · 提示 0 · 已核准 1

                        报告机关 松河县人民政府、松河县司法局 · 报告年度 2025

                        ## 报告全文

                        - **警告 STR\\-12** 篇幅偏短
                          - 位置: 报告全文
                          - 建议: \\-请补充
                          - 依据: 各地做法（惯例）

                        ## 公文要素

                        - **提示 TTL\\-01** 标题未写明机关
                          - 位置: 标题
                          - 原文: 年度报告
                          - 建议: 请写明
                          - 依据: 《党政机关公文处理工作条例》第九条（参照适用）
                          - 已核准: 王科长，沿用历年标题

                        ## 矛盾纠纷化解

                        - **错误 NUM\\-01** 比率“不符”
                          - 位置: 矛盾纠纷化解
                          - 原文: 成功率99%
                          - 建议: 请核对
                          - 依据: 算术；《法治政府建设与责任落实督察工作规定》（中办发〔2019〕30号）第二十五条

                        说明

                        - 一项核准已无对应问题

                        ---

                        执行规则 9 · 通过 2 · 不适用或未写明 3 · Fazhi 0.1.0
                        """);
    }

    @Test
    void aPageShowsTheSentenceAroundTheWordsAndWhatRan() {
        String page = ResultHtml.write(report(), result(), Language.EN);

        assertThat(page)
                .contains("<html lang=\"en\">", "<h1>松河县2025年法治政府建设年度报告</h1>")
                .contains("Reporting body 松河县人民政府、松河县司法局 · Reporting year 2025")
                .contains("<section class=\"verdict DOES_NOT_CONFORM\">\n<strong>Does not conform</strong>")
                .contains("<span>errors <b>1</b></span><span>warnings <b>1</b></span><span>notes <b>0</b></span>"
                        + "<span>accepted <b>1</b></span>")
                .contains("<h2>mediation <span class=\"soft\">1</span></h2>")
                .contains("<article class=\"finding ERROR\" id=\"f1\">")
                .contains("<dd class=\"passage\">调处15件，<q>成功率99%</q>。</dd>")
                .contains("<dd>王科长, 沿用历年标题</dd>", "《党政机关公文处理工作条例》第九条 (by analogy)", "各地做法 (practice)")
                .contains("<p>Rules run 9 · passed 2 · not applicable or not stated 3</p>")
                .contains("<p>Rules that could not run</p>\n<ul><li>XXX-01 The rule broke</li></ul>")
                .contains("<p>Notes</p>\n<ul><li>An acceptance accepts nothing any more</li></ul>")
                .contains("<li><small>Numbers cn.national:numbers:1.0 — Concerns every body</small></li>")
                .contains("<small>Fazhi Version 0.1.0 · Digest of the report sha-256:ab12</small>")
                .doesNotContain("Nothing was found.", "Original text");
    }

    @Test
    void aPageOfNothingSaysSo() {
        ValidationResult clean = ValidationResult.builder()
                .verdict(Verdict.CONFORMS)
                .summary(result().getSummary())
                .totals(result().getTotals())
                .engineVersion("0.1.0")
                .build();
        String page = ResultHtml.write(Report.builder().build(), clean, Language.ZH);

        assertThat(page)
                .contains("<html lang=\"zh-CN\">", "<h1>法治政府建设年度报告</h1>", "<p>没有发现问题。</p>", "<strong>符合</strong>")
                .doesNotContain("未能执行的规则", "<p>说明</p>", "报告摘要值", "<article");
        Report untitled =
                Report.builder().from(report()).frame(Optional.empty()).build();
        assertThat(ResultHtml.write(untitled, clean, Language.ZH)).contains("<h1>松河县人民政府</h1>");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, 报告全文, The report as a whole",
        "/frame/title, 1, 公文要素, 'Title, addressees, dates'",
        "/issuers/0/name, 1, 公文要素, 'Title, addressees, dates'",
        "/reportingYear, 1, 公文要素, 'Title, addressees, dates'",
        "/origin, 1, 公文要素, 'Title, addressees, dates'",
        "/outline/0, 100, 一、主要成效, 一、主要成效",
        "/outline/0/children/0, 100, 一、主要成效, 一、主要成效",
        "/outline/1, 101, 章节, Sections",
        "/outline/2, 100, 章节, Sections",
        "/outline/x, 100, 章节, Sections",
        "/outline, 30000, 其他, Other",
        "/shortcomings/items/0, 10001, 存在的不足和原因, shortcomings",
        "/nextPlan, 10003, 下一年度主要安排, nextPlan",
        "/enforcement/figures/0, 20004, 行政执法, enforcement",
        "/relations/0, 30000, 其他, Other"
    })
    void aPlaceBelongsToAPart(String pointer, int order, String zh, String en) {
        assertThat(List.of(
                        PartOfReport.of(report(), pointer, Language.ZH),
                        PartOfReport.of(report(), pointer, Language.EN)))
                .containsExactly(new PartOfReport(order, zh), new PartOfReport(order, en));
    }
}
