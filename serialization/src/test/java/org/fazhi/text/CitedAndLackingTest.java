package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.report.Cause;
import org.fazhi.report.Citation;
import org.fazhi.report.Report;
import org.fazhi.report.Shortcomings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles cited in a sentence, and shortcomings with their causes in the ways they are told. */
class CitedAndLackingTest {
    private static final String HEAD = "青岚县2024年度法治政府建设情况报告\n\n一、主要举措和成效\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "落实《关于贯彻〈法治政府建设实施纲要〉的意见》。|关于贯彻〈法治政府建设实施纲要〉的意见 - - / 法治政府建设实施纲要 - -",
                "执行《行政处罚法》第三十三条，规范执法。|行政处罚法 - 第三十三条",
                "执行《行政处罚法》第二章，规范执法。|行政处罚法 - -",
                "执行《重大行政决策程序暂行条例》（国令第713号）。|重大行政决策程序暂行条例 国令第713号 -",
                "执行《某某办法》(青政发〔2024〕1号)。|某某办法 青政发〔2024〕1号 -",
                "执行《民法典》（全文见附件）。|民法典 - -",
                "民法典|民法典 - -",
                "执行《民法典》第一千二百六十条。|民法典 - 第一千二百六十条",
                "执行《民法典》第一千二百六十九点一条。|民法典 - -",
                "按照宪法规定履职，办好宪法宣传周。|宪法 - -",
                "学习《行政复议法》《信访工作条例》。|行政复议法 - - / 信访工作条例 - -"
            })
    void aTitleIsCitedWithItsNumberAndArticle(String sentence, String cited) {
        Report report =
                ReportText.read(HEAD + "（一）强化学习。全年坚持抓好落实。" + sentence + "\n").report();

        assertThat(report.getCitations().stream()
                        .map(CitedAndLackingTest::shown)
                        .collect(Collectors.joining(" / ")))
                .isEqualTo(cited);
    }

    private static String shown(Citation citation) {
        return citation.getTitle() + " " + citation.getNumber().orElse("-") + " "
                + citation.getArticle().orElse("-");
    }

    @Test
    void aTitleThatDoesNotEndIsNone() {
        Report report = ReportText.read(HEAD + "（一）强化学习。学习《行政处罚办法，落实责任。\n").report();

        assertThat(report.getCitations()).isEmpty();
    }

    @Test
    void aShortcomingIsCutOffBeforeItsCause() {
        assertThat(lacking("（一）执法力量不足。主要原因是编制较少。\n（二）普法形式单一。原因在于投入不够。\n"))
                .containsExactly("执法力量不足 [主要原因是编制较少]", "普法形式单一 [原因在于投入不够]");
    }

    @Test
    void causesOfAChapterOfTheirOwnExplainTheShortcomingsOfTheirNumbers() {
        Shortcomings read = read("（一）存在的问题\n1.执法力量不足。\n2.普法形式单一。\n（二）原因分析\n1.编制较少，人员流动大。\n2.经费投入不够。\n");

        assertThat(shown(read)).containsExactly("执法力量不足 []", "普法形式单一 []");
        assertThat(read.getSharedCauses())
                .extracting(cause -> cause.getSummary() + " " + cause.getExplains())
                .containsExactly("编制较少，人员流动大 [q1]", "经费投入不够 [q2]");
    }

    @Test
    void causesOfAnotherNumberExplainNothingByThemselves() {
        Shortcomings read = read("（一）存在的问题\n1.执法力量不足。\n2.普法形式单一。\n（二）原因分析\n1.编制较少，人员流动大。\n");

        assertThat(read.getSharedCauses())
                .extracting(cause -> cause.getSummary() + " " + cause.getExplains())
                .containsExactly("编制较少，人员流动大 []");
    }

    @Test
    void shortcomingsWithoutMarksAreToldClauseByClause() {
        assertThat(lacking("2024年工作中还存在一些问题：执法力量不足，主要原因是编制较少；普法形式单一。\n"))
                .containsExactly("执法力量不足 [主要原因是编制较少]", "普法形式单一 []");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "力量不足。|-",
                "力量还不足。|力量还不足 []",
                "执法人员少，由于编制太少。|执法人员少 [由于编制太少]",
                "普法形式单一；人员少，由于编制太少。|普法形式单一 []",
                "（一）人少，由于编制太少。|人少，由于编制太少 [由于编制太少]",
                "（一）人手偏少，由于编制太少。|人手偏少 [由于编制太少]",
                "（一）执法力量不足。由于人少。|执法力量不足 []",
                "（一）执法力量不足。由于人太少。|执法力量不足 [由于人太少]",
                "（一）执法力量不足。需要改变研究不够的状况。|执法力量不足 []",
                "（一）执法力量不足。对此研究不够，需要跟进。|执法力量不足 [对此研究不够，需要跟进]",
                "部门的渠道没有打通，群众办事要来回地跑。|部门的渠道没有打通，群众办事要来回地跑 []",
                "部门的渠道没打通，群众办事要来回地跑。|-",
                "没有值得在这里说明的事项，全年各项工作按部署推进。|-",
                "部门间的渠道尚未完全打通，群众办事要来回地跑，例如：|-"
            })
    void whatIsTooShortOrSaysThatThereIsNothingIsNoShortcoming(String paragraph, String items) {
        assertThat(String.join(" ", lacking(paragraph + "\n"))).isEqualTo(items.equals("-") ? "" : items);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "执法力量不足。办案靠经验。~普法形式单一。讲课照书本。|执法力量不足 [办案靠经验];普法形式单一 [讲课照书本]",
                "执法力量不足，办案靠的还是老同志多年积累下来的老办法老路子。办案靠经验。~普法形式单一。讲课照书本。|"
                        + "执法力量不足，办案靠的还是老同志多年积累下来的老办法老路子 [办案靠经验];普法形式单一 [讲课照书本]",
                "执法力量不足，办案靠的还是老同志们多年积累下来的老办法老路子。办案靠经验。~普法形式单一。讲课照书本。|" + "执法力量不足，办案靠的还是老同志们多年积累下来的老办法老路子 [];普法形式单一 []",
                "执法力量不足。~普法形式单一。讲课照书本。|执法力量不足 [];普法形式单一 []"
            })
    void paragraphsThatEachBeginWithAShortcomingGoOnWithItsCauses(String paragraphs, String items) {
        assertThat(lacking(paragraphs.replace("~", "\n") + "\n")).containsExactly(items.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"编制太少了。普法经费少。|编制太少了;普法经费少", "编制太少。普法经费少。|普法经费少", "1.编制太少。|编制太少"})
    void aCauseOfAChapterOfItsOwnIsASentenceOfSomeLength(String told, String causes) {
        Shortcomings read = read("（一）存在的问题\n1.执法力量不足。\n2.普法形式单一。\n3.培训方式陈旧。\n（二）原因分析\n" + told + "\n");

        assertThat(read.getSharedCauses()).extracting(Cause::getSummary).containsExactly(causes.split(";"));
    }

    @Test
    void aShortHeadingOnWhatIsLackingHoldsTheShortcomingsALongOneIsOne() {
        assertThat(lacking("（一）执法方面存在的主要问题\n1.执法力量不足。\n2.普法形式单一。\n")).containsExactly("执法力量不足 []", "普法形式单一 []");
        assertThat(lacking("（一）全县行政执法规范化方面存在的问题。由于编制太少，配备不齐。\n（二）普法形式单一。由于经费太少，场次不多。\n"))
                .containsExactly("全县行政执法规范化方面存在的问题 [由于编制太少，配备不齐]", "普法形式单一 [由于经费太少，场次不多]");
    }

    private static List<String> lacking(String paragraphs) {
        return shown(read(paragraphs));
    }

    private static Shortcomings read(String paragraphs) {
        Report report = ReportText.read(
                        HEAD + "（一）强化学习。全年学法12次。\n二、存在的不足和原因\n" + paragraphs + "三、2025年工作安排\n（一）充实执法力量。\n")
                .report();
        return report.getShortcomings().orElseThrow();
    }

    private static List<String> shown(Shortcomings read) {
        return read.getItems().stream()
                .map(item -> item.getSummary() + " "
                        + item.getCauses().stream().map(Cause::getSummary).toList())
                .toList();
    }
}
