package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.fazhi.report.Disclosure;
import org.fazhi.report.Frame;
import org.fazhi.report.RelationKind;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists and tables that make up a whole, or would but for a slip of a digit; numbers that take up others. */
class ListsAndTablesTest {
    private static final String HEAD = "青岚县2024年度法治政府建设情况报告\n\n一、主要举措和成效\n（一）严格执法。全年抓好落实。";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "行政处罚47件：警告9件，罚款23件，责令停业4件，吊销许可证1件。|47=9+23+4+1",
                "开展培训47场：机关9场，乡村2场，学校4场。|-",
                "登记纠纷128件，调成123件；分类看，邻里52件、婚姻31件、土地44件、务工14件、其他7件。|128=52+31+44+14+7",
                "登记纠纷128件；分类看，邻里52件、婚姻31件、土地24件、务工14件。|-",
                "登记隐患389处，当场改正301处、限期改正185处、移送3处。|389=301+185+3",
                "登记隐患389处，当场改正101处、限期改正85处、移送3处。|-",
                "对143件文件集中体检，保留69件、修改18件、废止29件。|143=69+18+29",
                "继续有效188件，修改72件，废止41件，合计审视256件。|256=188+72+41",
                "继续有效188件，修改72件，废止41件，合计审视396件。|-",
                "受理复议96件，其中维持41件，驳回14件，终止35件，未审结8件。|96=41+14+35+8",
                "组织73名负责人述法，其中现场述法9名、书面述法62名。|73=9+62",
                "对386件文件开展清理，保留297件、废止46件、修改25件。|386=297+46+25",
                "对386件文件开展清理，保留197件、废止46件、修改25件。|386=197+46+25",
                "作出处罚决定3151件。处罚决定中，路政类1482件、运输类1570件、海事类162件。|3151=1482+1570+162",
                "作出处罚决定3151件。处罚决定中，路政类1482件、运输类570件、海事类162件。|-",
                "一审案件94件，其中法院通知出庭的68件，实际出庭66件。|-",
                "设区市9个，9个设区市中已有13个挂牌。|-"
            })
    void aListThatMissesItsWholeByASlipIsBoundToIt(String sentence, String bound) {
        assertThat(sums(read(HEAD + sentence + "\n"))).isEqualTo(bound == null ? "" : bound);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "收到复议申请9件，受理7件，不予受理2件。受理案件已全部审结，其中维持3件，撤销1件，经调解终止6件。|7 review.accepted",
                "复议被申请人案件42件。维持26件，驳回9件，撤回终止8件，被撤销3件。|42 review.accepted",
                "收到复议申请58件，受理54件。已审结50件，其中维持29件、撤销5件、终止18件。|50 review.concluded",
                "作为行政复议机关受理案件22件，维持13件、撤销12件。|22 review.as_authority"
            })
    void theWholeOfWhatBecameOfReviewsIsKnown(String sentence, String whole) {
        Report report = read(HEAD + sentence + "\n");
        Values values = Values.of(report);
        assertThat(report.getRelations().stream()
                        .filter(relation -> relation.getParts().size() > 1)
                        .filter(relation -> relation.getParts().stream()
                                .map(values::figure)
                                .anyMatch(part -> part.getIndicator()
                                        .filter("review.upheld"::equals)
                                        .isPresent()))
                        .map(relation -> values.figure(relation.getWhole().orElseThrow()))
                        .map(figure ->
                                figure.getValue() + " " + figure.getIndicator().orElse("")))
                .containsExactly(whole);
    }

    @Test
    void rowsAndColumnsCalledTotalAreSums() {
        String rows =
                "| 处罚种类 | 件数（件） |\n| --- | --- |\n| 警告 | 612 |\n| 罚款 | 2340 |\n| 没收 | 57 |\n| **合计** | **3029** |\n";
        Report report = read(HEAD + "\n\n" + rows);
        assertThat(sums(report)).isEqualTo("3029=612+2340+57");
        assertThat(report.figures().stream().flatMap(figure -> figure.getIndicator().stream()))
                .containsExactlyInAnyOrder(
                        "enforcement.penalty_warning",
                        "enforcement.penalty_fine",
                        "enforcement.penalty_confiscation",
                        "enforcement.penalties");

        String columns =
                "| 领域 | 立案（件） | 结案（件） | 合计 |\n| --- | --- | --- | --- |\n| 城管 | 12 | 11 | 23件 |\n| 农业 | 5 | 4 | 9件 |\n";
        assertThat(sums(read(HEAD + "\n\n" + columns))).isEqualTo("23=12+11 9=5+4");
        assertThat(sums(read(HEAD + "\n\n" + rows.replace("3029", "4999")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"保留297件,true", "保留197件,false"})
    void whatIsKeptAndWhatIsRepealedAreAllOfItButForASlip(String kept, boolean all) {
        Report report = read(HEAD + "对386件文件开展清理，" + kept + "、废止46件、修改25件。\n");
        assertThat(report.getRelations())
                .singleElement()
                .satisfies(relation ->
                        assertThat(relation.getComplete().orElse(false)).isEqualTo(all));
    }

    @Test
    void theHeadOfAColumnTellsWhatItCounts() {
        String rows = "| 处罚种类 | 处罚件数 | 备注 |\n| --- | --- | --- |\n| 警告 | 12 | 首次 |\n| 罚款 | 278 | |\n| 合计 | 290 | |\n";
        Report report = read(HEAD + "\n\n" + rows);
        assertThat(sums(report)).isEqualTo("290=12+278");
        assertThat(report.figures())
                .allSatisfy(figure -> assertThat(figure.getUnit()).contains("件"));

        Report points = read(HEAD + "\n\n" + rows.replace("处罚件数", "指数"));
        assertThat(points.figures()).noneMatch(figure -> figure.getUnit().isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "全县现有中心学校187所|把依法治校列入178所中心学校年度考核|187=178",
                "全县现有中心学校187所|把依法治校列入187所中心学校年度考核|-",
                "全县现有中心学校187所|把依法治校列入278家中心学校年度考核|-",
                "全县现有中心学校187所|把依法治校列入643所中心学校年度考核|-",
                "主持主任办公会议21次|主任办公会议全年开了18次|21=18",
                "主持主任办公会议7次|主任办公会议全年开了5次|-"
            })
    void whatTwoParagraphsCallByOneNameIsOneButForASlip(String first, String second, String equal) {
        String text = HEAD + first + "。\n（二）强化保障。" + second + "。\n";
        assertThat(equal(read(text))).isEqualTo(equal == null ? "" : equal);
    }

    @Test
    void aRateOfOneOfAListIsThatOfTheWholeOfTheList() {
        String list = "受理复议200件，审结160件，其中维持100件，驳回20件，撤销和确认违法20件，终止20件，纠错率";
        for (String rate : new String[] {"12.5%", "15.5%"}) {
            Report report = read(HEAD + list + rate + "。\n");
            Values values = Values.of(report);
            assertThat(report.getRelations().stream()
                            .filter(relation -> relation.getKind().equals(RelationKind.RATE))
                            .map(relation ->
                                    values.of(relation.getWhole().orElseThrow()) + "/" + values.parts(relation, "")))
                    .containsExactly("160/20");
        }
    }

    @Test
    void daysInChineseNumeralsCountBeforeWithin() {
        assertThat(read(HEAD + "当事人自协议生效之日起六十日内申请司法确认，十月三十日内部培训一次。\n").figures())
                .extracting(figure -> figure.getValue() + figure.getUnit().orElse("") + " "
                        + figure.getIndicator().orElse("-"))
                .contains("60日 mediation.confirmation_days")
                .noneMatch(figure -> figure.startsWith("30"));
    }

    @Test
    void aNumberThatTakesUpAnotherIsTheSame() {
        String text = HEAD + "配备法制审核人员47名，聘请法律顾问12名。\n二、存在的不足和原因\n57名审核人员中乡镇仅10名，原因是编制少。\n";
        assertThat(equal(read(text))).isEqualTo("47=57");
        assertThat(equal(read(text.replace("57名审核人员中", "47名审核人员中")))).isEqualTo("47=47");
        assertThat(equal(read(text.replace("57名审核人员中", "81名审核人员中")))).isEmpty();
    }

    @Test
    void whatTheHeadsDidIsToldOfTheYearToo() {
        String text = HEAD + "组织常务会议会前学法8次。\n二、党政主要负责人履行推进法治建设第一责任人职责情况\n县长主持会议研究法治工作3次，安排会前学法6次。\n";
        assertThat(equal(read(text))).isEqualTo("8=6");
        assertThat(equal(read(text.replace("会前学法6次", "会前学法36次")))).isEmpty();
    }

    @Test
    void finesWithoutUnitAreFiguresWithoutUnit() {
        Report report = read(HEAD + "作出行政处罚22件，罚款金额186.4，没收建筑物3处。\n");
        assertThat(report.figures().stream()
                        .filter(figure -> figure.getIndicator()
                                .filter("enforcement.fines_total"::equals)
                                .isPresent()))
                .singleElement()
                .satisfies(fine -> {
                    assertThat(fine.getValue()).isEqualByComparingTo("186.4");
                    assertThat(fine.getUnit()).isEmpty();
                });
    }

    @Test
    void theDayOfTheStatisticsIsThatOfTheNextYear() {
        Report report = read(HEAD + "2025年1月24日，各部门公布了上年度执法统计数据。\n");
        assertThat(report.getEnforcement().flatMap(enforcement -> enforcement.getStatisticsPublishedOn()))
                .hasToString("Optional[2025-01-24]");
        Report earlier = read(HEAD + "2024年1月24日，各部门公布了上年度执法统计数据。\n");
        assertThat(earlier.getEnforcement().flatMap(enforcement -> enforcement.getStatisticsPublishedOn()))
                .isEmpty();
    }

    @Test
    void theDayOfTheDisclosureReportIsThatOfTheNextYear() {
        String told = "本局2024年政府信息公开工作年度报告已于2025年2月7日公布。";
        assertThat(read(HEAD + told + "\n").getDisclosure().orElseThrow().getAnnualReportPublishedOn())
                .contains(LocalDate.of(2025, 2, 7));
        assertThat(read(HEAD + told.replace("2025年", "2024年") + "\n")
                        .getDisclosure()
                        .flatMap(Disclosure::getAnnualReportPublishedOn))
                .isEmpty();
    }

    @Test
    void aNoteBelowTheTextTellsTheDays() {
        Frame frame = read(HEAD
                        + "受理案件30件。\n\n青岚县人民政府\n2025年2月15日\n\n(本报告已于2025年2月18日报送市政府，抄送市委依法治市办；2025年3月9日在政府门户网站公开)\n")
                .getFrame()
                .orElseThrow();
        assertThat(frame.getSubmittedOn()).hasToString("Optional[2025-02-18]");
        assertThat(frame.getPublishedOn()).hasToString("Optional[2025-03-09]");
    }

    @Test
    void thePlanToFulfilTheDutiesIsNotTheirPart() {
        Report report = read(HEAD + "\n二、存在的不足和原因\n力量不足，原因是编制少。\n三、2025年工作安排\n（一）压实第一责任人职责。抓好述法。\n（二）抓培训。办好两期。\n");
        assertThat(report.getFirstResponsible()).isEmpty();
    }

    private static String sums(Report report) {
        return report.getRelations().stream()
                .filter(relation -> relation.getKind().equals(RelationKind.BREAKDOWN))
                .filter(relation -> relation.getParts().size() > 1)
                .map(Values.of(report)::sum)
                .collect(Collectors.joining(" "));
    }

    private static String equal(Report report) {
        return report.getRelations().stream()
                .filter(relation -> relation.getKind().equals(RelationKind.EQUAL))
                .map(relation -> Values.of(report).parts(relation, "="))
                .collect(Collectors.joining(" "));
    }

    private static Report read(String text) {
        return ReportText.read(text).report();
    }
}
