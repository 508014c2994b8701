package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.fazhi.report.Frame;
import org.fazhi.report.Issuer;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks of every form and where they nest; names of bodies, titles, dates and notes around the text. */
class OutlinesAndFramesTest {
    private static final String TITLE = "青岚县2024年度法治政府建设情况报告\n\n";
    private static final String BODY = "一、主要举措和成效\n全年办结申请12件。\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一、甲项工作~（一）乙项工作~1.丙项工作~（1）丁项工作~①戊项工作|1甲项工作 2乙项工作 3丙项工作 4丁项工作 5戊项工作",
                "第一部分 甲项工作~一、乙项工作~二、丙项工作~第二部分 丁项工作|1甲项工作 2乙项工作 2丙项工作 1丁项工作",
                "一、甲项工作~1、乙项工作~2、丙项工作~二、丁项工作|1甲项工作 2乙项工作 2丙项工作 1丁项工作",
                "一、甲项工作~一）乙项工作~二）丙项工作~二、丁项工作|1甲项工作 2乙项工作 2丙项工作 1丁项工作",
                "一 、甲项工作~二．乙项工作|1甲项工作 1乙项工作",
                "一、甲项工作~（一）乙项工作~二、丙项工作~（一）丁项工作|1甲项工作 2乙项工作 1丙项工作 2丁项工作",
                "一、甲项工作~（一）乙项工作~二、丙项工作~（二）丁项工作|1甲项工作 2乙项工作 1丙项工作 2丁项工作",
                "一、甲项工作。一是推进乙事。二是推进丙事。~二、丁项工作|1甲项工作 2- 2- 1丁项工作",
                "一、甲项工作。首先，推进乙事。其次，推进丙事。最后，推进戊事。|1甲项工作 2- 2- 2-",
                "一、甲项工作。全县只有一是非之争。|1甲项工作",
                "一、甲项工作~12.5万人受益。~100、101号文件。|1甲项工作",
                "一、甲项工作~（甲）乙项工作~（一百二十三）丙项工作|1甲项工作"
            })
    void marksNestByTheirForm(String text, String outline) {
        Report report = ReportText.read(TITLE + text.replace('~', '\n') + "\n").report();
        assertThat(report.sections().stream().map(OutlinesAndFramesTest::shown).collect(Collectors.joining(" ")))
                .isEqualTo(outline);
    }

    @ParameterizedTest
    @CsvSource({
        "青岚县人民政府,COUNTY,,青岚县",
        "临渚市青岚县人民政府,COUNTY,临渚市,青岚县",
        "天津市人民政府,PROVINCE,,天津市",
        "临渚市人民政府,CITY,,临渚市",
        "临渚市青岚市人民政府,COUNTY,临渚市,青岚市",
        "青岚县柳桥镇人民政府,TOWN,青岚县,柳桥镇",
        "临渚市青岚县柳桥乡人民政府,TOWNSHIP,临渚市青岚县,柳桥乡",
        "青岚县北苑街道办事处,SUBDISTRICT,青岚县,北苑街道",
        "临渚市市场监督管理局,DEPARTMENT,临渚市,市场监督管理局",
        "青岚县住房和城乡建设局,DEPARTMENT,青岚县,住房和城乡建设局",
        "临渚经济技术开发区管理委员会,DEV_ZONE,,"
    })
    void aNameTellsTheKindOfBodyAndWhatIsAboveIt(String name, String kind, String parent, String shortName) {
        Issuer issuer = ReportText.read("2024年度法治政府建设情况报告\n\n" + BODY + name + "\n2025年1月20日\n")
                .report()
                .getIssuers()
                .get(0);
        assertThat(issuer.getName()).isEqualTo(name);
        assertThat(issuer.getKind().orElseThrow().getCode()).isEqualTo(kind);
        assertThat(issuer.getParentName().orElse(null)).isEqualTo(parent);
        assertThat(issuer.getShortName().orElse(null)).isEqualTo(shortName);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025年1月20日|2025-01-20",
                "2025 年 1 月 20 日|2025-01-20",
                "二〇二五年一月二十日|2025-01-20",
                "二○二五年十二月三十一日|2025-12-31",
                "2025-01-20|2025-01-20",
                "2025/1/20|2025-01-20",
                "2025.01.20|2025-01-20",
                "２０２５年１月２０日|2025-01-20",
                "（2025年1月20日）|2025-01-20",
                "2025年2月30日|-",
                "2025年13月1日|-",
                "1900年1月1日|-",
                "25年1月20日|-"
            })
    void theDateUnderTheSignatureIsReadInManyForms(String printed, String day) {
        Frame frame = ReportText.read(TITLE + BODY + "青岚县人民政府\n" + printed + "\n")
                .report()
                .getFrame()
                .orElseThrow();
        assertThat(frame.getDocumentDate().map(Object::toString).orElse("-")).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "青岚县人民政府关于2024年度法治政府建设情况的报告|青岚县人民政府关于2024年度法治政府建设情况的报告",
                "青岚县人民政府~关于2024年度法治政府建设情况的报告|青岚县人民政府关于2024年度法治政府建设情况的报告",
                "青岚县2024年度~法治政府建设情况报告|青岚县2024年度法治政府建设情况报告",
                "青岚县 2024 年法治政府 建设工作总结|青岚县2024年法治政府建设工作总结",
                "青岚县2024年依法行政工作报告（全文）|青岚县2024年依法行政工作报告（全文）",
                "青岚县2024年法治政府建设工作计划|-",
                "青岚县2024年度教育工作报告|-",
                "法治政府建设报告已经印发，请阅。|-"
            })
    void aTitleNamesTheTopicAndEndsAsAReport(String lines, String title) {
        Frame frame = ReportText.read(lines.replace('~', '\n') + "\n\n" + BODY)
                .report()
                .getFrame()
                .orElseThrow();
        assertThat(frame.getTitle().orElse("-")).isEqualTo(title);
    }

    @Test
    void theYearOfTheTitleGivesWayToAllOtherYears() {
        String text = "青岚县2023年度法治政府建设情况报告\n\n2024年，县政府推进依法行政，现报告如下。\n一、2024年主要举措和成效\n全年办结申请12件。\n"
                + "二、2025年工作安排\n继续推进依法行政。\n青岚县人民政府\n2025年1月20日\n";
        assertThat(ReportText.read(text).report().getReportingYear()).contains(2024);
        assertThat(ReportText.read(text.replace("2025年1月", "2024年1月").replace("2024年，", "2023年，"))
                        .report()
                        .getReportingYear())
                .contains(2023);
    }

    @Test
    void notesBelowTheSignatureAreCopiesOrFurniture() {
        Report report = ReportText.read(TITLE + BODY
                        + "特此报告。\n青岚县人民政府\n2025年1月20日\n（此件公开发布）\n抄送：县委办公室，县人大常委会办公室。\n分享到：微信 微博\n版权所有：青岚县人民政府\n")
                .report();
        Frame frame = report.getFrame().orElseThrow();
        assertThat(frame.getClosing()).contains("特此报告");
        assertThat(frame.getSignatories()).containsExactly("青岚县人民政府");
        assertThat(frame.getCopies()).containsExactly("县委办公室", "县人大常委会办公室");
        assertThat(report.sections()).hasSize(1);
        assertThat(report.sections().get(0).getText()).contains("全年办结申请12件。");
    }

    private static String shown(Section section) {
        return section.getLevel() + section.getHeading().orElse("-");
    }
}
