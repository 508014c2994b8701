package org.fazhi.validation;

import static org.fazhi.finding.Severity.INFO;
import static org.fazhi.finding.Severity.WARNING;
import static org.fazhi.validation.Edits.edit;
import static org.fazhi.validation.Edits.figures;
import static org.fazhi.validation.Edits.without;
import static org.fazhi.validation.RuleCase.finds;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.fazhi.report.Figure;
import org.fazhi.report.NextPlan;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Report;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Shortcomings;
import org.fazhi.report.WorkArea;
import org.fazhi.report.ZeroClaim;

/** Claims that another part of the report refutes: CON. */
final class ContradictionCases {
    private ContradictionCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(zeroClaims(), effects(), admissions(), mechanisms(), answers())
                .flatMap(List::stream);
    }

    private static List<RuleCase> zeroClaims() {
        return List.of(
                RuleCase.of(
                        "无败诉, and two cases lost",
                        figures(SoundReports.town(), Figure.of("litigation.lost", 2)),
                        finds("CON-01", WARNING, "/reviewLitigation/zeroClaims/0", "既说没有“败诉案件”，又写有“败诉案件2件”")),
                RuleCase.of(
                        "no litigation, and the head to appear in it",
                        edit(
                                without(SoundReports.town(), "cases"),
                                report -> report.otherWork(none("litigation.cases", "行政诉讼案件"))),
                        finds(
                                "CON-02/part",
                                WARNING,
                                "/reviewLitigation/figures/0/value",
                                "既说没有“行政诉讼案件”，又写有属于其中的“负责人应出庭案件3件”")),
                RuleCase.of(
                        "no agreements, and oral ones",
                        edit(
                                RuleCase.withoutAreas(SoundReports.town()),
                                report -> report.otherWork(WorkArea.builder()
                                        .from(none("mediation.agreements", "调解协议"))
                                        .addFigure(Figure.of("mediation.agreements_oral", 4))
                                        .build())),
                        finds("CON-02/part", WARNING, "/otherWork/figures/0/value", "既说没有“调解协议”，又写有属于其中的“口头调解协议4份”")),
                RuleCase.of(
                        "no hazards, all of them rectified",
                        edit(
                                SoundReports.town(),
                                report -> report.otherWork(WorkArea.builder()
                                        .from(none("emergency.hazards_found", "安全隐患"))
                                        .addFigure(Figure.of("emergency.rectification_rate", 100))
                                        .build())),
                        finds("CON-02/base", WARNING, "/otherWork/figures/0/value", "既说没有“安全隐患”，又写有以其为基数的“隐患整改率100%”")),
                RuleCase.of(
                        "无败诉, and a rate of cases lost",
                        figures(SoundReports.town(), Figure.of("litigation.loss_rate", 5)),
                        finds("CON-02/rate", WARNING, "/otherWork/figures/0/value", "既说没有“败诉案件”，又写有由其算出的“行政诉讼败诉率5%”")));
    }

    private static List<RuleCase> effects() {
        return List.of(
                RuleCase.of(
                        "a death in no accident",
                        figures(
                                SoundReports.town(),
                                Figure.of("emergency.deaths", 1),
                                Figure.of("emergency.accidents", 0)),
                        finds("CON-03", WARNING, "/otherWork/figures/1/value", "一处写“事故起数0起”，另一处写有“事故死亡人数1人”")),
                RuleCase.of(
                        "a death, and the words that there was no accident",
                        edit(
                                SoundReports.town(),
                                report -> report.otherWork(WorkArea.builder()
                                        .from(none("emergency.accidents", "安全事故"))
                                        .addFigure(Figure.of("emergency.deaths", 1))
                                        .build())),
                        finds("CON-03", WARNING, "/otherWork/zeroClaims/0", "一处写“没有安全事故”，另一处写有“事故死亡人数1人”")));
    }

    private static List<RuleCase> admissions() {
        return List.of(
                RuleCase.of(
                        "all certified, and too few certified",
                        shortcoming(SoundReports.town(), "执法人员持证率不高"),
                        finds(
                                "CON-04",
                                INFO,
                                "/shortcomings/items/0/summary",
                                "“持证行政执法人员30名、行政执法人员30名”表明已经全部做到，不足中却写“持证率不高”")),
                RuleCase.of(
                        "a rate of 100 %, and a rate too low",
                        shortcoming(SoundReports.town(), "负责人出庭应诉率偏低"),
                        finds(
                                "CON-04",
                                INFO,
                                "/shortcomings/items/0/summary",
                                "“负责人出庭应诉率100%”表明已经全部做到，不足中却写“出庭应诉率偏低”")),
                RuleCase.of(
                        "无败诉, and too many cases lost",
                        shortcoming(SoundReports.town(), "执法案件败诉率偏高"),
                        finds("CON-05", INFO, "/shortcomings/items/0/summary", "报告写明“没有败诉案件”，不足中却写“败诉率偏高”")),
                RuleCase.of(
                        "a figure of zero, and accidents",
                        shortcoming(figures(SoundReports.town(), Figure.of("emergency.accidents", 0)), "道路交通事故多发"),
                        finds("CON-05", INFO, "/shortcomings/items/0/summary", "报告写明“事故起数0起”，不足中却写“事故多发”")));
    }

    private static List<RuleCase> mechanisms() {
        return List.of(
                RuleCase.of(
                        "not yet set up, says the shortcoming",
                        shortcoming(SoundReports.town(), "执法透明度不够，尚未建立行政执法公示制度"),
                        finds("CON-06", INFO, "/shortcomings/items/0/summary", "举措中说已有“行政执法公示制度”，不足中却说没有")),
                RuleCase.of(
                        "the name comes first",
                        shortcoming(SoundReports.town(), "我镇执法全过程记录制度还没有建立起来"),
                        finds("CON-06", INFO, "/shortcomings/items/0/summary", "举措中说已有“执法全过程记录制度”，不足中却说没有")),
                RuleCase.of(
                        "to be set up, says the plan",
                        plan(
                                SoundReports.town(),
                                item -> item.getId().equals("p1")
                                        ? PlanItem.builder()
                                                .from(item)
                                                .summary("推进执法公开，建立“行政执法公示”制度")
                                                .build()
                                        : item),
                        finds("CON-07", INFO, "/nextPlan/items/0/summary", "举措中说已有“行政执法公示制度”，下一年度安排中却计划建立")));
    }

    private static List<RuleCase> answers() {
        return List.of(RuleCase.of(
                "one shortcoming without an answer",
                plan(
                        SoundReports.town(),
                        item -> PlanItem.builder()
                                .from(item)
                                .answers(List.of("q1"))
                                .build()),
                finds("CON-08", INFO, "/shortcomings/items/1", "下一年度安排回应了其他不足，没有回应“普法宣传形式较为单一”")));
    }

    static WorkArea none(String indicator, String label) {
        return WorkArea.builder()
                .addZeroClaim(
                        ZeroClaim.builder().indicator(indicator).label(label).build())
                .build();
    }

    /** The sound report with other words for its first shortcoming. */
    static Report shortcoming(Report report, String summary) {
        Shortcomings part = report.getShortcomings().orElseThrow();
        List<Shortcoming> items = new ArrayList<>(part.getItems());
        items.set(0, Shortcoming.builder().from(items.get(0)).summary(summary).build());
        return edit(
                report,
                builder -> builder.shortcomings(
                        Shortcomings.builder().from(part).items(items).build()));
    }

    static Report plan(Report report, UnaryOperator<PlanItem> change) {
        NextPlan plan = report.getNextPlan().orElseThrow();
        return edit(
                report,
                builder -> builder.nextPlan(NextPlan.builder()
                        .from(plan)
                        .items(plan.getItems().stream().map(change).toList())
                        .build()));
    }
}
