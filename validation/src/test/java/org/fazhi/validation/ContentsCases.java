package org.fazhi.validation;

import static org.fazhi.finding.Severity.INFO;
import static org.fazhi.finding.Severity.WARNING;
import static org.fazhi.validation.Edits.edit;
import static org.fazhi.validation.RuleCase.finds;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.fazhi.finding.Severity;
import org.fazhi.report.Achievements;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Duty;
import org.fazhi.report.DutyRole;
import org.fazhi.report.FirstResponsible;
import org.fazhi.report.NextPlan;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Shortcomings;

/** Single faults of the contents: STR, but for the outline. For a year, since up to 2018 a missing part is milder. */
record ContentsCases(Report sound, Severity required) {
    static ContentsCases of(int year, Severity required) {
        return new ContentsCases(SoundReports.of(BodyKind.TOWN, year), required);
    }

    Stream<RuleCase> all() {
        return Stream.of(missing(), empty(), duties(), extent(), coverage()).flatMap(List::stream);
    }

    private List<RuleCase> missing() {
        return List.of(
                RuleCase.of(
                        "no part on measures",
                        edit(sound, report -> report.achievements(Optional.empty())),
                        finds("STR-01/missing", required, "/achievements", "缺少“主要举措和成效”部分")),
                RuleCase.of(
                        "no part on shortcomings",
                        Edits.withoutShortcomings(sound),
                        finds("STR-02/missing", required, "/shortcomings", "缺少“存在的不足和原因”部分")),
                RuleCase.of(
                        "nothing of the first responsible person",
                        edit(sound, report -> report.firstResponsible(Optional.empty())),
                        finds("STR-04/missing", required, "/firstResponsible", "缺少“第一责任人职责”的内容")),
                RuleCase.of(
                        "no plan",
                        edit(sound, report -> report.nextPlan(Optional.empty())),
                        finds("STR-08/missing", required, "/nextPlan", "缺少“下一年度主要安排”部分")));
    }

    private List<RuleCase> empty() {
        return List.of(
                RuleCase.of(
                        "empty measures: then they hold no figure either",
                        edit(
                                RuleCase.withoutAreas(sound),
                                report -> report.achievements(
                                        Achievements.builder().addSection("s1").build())),
                        finds("STR-01/empty", required, "/achievements", "“主要举措和成效”部分没有内容"),
                        finds("NUM-08", WARNING, "/achievements", "“主要举措和成效”部分没有一个数字")),
                RuleCase.of(
                        "shortcomings without an item",
                        edit(
                                Edits.withoutShortcomings(sound),
                                report -> report.shortcomings(
                                        Shortcomings.builder().addSection("s2").build())),
                        finds("STR-02/empty", required, "/shortcomings", "“存在的不足和原因”部分没有写出不足")),
                RuleCase.of(
                        "first responsible person without a duty",
                        firstResponsible(part -> part.duties(List.of())),
                        finds("STR-04/empty", required, "/firstResponsible", "“第一责任人职责”部分没有写出履职情况")),
                RuleCase.of(
                        "plan without an item",
                        plan(part -> part.items(List.of())),
                        finds("STR-08/empty", required, "/nextPlan", "“下一年度主要安排”部分没有写出安排")));
    }

    private List<RuleCase> duties() {
        return List.of(
                RuleCase.of(
                        "shortcomings without causes",
                        shortcomings(
                                item -> Shortcoming.builder()
                                        .from(item)
                                        .causes(List.of())
                                        .build(),
                                2),
                        finds("STR-03", WARNING, "/shortcomings", "列有 2 项不足，没有写明原因")),
                RuleCase.of(
                        "duties told inside the measures",
                        firstResponsible(part -> part.sections(List.of("s1-1-2"))),
                        finds("STR-05", INFO, "/outline/0/children/0/children/1", "第一责任人履职情况没有单列，写在其他部分之内")),
                RuleCase.of(
                        "nothing of the party head",
                        firstResponsible(part -> part.duties(dutiesOf(DutyRole.GOVERNMENT_HEAD))),
                        finds("STR-06", WARNING, "/firstResponsible/duties", "第一责任人履职情况没有写到党委主要负责人")),
                RuleCase.of(
                        "nothing of the government head",
                        firstResponsible(part -> part.duties(dutiesOf(DutyRole.PARTY_HEAD))),
                        finds("STR-06", WARNING, "/firstResponsible/duties", "第一责任人履职情况没有写到政府主要负责人")),
                RuleCase.of(
                        "duties in general words only",
                        firstResponsible(part -> part.duties(List.of(Duty.builder()
                                .role(DutyRole.JOINT)
                                .summary("认真履行第一责任人职责")
                                .build()))),
                        finds("STR-07", WARNING, "/firstResponsible/duties", "第一责任人履职情况没有具体事实（次数、会议、日期）")));
    }

    private List<RuleCase> extent() {
        return List.of(
                RuleCase.of(
                        "one shortcoming",
                        edit(shortcomings(item -> item, 1), this::planWithoutAnswers),
                        finds("STR-12/shortcomings", INFO, "/shortcomings/items", "只写了 1 项不足")),
                RuleCase.of(
                        "one arrangement",
                        plan(part -> part.items(List.of(PlanItem.builder()
                                .from(plan().getItems().get(0))
                                .addAnswer("q2")
                                .build()))),
                        finds("STR-12/nextPlan", INFO, "/nextPlan/items", "只写了 1 项下一年度安排")),
                RuleCase.of(
                        "a body of 1499 characters",
                        text("字".repeat(1499)),
                        finds("STR-12/length", INFO, "/outline", "正文 1499 字，通常为 1500–8000 字")),
                RuleCase.of(
                        "a body of 8001 characters",
                        text("字".repeat(8001)),
                        finds("STR-12/length", INFO, "/outline", "正文 8001 字，通常为 1500–8000 字")),
                RuleCase.of("a body of 1500 characters, spaces not counted", text(" 　字 ".repeat(1500))),
                RuleCase.of("a body of 8000 characters", text("字".repeat(8000))));
    }

    private List<RuleCase> coverage() {
        Report fourTasks = edit(
                Edits.sections(sound, ContentsCases::withoutArea),
                report -> report.normativeDocuments(Optional.empty())
                        .emergency(Optional.empty())
                        .supervision(Optional.empty())
                        .disclosure(Optional.empty())
                        .digital(Optional.empty())
                        .partyLeadership(Optional.empty()));
        return List.of(
                RuleCase.of(
                        "a plan that answers nothing",
                        plan(part -> part.items(List.of(PlanItem.of("p1", "推进道路硬化"), PlanItem.of("p2", "完善垃圾分类")))),
                        finds("STR-13", INFO, "/nextPlan/items", "下一年度安排没有回应所列的任何一项不足")),
                RuleCase.of("five of the nine tasks", fourTasks),
                RuleCase.of(
                        "four of the nine tasks",
                        edit(fourTasks, report -> report.decisionMaking(Optional.empty())),
                        finds("STR-14", INFO, "/achievements", "纲要九项任务只写到 4 项，没有写到：制度体系、数字法治政府、权力制约和监督、突发事件应对、行政决策")));
    }

    private static Section withoutArea(Section section) {
        return Section.builder().from(section).area(Optional.empty()).build();
    }

    private Report text(String text) {
        return Edits.sections(
                sound,
                section -> Section.builder()
                        .from(section)
                        .text(section.getId().equals("s2") ? Optional.of(text) : Optional.empty())
                        .build());
    }

    private NextPlan plan() {
        return sound.getNextPlan().orElseThrow();
    }

    private Report plan(UnaryOperator<NextPlan.Builder> change) {
        NextPlan part = change.apply(NextPlan.builder().from(plan())).build();
        return edit(sound, report -> report.nextPlan(part));
    }

    private void planWithoutAnswers(Report.Builder report) {
        report.nextPlan(NextPlan.builder()
                .from(plan())
                .items(plan().getItems().stream()
                        .map(item ->
                                PlanItem.builder().from(item).answers(List.of()).build())
                        .toList())
                .build());
    }

    private Report shortcomings(UnaryOperator<Shortcoming> change, int count) {
        List<Shortcoming> items = sound.getShortcomings().orElseThrow().getItems().stream()
                .limit(count)
                .map(change)
                .toList();
        return edit(
                sound,
                report -> report.shortcomings(
                        Shortcomings.builder().addSection("s2").items(items).build()));
    }

    private FirstResponsible firstResponsible() {
        return sound.getFirstResponsible().orElseThrow();
    }

    private Report firstResponsible(UnaryOperator<FirstResponsible.Builder> change) {
        FirstResponsible part = change.apply(FirstResponsible.builder().from(firstResponsible()))
                .build();
        return edit(sound, report -> report.firstResponsible(part));
    }

    private List<Duty> dutiesOf(DutyRole role) {
        return firstResponsible().getDuties().stream()
                .filter(duty -> duty.getRole().equals(role))
                .toList();
    }
}
