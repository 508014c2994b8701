package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.fazhi.report.Approx;
import org.fazhi.report.Figure;
import org.fazhi.report.RelationKind;
import org.fazhi.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts something and what does not, one number at a time, up to the edges of each form. */
class CountedAndNotTest {
    private static final String HEAD = "青岚县2024年度法治政府建设情况报告\n\n一、主要举措和成效\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "办理时限10-20天。|10天 20天",
                "办理时限10—20天。|10天 20天",
                "办理时限10至20个工作日。|10个工作日 20个工作日",
                "投入1-2万元。|10000元 20000元",
                "投入1.5—2亿元。|150000000元 200000000元",
                "1—11月办结30件。|30件",
                "1—11号楼。|-",
                "分别走访36、252次。|36次 252次",
                "走访36、252次。|252次",
                "办理案件466+732+58件。|466件 732件 58件",
                "实行1+3+5模式。|-",
                "实行“1+3+N”模式。|-",
                "时限由21个工作日压减至3个。|21个工作日 3个工作日",
                "时限由21个工作日压减，现有窗口里已经全部办结了的还有3个。|21个工作日 3个",
                "满意率为98.6。|98.6",
                "满意率达98.6。|98.6",
                "合格率97.5。|97.5"
            })
    void numbersShareUnitAndMultiplierWithTheNext(String sentence, String figures) {
        assertThat(figures(sentence)).isEqualTo(none(figures));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024年办结12件。|12件",
                "2019-2021年办结12件。|12件",
                "2021—2025年规划。|-",
                "2020至2022年规划。|-",
                "20212025年规划。|-",
                "发放3000份、办理2024件。|3000份 2024件",
                "3月14日办结12件。|12件",
                "12日召开会议。|-",
                "公示期30日。|30日",
                "30日内办结。|≤30日",
                "40日办结。|40日",
                "9月30日内部整顿。|-",
                "第12次会议。|-",
                "第3批清单12项。|12项",
                "12345热线。|-",
                "12345热线办件12346件。|12346件",
                "拨打12348咨询。|-",
                "上午9时30分会商。|-",
                "平均90.5分。|90.5分",
                "青政发〔2024〕12号。|-",
                "《青岚县10件实事办法》。|-",
                "《办法（2024—2026年）》第12条。|-",
                "编号2504-330726-04-01。|-",
                "时限2504-330726件。|2504件 330726件",
                "网址www.qx12.gov.cn。|-",
                "PM2.5浓度下降。|-",
                "5G基站12座。|12座",
                "占地35km。|35km",
                "推行6个100%。|-",
                "比例为1:3。|-",
                "4·15宣传活动3场。|3场",
                "12.4宣传周活动3场。|3场",
                "“721”工作法（七成服务、两成管理、一成执法）。|-",
                "“721”工作法，服务占七成。|70%",
                "007号窗口。|-",
                "07件。|-",
                "地址在3楼12室。|-",
                "3级应急响应。|-"
            })
    void numbersThatNameSomethingDoNotCount(String sentence, String figures) {
        assertThat(figures(sentence)).isEqualTo(none(figures));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "召开会议三次。|3次",
                "召开会议两次。|2次",
                "召开会议二次。|-",
                "召开会议十二次。|12次",
                "召开会议二十余次。|＞20次",
                "召开会议一百零五次。|105次",
                "召开会议一次。|1次",
                "召开一次会议。|-",
                "先后三次约谈。|3次",
                "三天两头上门。|-",
                "三横四纵路网。|-",
                "市县两级联动。|2级",
                "两级联动。|-",
                "执法、司法、普法三大领域。|3",
                "执法、司法两大领域。|2",
                "执法、司法三大领域。|-",
                "压减三成。|30%",
                "压减三成以上。|＞30%",
                "成成三成功。|-",
                "压减十成。|-",
                "连续两年先进。|2年",
                "两年规划。|-",
                "连续3年先进。|3年",
                "三十日内办结。|≤30日",
                "三十日办结。|-",
                "十月三十日内部整顿。|-",
                "百余人参加。|＞100人",
                "百人参加。|-",
                "上千人参加。|-",
                "每季度组织一次。|-",
                "惠及三万余人。|＞30000人",
                "投入两亿元。|200000000元"
            })
    void chineseNumeralsCountBeforeAUnit(String sentence, String figures) {
        assertThat(figures(sentence)).isEqualTo(none(figures));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16个乡镇、31个部门共47个单位完成。|47=16+31",
                "甲类412件、乙类2945件，共3357件。|3357=412+2945",
                "甲类412件，乙类2945件，丙类3件，合计3360件。|3360=412+2945+3",
                "甲类412件、乙类2945件，合计3375件。|3375=412+2945",
                "甲类412件、乙类2945件，共办理9999件。|-",
                "甲类412件、乙类2945件。合计3357件。|-",
                "甲类412件、乙类2945人，合计3357件。|-",
                "男12名、女8名，总计20名。|20=12+8",
                "接待48人，合计48人。|-"
            })
    void aSumIsBoundToWhatItSumsUp(String sentence, String bound) {
        Report report = ReportText.read(HEAD + sentence + "\n").report();
        assertThat(report.getRelations().stream()
                        .filter(relation -> relation.getKind().equals(RelationKind.BREAKDOWN))
                        .map(Values.of(report)::sum)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(none(bound));
    }

    private static String none(String expected) {
        return expected.equals("-") ? "" : expected;
    }

    private static String figures(String sentence) {
        return ReportText.read(HEAD + sentence + "\n").report().figures().stream()
                .map(CountedAndNotTest::figure)
                .collect(Collectors.joining(" "));
    }

    private static String figure(Figure figure) {
        Approx approx = figure.getApprox();
        String qualifier = approx.equals(Approx.MORE_THAN) ? "＞" : approx.equals(Approx.LESS_THAN) ? "≤" : "";
        return qualifier + figure.getValue().toPlainString() + figure.getUnit().orElse("");
    }
}
