package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.report.Figure;
import org.fazhi.report.PartKind;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings without numbers that the markup of a page or the print of a paragraph tells, and tables. */
class MarkedTextsTest {
    private static final String TITLE = "青岚县2024年度法治政府建设情况报告";

    @Test
    void headingsOfAPageAreNestedByTheirLevel() {
        Report report = read("<html><body><h1>" + TITLE + "</h1><p>2024年，县政府全面推进依法行政，现报告如下。</p>"
                + "<h2>这一年的着力点与收获</h2><h3>照单履职</h3><p>受理申请12件，全部按期办结。</p>"
                + "<h3>审在前头</h3><p>审查合同30份，提出意见41条。</p>"
                + "<h2>短板与归因</h2><p><strong>送审偏晚。</strong>由于制度没有规定时限，个别合同先签后审。</p>"
                + "<p><strong>普法面窄。</strong>主要因为形式单一，青年参与不多。</p>"
                + "<h2>2025年的打算</h2><p><b>定时限：</b>合同签订前七日送审。</p></body></html>");

        assertThat(outline(report))
                .containsExactly(
                        "1 这一年的着力点与收获", "2 照单履职", "2 审在前头", "1 短板与归因", "2 送审偏晚", "2 普法面窄", "1 2025年的打算", "2 定时限");
        assertThat(report.getOutline().stream().map(section -> section.getPart().orElseThrow()))
                .containsExactly(PartKind.ACHIEVEMENTS, PartKind.SHORTCOMINGS, PartKind.NEXT_PLAN);
        assertThat(report.getShortcomings().orElseThrow().getItems())
                .extracting(item -> item.getSummary() + " " + item.getCauses().size())
                .containsExactly("送审偏晚 1", "普法面窄 1");
    }

    @Test
    void headingsOfMarkdownAreNestedByTheirLevel() {
        Report report = read("# " + TITLE + "\n\n## 主要做法\n\n### 政务公开\n\n公开信息20条。\n\n"
                + "### 1. 矛盾化解\n\n调解纠纷8件。\n\n## 存在的不足和原因\n\n- **力量不足。** 原因是编制少，任务重。\n\n"
                + "- **培训不够。** 原因是课时少，师资缺。\n");

        assertThat(outline(report)).containsExactly("1 主要做法", "2 政务公开", "3 矛盾化解", "1 存在的不足和原因", "2 力量不足", "2 培训不够");
    }

    @Test
    void aRowOfATableBeforeTheTitleIsNoneOfIt() {
        Report report = read("<html><body><table><tr><td>文　　号</td><td></td><td>有 效 性</td><td>有效</td></tr></table><h1>"
                + TITLE + "</h1><p>一、主要举措和成效</p><p>全年办件12件。</p></body></html>");

        assertThat(report.getFrame().orElseThrow().getTitle()).contains(TITLE);
        assertThat(report.getIssuers().get(0).getName()).isEqualTo("青岚县");
    }

    @Test
    void linesThatAreStrongFromEndToEndAreHeadings() {
        Report report = read("<html><body><p><b>" + TITLE + "</b></p><p><b>主要举措和成效</b></p>"
                + "<p><span style=\"font-weight: bold\">守好</span><b>安全底线</b></p><p>检查企业30家次，发现隐患41处，均已整改到位。</p>"
                + "<p>全县<b>没有</b>发生较大事故，这与日常演练分不开，全年演练三次。</p></body></html>");

        assertThat(outline(report)).containsExactly("1 主要举措和成效", "2 守好安全底线");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "【文件从严把关】拟定行政规范性文件3份，全部经过审查。|【文件从严把关】",
                "——文件质量仍需打磨。被纠正的文件暴露出权限意识不牢。|文件质量仍需打磨",
                "● 严把文件入口。推行提前介入，对下级文件实行通报。|严把文件入口",
                "（一）营商规则再对标　实施民营经济促进法，起草若干规定。|营商规则再对标",
                "其一，办案文书毛糙。抽查的案卷里七卷引用条款不准。|办案文书毛糙",
                "一要夯实取证。制定取证清单和询问模板，配齐专职调查员。|夯实取证"
            })
    void headingsThatRunIntoTheirParagraphAreToldByTheirPrint(String paragraph, String heading) {
        Report report = read(TITLE + "\n\n一、主要举措和成效\n\n" + paragraph + "\n\n各项任务全部落实，全年工作平稳有序。\n");

        assertThat(outline(report)).containsExactly("1 主要举措和成效", "2 " + heading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "| 事项 | 上年 | 本年 |~| --- | --- | --- |~| 立案（宗） | 418 | 309 |~| 罚没款（万元） | 2466.7 | 1938.4 |"
                        + "@418宗 309宗 24667000元 19384000元",
                "| 指标 | 数量（件） |~| --- | --- |~| 申请 | 402 |~| 其中：维持 | 121 |@402件 121件",
                "<table><caption>表1 执法统计表（单位：件）</caption><tr><th>领域</th><th>处罚</th><th>强制</th></tr>"
                        + "<tr><td><p>市场</p></td><td><p>2,315</p></td><td><p>0</p></td></tr></table>@2315件 0件",
                "| 项目 | 备注 |~| --- | --- |~| 甲 | 12 |@-"
            })
    void aTableNamesTheUnitOfItsNumbers(String table, String figures) {
        String body = table.startsWith("<")
                ? "<html><body><p>" + TITLE + "</p><p>一、主要举措和成效</p>" + table + "</body></html>"
                : TITLE + "\n\n一、主要举措和成效\n\n" + table.replace('~', '\n') + "\n";
        assertThat(figures(read(body))).isEqualTo(figures.equals("-") ? "" : figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "整改率百分之九十八点一。|98.1%",
                "差错率千分之三。|3‰",
                "罚款一百零四点六万元。|1046000元",
                "检查客货车辆两万三千余辆次。|23000辆次",
                "争议条款百余处。|100处",
                "下架装备620台（件）。|620台（件）",
                "存储硬盘120TB。|120TB",
                "走访商务楼27幢。|27幢",
                "地址在幸福路27幢301室。|-",
                "由16时30分会商。|-",
                "查一处改一处。|-",
                "局长、副局长各出庭一次。|1次",
                "三家分别牵头五场、两场。|3家 5场 2场"
            })
    void numbersOfManyForms(String sentence, String figures) {
        Report report = read(TITLE + "\n\n一、主要举措和成效\n\n" + sentence + "\n");
        assertThat(figures(report)).isEqualTo(figures.equals("-") ? "" : figures);
    }

    private static Report read(String text) {
        return ReportText.read(text).report();
    }

    private static List<String> outline(Report report) {
        return report.sections().stream()
                .map(section -> section.getLevel() + " " + heading(section))
                .toList();
    }

    private static String heading(Section section) {
        return section.getHeading().orElse("-");
    }

    private static String figures(Report report) {
        return report.figures().stream().map(MarkedTextsTest::figure).collect(Collectors.joining(" "));
    }

    private static String figure(Figure figure) {
        return figure.getValue().toPlainString() + figure.getUnit().orElse("");
    }
}
