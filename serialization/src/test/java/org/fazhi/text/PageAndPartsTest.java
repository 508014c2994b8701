package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.report.Cause;
import org.fazhi.report.DutyRole;
import org.fazhi.report.Frame;
import org.fazhi.report.Issuer;
import org.fazhi.report.PartKind;
import org.fazhi.report.Report;
import org.fazhi.report.Shortcoming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page has before and below the text, and parts told without numbers. */
class PageAndPartsTest {
    private static final String TITLE = "青岚县2024年度法治政府建设情况报告";

    @ParameterizedTest
    @ValueSource(strings = {"主要举措和成效\n存在的不足和原因\n下一年度安排\n", "目　录\n一、主要举措和成效……1\n二、存在的不足和原因……4\n三、下一年度安排……6\n"})
    void aListOfContentsIsNoPartOfTheText(String contents) {
        String text = TITLE + "\n" + contents
                + "\n一、主要举措和成效\n全年办结申请12件。\n二、存在的不足和原因\n执法力量不足。由于编制少，人员更替多。\n三、下一年度安排\n充实执法力量，加强培训。\n";
        Report report = read(text);
        assertThat(report.getOutline().stream().map(section -> section.getPart().orElseThrow()))
                .containsExactly(PartKind.ACHIEVEMENTS, PartKind.SHORTCOMINGS, PartKind.NEXT_PLAN);
        assertThat(report.getNextPlan().orElseThrow().getItems()).hasSize(1);
    }

    @Test
    void whatDoesNotComeAgainIsNoListOfContents() {
        Report report = read(TITLE + "\n主要举措和成效\n办结申请12件，化解纠纷8件，公开信息20条。\n存在的不足和原因\n执法力量不足，由于编制少。\n");
        assertThat(report.getOutline()).hasSize(2);
    }

    @Test
    void theFooterOfATextSignsItTheFooterOfAPageDoesNot() {
        String page = "<html><body><main><h1>" + TITLE + "</h1><p>一、主要举措和成效</p><p>全年办结申请12件。</p>"
                + "<footer><p>青岚县人民政府</p><p>2025年2月12日</p></footer></main>"
                + "<footer><p>青岚县人民政府</p><p>2025年3月30日</p></footer></body></html>";
        Frame frame = read(page).getFrame().orElseThrow();
        assertThat(frame.getSignatories()).containsExactly("青岚县人民政府");
        assertThat(frame.getDocumentDate()).contains(LocalDate.of(2025, 2, 12));
    }

    @Test
    void aLabelSpreadOutAndATimeWithoutLabelAreData() {
        Frame spread = read("<table><tr><td>名　　称</td><td>" + TITLE
                        + "</td><td>发布日期</td><td>2025-02-16</td></tr></table><h1>" + TITLE
                        + "</h1><p>一、主要举措和成效</p><p>全年办结申请12件。</p>")
                .getFrame()
                .orElseThrow();
        assertThat(spread.getPublishedOn()).contains(LocalDate.of(2025, 2, 16));

        Frame stamped = read(TITLE
                        + "\n2025-01-27 09:16:00  信息来源：县政府办公室  访问量：563  【打印】【关闭】\n市委、市政府，省政府：\n2024年，县政府推进依法行政，现报告如下。\n一、主要举措和成效\n全年办结申请12件。\n")
                .getFrame()
                .orElseThrow();
        assertThat(stamped.getPublishedOn()).contains(LocalDate.of(2025, 1, 27));
        assertThat(stamped.getChannel()).contains("县政府办公室");
        assertThat(stamped.getAddressees()).containsExactly("市委", "市政府", "省政府");
    }

    @Test
    void aMinistryAloneIsAnAddresseeToo() {
        Frame frame = read("岭州省交通运输厅2021年度法治政府建设情况报告\n\n交通运输部：\n\n2021年，厅党组推进依法行政，现报告如下。\n一、主要举措和成效\n全年办结申请12件。\n")
                .getFrame()
                .orElseThrow();
        assertThat(frame.getAddressees()).containsExactly("交通运输部");
    }

    @Test
    void theIndexNumberOfAPublisherNamedInShortIsThatOfTheIssuer() {
        String text = "索引号：11340921567318423X/2025-00017\n发布机构：北苑街道办事处\n临渚区人民政府北苑街道办事处2024年度法治政府建设情况报告\n"
                + "一、主要举措和成效\n全年办结申请12件。\n临渚区人民政府北苑街道办事处\n2025年1月20日\n";
        assertThat(read(text).getIssuers())
                .extracting(Issuer::getCreditCode)
                .containsExactly(Optional.of("11340921567318423X"));
        assertThat(read(text.replace("发布机构：北苑", "发布机构：南苑")).getIssuers().get(0).getCreditCode())
                .isEmpty();
    }

    @Test
    void aPartWithoutNumberMayBeginWithAShorterHeading() {
        Report report = read(TITLE + "\n\n本年度推进法治政府建设的主要举措和成效\n\n依法防控\n街道设置卡点46个，组织党员干部值守，秩序平稳。\n\n"
                + "本年度存在的不足和原因\n\n执法力量不足，由于编制少。\n");
        assertThat(report.getOutline().stream().map(section -> section.getPart().orElseThrow()))
                .containsExactly(PartKind.ACHIEVEMENTS, PartKind.SHORTCOMINGS);
    }

    @ParameterizedTest
    @CsvSource({"二、我们的短板,三、新一年怎么谋划,四、书记这一年", "二、制约执法质量的瓶颈,三、展望,四、一把手抓法治", "二、有待加强之处,三、整改与改进,四、主要负责同志这一年"})
    void chaptersAreTheLackingPartsWhenTheirHeadingsNameThemLoosely(String lacks, String plan, String duties) {
        Report report = read(TITLE + "\n一、强化执法监督\n全年办结申请12件。\n" + lacks + "\n执法力量偏少。\n" + plan + "\n增加培训。\n" + duties
                + "\n主持会议研究法治工作。\n");
        assertThat(report.getOutline().stream().map(section -> section.getPart().orElseThrow()))
                .containsExactly(
                        PartKind.ACHIEVEMENTS, PartKind.SHORTCOMINGS, PartKind.NEXT_PLAN, PartKind.FIRST_RESPONSIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"二、破解执法瓶颈", "二、补齐短板", "二、整改落实情况"})
    void whatIsDoneAboutThemIsNoPartOnShortcomingsOrPlans(String heading) {
        Report report = read(TITLE + "\n一、强化执法监督\n全年办结申请12件。\n" + heading + "\n新配备执法记录仪30台。\n");
        assertThat(report.getOutline().stream().map(section -> section.getPart().orElseThrow()))
                .containsExactly(PartKind.ACHIEVEMENTS, PartKind.ACHIEVEMENTS);
    }

    @Test
    void causesToldAfterAListOfAsManyExplainAllOfIt() {
        String list = "<h1>" + TITLE + "</h1><h2>主要举措和成效</h2><p>全年办结申请12件。</p><h2>不足和原因</h2><ul>"
                + "<li><b>监管衔接不顺。</b>新业态谁先管、谁牵头不清楚。</li><li><b>审核能力偏弱。</b>文书说理不透，证据不全。</li></ul>"
                + "<p>原因主要有：监管职责划分更新滞后；法律专业人员流动快、培训跟不上。</p><h2>下一年度安排</h2><p>补齐短板。</p>";
        assertThat(explained(read(list))).containsExactly("监管职责划分更新滞后 → q1", "法律专业人员流动快、培训跟不上 → q2");
        assertThat(read(list).getShortcomings().orElseThrow().getItems())
                .extracting(Shortcoming::getCauses)
                .allSatisfy(causes -> assertThat(causes).isEmpty());
    }

    @Test
    void aParagraphThatBeginsWithAShortcomingIsOne() {
        Report report = read(TITLE + "\n一、主要举措和成效\n全年办结申请12件。\n二、存在的不足和原因\n"
                + "依法治校水平不够均衡。部分学校章程沿用多年，校内申诉机制作用发挥不够。\n"
                + "法治课教学质量参差不齐。由于师资不足，课程由其他教师兼教。\n三、下一年度安排\n补齐短板，抓好落实。\n");
        assertThat(report.getShortcomings().orElseThrow().getItems())
                .extracting(item -> item.getSummary() + " " + item.getCauses().size())
                .containsExactly("依法治校水平不够均衡 0", "法治课教学质量参差不齐 1");
    }

    @Test
    void headsNamedAfterTheSentenceOnTheirDutiesHaveDutiesToo() {
        Report report = read(TITLE + "\n一、坚持党的领导。县委、县政府主要负责同志带头履行第一责任人职责。县委书记主持召开县委常委会2次研究法治工作。"
                + "县长主持召开县政府常务会议8次研究法治议题。全县开展述法。\n二、存在的不足和原因\n力量不足，由于编制少。\n");
        assertThat(report.getFirstResponsible().orElseThrow().getDuties())
                .extracting(duty -> duty.getRole())
                .containsExactly(DutyRole.JOINT, DutyRole.PARTY_HEAD, DutyRole.GOVERNMENT_HEAD);
    }

    @Test
    void aLineFullOfDigitsIsFullByItsCharacters() {
        String line = "全县各级各部门认真落实法治政府建设各项部署要求，着力提高依法行政能力水平";
        String full = "收到申请27件，受理24件，不予受理3件；受理的案件本年内办结，其中维持";
        String text = TITLE + "\n一、主要举措和成效\n" + (line + "\n").repeat(14) + full + "\n13件、撤销11件。\n";
        assertThat(full).hasSameSizeAs(line);
        assertThat(read(text).getRelations())
                .anySatisfy(relation -> assertThat(relation.getParts()).hasSize(2));
    }

    private static Stream<String> explained(Report report) {
        return report.getShortcomings().orElseThrow().getSharedCauses().stream().map(PageAndPartsTest::explained);
    }

    private static String explained(Cause cause) {
        return cause.getSummary() + " → " + String.join("", cause.getExplains());
    }

    private static Report read(String text) {
        return ReportText.read(text).report();
    }
}
