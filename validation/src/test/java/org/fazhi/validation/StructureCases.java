package org.fazhi.validation;

import static org.fazhi.finding.Severity.ERROR;
import static org.fazhi.validation.Edits.edit;
import static org.fazhi.validation.Edits.figure;
import static org.fazhi.validation.Edits.figures;
import static org.fazhi.validation.Edits.frame;
import static org.fazhi.validation.Edits.section;
import static org.fazhi.validation.RuleCase.finds;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.report.Achievements;
import org.fazhi.report.Cause;
import org.fazhi.report.Figure;
import org.fazhi.report.Issuer;
import org.fazhi.report.NextPlan;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Relation;
import org.fazhi.report.Report;
import org.fazhi.report.Shortcomings;

/** Single faults of the structure of the data: MOD-01. */
final class StructureCases {
    private static final String DUPLICATE = "数据结构有误：编号与前面的重复";
    private static final String DANGLING = "数据结构有误：引用的编号不存在";

    private StructureCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(values(), references()).flatMap(List::stream);
    }

    private static List<RuleCase> values() {
        Report town = SoundReports.town();
        return List.of(
                RuleCase.of(
                        "blank label",
                        figures(town, Figure.builder().label(" ").value(1).build()),
                        finds("MOD-01", ERROR, "/otherWork/figures/0/label", "数据结构有误：不能为空")),
                RuleCase.of(
                        "negative value",
                        figures(
                                town,
                                Figure.builder()
                                        .label("走访")
                                        .value(new BigDecimal("-1"))
                                        .build()),
                        finds("MOD-01", ERROR, "/otherWork/figures/0/value", "数据结构有误：必须是正数或零")),
                RuleCase.of(
                        "level 0",
                        section(town, "s4-2", section -> section.level(0)),
                        finds("MOD-01", ERROR, "/outline/3/children/1/level", "数据结构有误：最小不能小于1")),
                RuleCase.of(
                        "blank short name",
                        edit(
                                town,
                                report -> report.issuers(List.of(Issuer.builder()
                                        .from(SoundBody.of(SoundBody.ALL.get(5).kind())
                                                .issuer())
                                        .shortName(" ")
                                        .build()))),
                        finds("MOD-01", ERROR, "/issuers/0/shortName", "数据结构有误：写明的内容不能为空白")),
                RuleCase.of(
                        "blank signatory among others",
                        frame(town, frame -> frame.addSignatory("")),
                        finds("MOD-01", ERROR, "/frame/signatories/1", "数据结构有误：不能为空")));
    }

    private static List<RuleCase> references() {
        Report town = SoundReports.town();
        return List.of(
                RuleCase.of(
                        "one id twice",
                        figure(town, "fines", figure -> figure.id("s2-1")),
                        finds("MOD-01", ERROR, "/enforcement/figures/4/id", DUPLICATE)),
                RuleCase.of(
                        "a relation of a figure that is not there",
                        edit(
                                town,
                                report -> report.addRelation(Relation.breakdown("penalties", false, "simple", "none"))),
                        finds("MOD-01", ERROR, "/relations/6/parts", DANGLING)),
                RuleCase.of(
                        "a part of a section that is not there",
                        edit(
                                town,
                                report -> report.achievements(Achievements.builder()
                                        .from(town.getAchievements().orElseThrow())
                                        .addSection("s9")
                                        .build())),
                        finds("MOD-01", ERROR, "/achievements/sections", DANGLING)),
                RuleCase.of(
                        "a plan item that answers nothing listed",
                        edit(
                                town,
                                report -> report.nextPlan(NextPlan.builder()
                                        .from(town.getNextPlan().orElseThrow())
                                        .addItem(PlanItem.builder()
                                                .id("p3")
                                                .summary("加强执法监督")
                                                .addAnswer("q9")
                                                .build())
                                        .build())),
                        finds("MOD-01", ERROR, "/nextPlan/items/2/answers", DANGLING)),
                RuleCase.of(
                        "a cause of nothing listed",
                        edit(
                                town,
                                report -> report.shortcomings(Shortcomings.builder()
                                        .from(town.getShortcomings().orElseThrow())
                                        .addSharedCause(Cause.builder()
                                                .summary("培训不足")
                                                .addExplains("q9")
                                                .build())
                                        .build())),
                        finds("MOD-01", ERROR, "/shortcomings/sharedCauses/1/explains", DANGLING)));
    }
}
