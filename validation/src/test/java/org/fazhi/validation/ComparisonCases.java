package org.fazhi.validation;

import static org.fazhi.finding.Severity.INFO;
import static org.fazhi.finding.Severity.WARNING;
import static org.fazhi.validation.Edits.edit;
import static org.fazhi.validation.RuleCase.finds;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Direction;
import org.fazhi.report.Figure;
import org.fazhi.report.Issuer;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.fazhi.report.WorkArea;

/** A report beside that of the year before and a neighbour's: SIM and YOY. */
final class ComparisonCases {
    /** What a report tells, with the place and two numbers to be filled in. */
    private static final List<String> TOLD = List.of(
            "%s把沿河十二个村的水事纠纷摸了个底，分片登记造册，由包片干部和老党员搭伙调停，逐户算清灌溉用水账，全年跑了%s趟，签下%s份用水公约。",
            "集镇摊位重新划线编号，摊主自选监督员，早晚两次碰头，占道的先劝后管，三个月后投诉明显少了，居民送来感谢信。",
            "拆迁补偿方案改了四稿才上会，每一稿都贴到村口征求意见，反对最多的两条全部采纳，律师当场答疑，最后没有一户上访。",
            "干部考试不再闭卷背条文，改为抽签办假想案件，从受理到送达文书全部自己写，不合格的跟班学习一个月再考。",
            "农家书屋添置漫画普法读物，放映队带着普法短片走遍山坳，放电影之前先问三道题，答对的领走手电筒和肥皂。",
            "渡口夜航安全隐患拖了两年，这次请来海事专家会诊，换灯换缆换船工，乡亲出工出料，验收那天船票免费。",
            "集体林权发证积压的旧案重新排号，林业站长带着图纸上山对界，邻里当面按手印，剩下的难题交仲裁庭。",
            "学校旁的网吧改成少年法庭体验馆，孩子轮流当法官书记员，家长旁听席天天坐满，校园欺凌报案数降到零。",
            "信用积分挂钩贷款额度，守约农户凭积分直接放款，失信者想修复须做义务巡河员，银行网点经理每周驻村核对。");

    private ComparisonCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(copies(), carriedOver(), promises(), wrongReport(), changes())
                .flatMap(List::stream);
    }

    private static List<RuleCase> copies() {
        Report now = told(SoundReports.town(), "柳桥镇", "36", "1208");
        Report before = told(before(), "柳桥镇", "48", "957");
        Report neighbour = told(OtherReports.neighbour(BodyKind.TOWN, 2024), "石坪乡", "7", "61");
        return List.of(
                new RuleCase(
                        "last year's report with new numbers",
                        now,
                        CheckOptions.builder().previous(before).build(),
                        List.of(finds("SIM-01", WARNING, "", "与上年报告的文字有 84% 相同（名称、数字不计），通常应为 < 80%"))),
                new RuleCase(
                        "a neighbour's report with the name replaced",
                        now,
                        CheckOptions.builder()
                                .addNeighbour(OtherReports.neighbour(BodyKind.TOWN, 2024))
                                .addNeighbour(neighbour)
                                .build(),
                        List.of(finds("SIM-02", WARNING, "", "与“石坪乡人民政府”报告的文字有 82% 相同（名称、数字不计），通常应为 < 80%"))));
    }

    private static List<RuleCase> carriedOver() {
        Report sameShortcoming = ContradictionCases.shortcoming(before(), "执法队伍专业能力有待提升。");
        Report sound = SoundReports.town();
        Report sameFigures = edit(
                before(),
                builder -> builder.enforcement(sound.getEnforcement())
                        .mediation(sound.getMediation())
                        .disclosure(sound.getDisclosure())
                        .legalPublicity(sound.getLegalPublicity()));
        return List.of(
                of(
                        "a shortcoming in the words of the year before",
                        sameShortcoming,
                        finds("SIM-03", INFO, "/shortcomings/items/0/summary", "这项不足与上年报告逐字相同：“执法队伍专业能力有待提升”")),
                of(
                        "the numbers of the year before",
                        sameFigures,
                        finds("SIM-05", INFO, "", "可与上年比较的 21 个数字中，有 20 个与上年完全相同")));
    }

    private static List<RuleCase> promises() {
        Report promised = ContradictionCases.plan(
                before(),
                item -> item.getId().equals("p2")
                        ? PlanItem.builder()
                                .from(item)
                                .summary("建成古桥遗址博物馆并免费开放")
                                .build()
                        : item);
        return List.of(of(
                "a promise forgotten",
                promised,
                finds("SIM-04", INFO, "/achievements", "上年报告安排“建成古桥遗址博物馆并免费开放”，本年度的举措中没有提到")));
    }

    private static List<RuleCase> wrongReport() {
        Report other = edit(before(), builder -> builder.issuers(List.of(Issuer.of("石坪乡人民政府", BodyKind.TOWNSHIP))));
        Report older = edit(before(), builder -> builder.reportingYear(2022));
        return List.of(
                of(
                        "the report of another body to compare with",
                        other,
                        finds("SIM-06/body", INFO, "/issuers/0/name", "本报告的机关是“柳桥镇人民政府”，用于比较的报告的机关是“石坪乡人民政府”")),
                of(
                        "a report of two years ago to compare with",
                        older,
                        finds("SIM-06/year", INFO, "/reportingYear", "用于比较的应为 2023 年的报告，所给的是 2022 年的报告")));
    }

    private static List<RuleCase> changes() {
        return List.of(
                new RuleCase(
                        "a rise printed of what fell",
                        SoundReports.town(),
                        CheckOptions.builder().previous(handled(12700)).build(),
                        List.of(finds(
                                "YOY-01/direction",
                                WARNING,
                                "/governmentFunctions/figures/4/value",
                                "写作“办件量5%”，但上年为 12700件，本年为 12600件"))),
                new RuleCase(
                        "a rise of 5 % that was 8.62 %",
                        SoundReports.town(),
                        CheckOptions.builder().previous(handled(11600)).build(),
                        List.of(finds(
                                "YOY-01/amount",
                                WARNING,
                                "/governmentFunctions/figures/4/value",
                                "写作“办件量5%”，按上年 11600件、本年 12600件 计算应为 8.62%"))),
                new RuleCase(
                        "12 fewer that were 13",
                        Edits.figures(
                                SoundReports.town(),
                                Figure.of("petition.accepted", 125),
                                SoundFigures.change("petition.accepted", "12", "件", Direction.DOWN)),
                        CheckOptions.builder()
                                .previous(Edits.figures(before(), Figure.of("petition.accepted", 138)))
                                .build(),
                        List.of(finds(
                                "YOY-01/amount",
                                WARNING,
                                "/otherWork/figures/1/value",
                                "写作“受理信访件12件”，按上年 138件、本年 125件 计算应为 13件"))));
    }

    static Report before() {
        return OtherReports.yearBefore(BodyKind.TOWN, 2024);
    }

    static Report handled(long cases) {
        return edit(
                before(),
                builder -> builder.governmentFunctions(WorkArea.builder()
                        .addFigure(Figure.of("service.cases_handled", cases))
                        .build()));
    }

    /** The report with two sentences of a longer tale in every section. */
    static Report told(Report report, String place, String times, String papers) {
        AtomicInteger next = new AtomicInteger();
        return Edits.sections(report, section -> {
            int at = next.getAndIncrement();
            String text = TOLD.get(at % TOLD.size()) + TOLD.get((at + 1) % TOLD.size());
            return Section.builder()
                    .from(section)
                    .text(String.format(text, place, times, papers))
                    .build();
        });
    }

    private static RuleCase of(String name, Report before, RuleCase.Expected... expected) {
        CheckOptions options = CheckOptions.builder().previous(before).build();
        return new RuleCase(name, SoundReports.town(), options, List.of(expected));
    }
}
