package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.report.AreaContent;
import org.fazhi.report.Duty;
import org.fazhi.report.Mechanism;
import org.fazhi.report.NextPlan;
import org.fazhi.report.Report;
import org.fazhi.report.ZeroClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who is told to have done what; what is said not to have happened; systems by name; plans and the year they are for.
 */
class DutiesAndClaimsTest {
    private static final String TITLE = "青岚县柳河镇2024年度法治政府建设情况报告\n\n";
    private static final String HEADS = "一、党政主要负责人履行推进法治建设第一责任人职责情况\n\n";

    @Test
    void aNameStandsForTheHeadItWasGivenFor() {
        Report report = read(HEADS + "镇党委书记张某某同志主持党委会学法4次。张某某同志带头讲党课1次；镇长李某同志主持镇长办公会6次。" + "李某同志出庭应诉1次。\n");

        assertThat(duties(report)).containsExactly("PARTY_HEAD 张某某 2", "GOVERNMENT_HEAD 李某 2");
        assertThat(report.getFirstResponsible().orElseThrow().getDuties())
                .extracting(Duty::getSummary)
                .containsExactly("镇党委书记张某某同志主持党委会学法4次。张某某同志带头讲党课1次", "镇长李某同志主持镇长办公会6次。李某同志出庭应诉1次");
    }

    @Test
    void aNameOfTwoHeadsStandsForBoth() {
        Report report = read(HEADS + "镇党委书记王某同志、镇长李某同志带头学法。王某同志和李某同志共同研究法治工作3次。\n");

        assertThat(duties(report)).containsExactly("JOINT - 1");
    }

    @Test
    void aDeputyOrTheSecretaryOfAVillageIsNoHead() {
        Report report = read(HEADS + "镇党委书记主持会议3次。镇党委副书记赵某同志组织培训2次。社区书记参加培训5次。\n");

        assertThat(duties(report)).containsExactly("PARTY_HEAD - 3");
    }

    @Test
    void whatIsDatedOrHeldIsAnEvent() {
        Report report = read(HEADS + "镇长主持召开镇长办公会2次；3月15日带队检查；坚持带头学法；组建法治建设领导小组1个。\n");

        assertThat(report.getFirstResponsible().orElseThrow().getDuties().get(0).getEvents())
                .containsExactly("镇长主持召开镇长办公会2次", "3月15日带队检查", "组建法治建设领导小组1个");
    }

    @Test
    void withoutHeadingASentenceOfTheMeasuresTellsOfTheDuties() {
        Report report = read("一、主要举措和成效\n\n镇党委书记履行第一责任人职责，听取汇报2次。全镇开展培训3场。\n");

        assertThat(duties(report)).containsExactly("PARTY_HEAD - 0");
        assertThat(report.getFirstResponsible().orElseThrow().getDuties())
                .extracting(Duty::getSummary)
                .containsExactly("镇党委书记履行第一责任人职责，听取汇报2次");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年未发生行政复议案件，执法规范。|未发生行政复议案件",
                "执法规范；无一起败诉；监督有力。|无一起败诉",
                "全镇均无投诉举报：群众满意。|均无投诉举报",
                "问题无法核实的，退回重办。|-",
                "未发现甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸。"
                        + "|未发现甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚",
                "无重大事故。未发生信访。|无重大事故 未发生信访"
            })
    void whatDidNotHappenIsAZeroClaimUpToTheNextStop(String sentence, String claims) {
        List<ZeroClaim> found = areas(read("一、主要举措和成效\n\n" + sentence + "\n")).stream()
                .flatMap(area -> area.getZeroClaims().stream())
                .toList();

        assertThat(found)
                .extracting(ZeroClaim::getLabel)
                .containsExactlyInAnyOrder(claims.equals("-") ? new String[0] : claims.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "建立健全了行政执法责任制。|行政执法责任制 EXISTS",
                "不断完善重大决策听证办法，抓好落实。|重大决策听证办法 CLAIMED",
                "推动建立矛盾纠纷联调机制。|矛盾纠纷联调机制 EXISTS",
                "推行首违不罚清单，健全信用承诺制度。|首违不罚清单 EXISTS;信用承诺制度 CLAIMED",
                "这项制度很好。|-",
                "落实《某某办法》。|-",
                "执行制度。|-"
            })
    void aSystemIsNamedByTheWordsAfterItsVerb(String sentence, String mechanisms) {
        List<Mechanism> found = areas(read("一、主要举措和成效\n\n" + sentence + "\n")).stream()
                .flatMap(area -> area.getMechanisms().stream())
                .toList();

        assertThat(found)
                .extracting(mechanism ->
                        mechanism.getName() + " " + mechanism.getStanding().getCode())
                .containsExactlyInAnyOrder(mechanisms.equals("-") ? new String[0] : mechanisms.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "二、2025年主要安排~（一）抓培训。组织培训。|2025|抓培训",
                "二、下一步打算~2025年，全镇将抓好普法宣传。|2025|2025年，全镇将抓好普法宣传",
                "二、下一步打算~重点做好以下工作：~一是抓好普法宣传。二是办好案件。|-|抓好普法宣传;办好案件",
                "二、下一步打算~抓好普法宣传；办好每一件案件。~完善制度建设。|-|抓好普法宣传;完善制度建设"
            })
    void aPlanHasItsItemsAndTheYearItIsFor(String text, String year, String items) {
        NextPlan plan = read("一、主要举措和成效\n\n全镇开展培训。\n\n" + text.replace("~", "\n\n") + "\n")
                .getNextPlan()
                .orElseThrow();

        assertThat(plan.getYear().map(String::valueOf).orElse("-")).isEqualTo(year);
        assertThat(plan.getItems()).extracting(item -> item.getSummary()).containsExactly(items.split(";"));
    }

    private static Report read(String text) {
        return ReportText.read(TITLE + text).report();
    }

    private static List<String> duties(Report report) {
        return report.getFirstResponsible().orElseThrow().getDuties().stream()
                .map(duty -> duty.getRole().getCode() + " " + duty.getPerson().orElse("-") + " "
                        + duty.getFigures().size())
                .toList();
    }

    private static List<AreaContent> areas(Report report) {
        return List.copyOf(report.areas().values());
    }
}
