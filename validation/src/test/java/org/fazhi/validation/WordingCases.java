package org.fazhi.validation;

import static org.fazhi.finding.Severity.ERROR;
import static org.fazhi.finding.Severity.INFO;
import static org.fazhi.finding.Severity.WARNING;
import static org.fazhi.validation.RuleCase.finds;
import static org.fazhi.validation.Sayings.saying;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.finding.Severity;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Citation;
import org.fazhi.report.Damage;
import org.fazhi.report.DamageKind;
import org.fazhi.report.Report;

/** Single faults of citations and wording: REF, EDU, CLN. */
final class WordingCases {
    private static final String PLACE = "/outline/0/children/1/text";
    private static final String DATED = "/frame/documentDate";
    private static final Report TOWN = SoundReports.town();

    private WordingCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(names(), plans(), times(), numbers(), repealed(), publicity(), leftovers())
                .flatMap(List::stream);
    }

    private static List<RuleCase> names() {
        return List.of(
                RuleCase.of(
                        "issuer of the Outline in a citation",
                        citing(Citation.builder()
                                .title("法治政府建设实施纲要（2021—2025年）")
                                .issuerAsPrinted("国务院")
                                .build()),
                        finds(
                                "REF-01",
                                WARNING,
                                "/citations/1/issuerAsPrinted",
                                "《法治政府建设实施纲要》写成由“国务院”印发，应为“中共中央、国务院”")),
                one("按照国务院《法治政府建设实施纲要（2021-2025年）》部署开展工作。", "REF-01", WARNING, "《法治政府建设实施纲要》写成由“国务院”印发，应为“中共中央、国务院”"),
                RuleCase.of(
                        "a law that is not called so",
                        citing(Citation.of("国家卫生检疫法")),
                        finds("REF-03", WARNING, "/citations/1/title", "没有《国家卫生检疫法》这部法律，疑为《国境卫生检疫法》")),
                one("宣传《预防未成年犯罪法》。", "REF-03", WARNING, "没有《预防未成年犯罪法》这部法律，疑为《预防未成年人犯罪法》"),
                one("落实《重大行政决策程序管理条例》。", "REF-03/regulation", WARNING, "没有《重大行政决策程序管理条例》这部法规，疑为《重大行政决策程序暂行条例》"),
                one("落实《营商环境优化条例》。", "REF-03/regulation", WARNING, "没有《营商环境优化条例》这部法规，疑为《优化营商环境条例》"),
                one("学习《中华人民共和国政务信息公开法》。", "REF-03/unknown", WARNING, "国家法律的名称表中没有《政务信息公开法》"));
    }

    private static List<RuleCase> plans() {
        return List.of(
                one("推进法制政府建设。", "REF-02/legalSystem", WARNING, "“法制政府”应为“法治政府”"),
                one("落实《法治政府建设纲要（2021—2025年）》。", "REF-02/shortened", WARNING, "“法治政府建设纲要”不是纲要的名称，应为“法治政府建设实施纲要”"),
                one("落实《法治政府建设实施纲要（20212025年）》。", "REF-02/lostDash", WARNING, "“（20212025年）”的起止年份之间缺少连接号"),
                one("落实《法治政府建设实施纲要（2021-2025）》。", "REF-02/noYear", WARNING, "“法治政府建设实施纲要（2021-2025）”的起止年份后缺少“年”字"),
                one(
                        "落实《法治政府建设实施纲要（2022—2025年）》。",
                        "REF-02/years",
                        WARNING,
                        "没有“法治政府建设实施纲要（2022—2025年）”这一全国性文件，起止年份有误，或者缺少地方名称"),
                one("落实《法治政府建设实施纲要（2026—2030年）》。", "REF-02/later", INFO, "“法治政府建设实施纲要（2026—2030年）”不在本规则集的文件表中，请核对"));
    }

    private static List<RuleCase> times() {
        return List.of(
                one("学习《民营经济促进法》。", "REF-04/early", ERROR, "“民营经济促进法”自 2025-04-30 起才有，晚于报告成文"),
                RuleCase.of(
                        "known after the year, before the day of writing",
                        saying(written(TOWN, 5, 20), "学习《民营经济促进法》。"),
                        finds("REF-04/afterYear", WARNING, PLACE, "“民营经济促进法”自 2025-04-30 起才有，晚于报告年度，却写入当年成效"),
                        finds("DAT-01/dated", INFO, DATED, "没有写明报送日期，成文日期为 2025-05-20，而报送应在 2025-03-01 之前"),
                        finds("DAT-02/dated", WARNING, DATED, "没有写明公开日期，成文日期为 2025-05-20，而公开应在 2025-04-01 之前")),
                one("依据《农村集体经济组织法》规范管理。", "REF-04/notInForce", INFO, "“农村集体经济组织法”自 2025-05-01 起施行，报告年度内还不能作为依据"),
                RuleCase.of(
                        "a plan that has run out and has a successor",
                        saying("贯彻《法治政府建设实施纲要（2015—2020年）》。"),
                        finds("REF-04/expired", WARNING, PLACE, "“法治政府建设实施纲要（2015—2020年）”执行至 2020 年，已不是现行文件")));
    }

    private static List<RuleCase> numbers() {
        return List.of(
                RuleCase.of(
                        "square brackets",
                        Edits.frame(TOWN, frame -> frame.documentNumber("柳政报[2025]3号")),
                        finds("REF-05/form", WARNING, "/frame/documentNumber", "发文字号“柳政报[2025]3号”不是“代字〔年份〕序号号”的写法")),
                RuleCase.of(
                        "number of the year before",
                        Edits.frame(TOWN, frame -> frame.documentNumber("柳政报〔2024〕3号")),
                        finds("REF-05/year", WARNING, "/frame/documentNumber", "发文字号“柳政报〔2024〕3号”的年份与成文年份（2025年）不一致")),
                one("落实厅字（2019）28号文件。", "REF-05/form", WARNING, "发文字号“落实厅字（2019）28号”不是“代字〔年份〕序号号”的写法"));
    }

    private static List<RuleCase> repealed() {
        return List.of(
                one("落实《信访条例》。", "REF-06/repealed", WARNING, "《信访条例》施行至 2022-04-30，已由《信访工作条例》取代"),
                one(
                        "告知当事人可以向上一级主管部门申请行政复议。",
                        "REF-06/review",
                        WARNING,
                        "“向上一级主管部门申请行政复议”是修订前的行政复议管辖，2024年起由县级以上地方人民政府统一管辖"));
    }

    private static List<RuleCase> publicity() {
        return List.of(
                one("扎实推进“七五”普法。", "EDU-01/expired", WARNING, "“七五”普法规划为 2016—2020 年，已不是现行规划"),
                one("落实第七个五年法治宣传教育规划。", "EDU-01/expired", WARNING, "“七五”普法规划为 2016—2020 年，已不是现行规划"),
                one("扎实推进“九五”普法。", "EDU-01/early", WARNING, "“九五”普法规划为 2026—2030 年，报告时尚未开始"));
    }

    private static List<RuleCase> leftovers() {
        return List.of(
                one("推进工作。\n责任编辑：办公室", "CLN-01/page", INFO, "有网页内容混入：“责任编辑：”（共 1 处）"),
                one("一是**加强领导**。", "CLN-01/markup", INFO, "有排版标记残留：“**”（共 2 处）"),
                one("坚持政府实施、\n\n各部门配合。", "CLN-01/pageBreak", INFO, "句子被分页或者换行隔断：“、⏎各”（共 1 处）"),
                RuleCase.of(
                        "noticed by the reader",
                        Edits.edit(
                                TOWN,
                                report -> report.addDamage(Damage.builder()
                                                .kind(DamageKind.PAGE_FURNITURE)
                                                .printed("首页> 正文")
                                                .build())
                                        .addDamage(Damage.builder()
                                                .kind(DamageKind.PAGE_FURNITURE)
                                                .description("网站栏目名")
                                                .build())),
                        finds("CLN-01/page", INFO, "/damage/0", "有网页内容混入：“首页> 正文”（共 2 处）")));
    }

    /** Written on that day of the next year, and not yet submitted or published. */
    static Report written(Report report, int month, int day) {
        int year = report.getReportingYear().orElseThrow() + 1;
        return Edits.frame(
                report,
                frame -> frame.documentDate(LocalDate.of(year, month, day))
                        .submittedOn(Optional.empty())
                        .publishedOn(Optional.empty())
                        .channel(Optional.empty())
                        .url(Optional.empty()));
    }

    static Report town(int year) {
        return SoundReports.of(BodyKind.TOWN, year);
    }

    static Report citing(Citation citation) {
        return Edits.edit(TOWN, report -> report.addCitation(citation));
    }

    private static RuleCase one(String text, String rule, Severity severity, String message) {
        return RuleCase.of(rule + ": " + text, saying(text), finds(rule, severity, PLACE, message));
    }
}
