package org.fazhi.validation.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.fazhi.validation.shape.OneRule.findings;
import static org.fazhi.validation.shape.OneRule.outcome;

import org.fazhi.report.Achievements;
import org.fazhi.report.Duty;
import org.fazhi.report.DutyRole;
import org.fazhi.report.FirstResponsible;
import org.fazhi.report.Frame;
import org.fazhi.report.NextPlan;
import org.fazhi.report.PartKind;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Report;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Shortcomings;
import org.fazhi.report.Statement;
import org.fazhi.report.WorkArea;
import org.fazhi.validation.rule.Check;
import org.junit.jupiter.api.Test;

/** requiredPart and without: what counts as said, and where words are looked for. */
class PartsAndWordsTest {
    private static final Statement SAID = Statement.of("有序推进");
    private static final Report NOTHING = Report.builder().build();

    private static String required(PartKind part, Report report) {
        return String.join(";", findings(Shapes.requiredPart(part), report));
    }

    @Test
    void achievementsAreToldAsAPartOrAreaByArea() {
        Achievements empty = Achievements.builder().build();
        assertThat(required(PartKind.ACHIEVEMENTS, NOTHING)).isEqualTo("/achievements.missing {part=主要举措和成效}");
        assertThat(required(
                        PartKind.ACHIEVEMENTS,
                        Report.builder().achievements(empty).build()))
                .isEqualTo("/achievements.empty {part=主要举措和成效}");
        assertThat(required(
                        PartKind.ACHIEVEMENTS,
                        Report.builder()
                                .achievements(empty)
                                .otherWork(WorkArea.builder().build())
                                .build()))
                .isEqualTo("/achievements.empty {part=主要举措和成效}");
        assertThat(required(
                        PartKind.ACHIEVEMENTS,
                        Report.builder()
                                .achievements(empty)
                                .otherWork(WorkArea.builder().addStatement(SAID).build())
                                .build()))
                .isEmpty();
        assertThat(required(
                        PartKind.ACHIEVEMENTS,
                        Report.builder()
                                .achievements(Achievements.builder()
                                        .addStatement(SAID)
                                        .build())
                                .build()))
                .isEmpty();
    }

    @Test
    void shortcomingsAreItemsOrStatements() {
        Shortcoming item = Shortcoming.builder().id("q1").summary("力量不足").build();
        assertThat(required(PartKind.SHORTCOMINGS, NOTHING)).isEqualTo("/shortcomings.missing {part=存在的不足和原因}");
        assertThat(required(PartKind.SHORTCOMINGS, shortcomings(Shortcomings.builder())))
                .isEqualTo("/shortcomings.empty {part=存在的不足和原因}");
        assertThat(required(
                        PartKind.SHORTCOMINGS,
                        shortcomings(Shortcomings.builder().addItem(item))))
                .isEmpty();
        assertThat(required(
                        PartKind.SHORTCOMINGS,
                        shortcomings(Shortcomings.builder().addStatement(SAID))))
                .isEmpty();
    }

    private static Report shortcomings(Shortcomings.Builder part) {
        return Report.builder().shortcomings(part.build()).build();
    }

    @Test
    void theFirstResponsibleHasDutiesOrStatements() {
        Duty duty = Duty.builder().role(DutyRole.PARTY_HEAD).summary("听取汇报").build();
        assertThat(required(PartKind.FIRST_RESPONSIBLE, NOTHING)).isEqualTo("/firstResponsible.missing {part=第一责任人职责}");
        assertThat(required(PartKind.FIRST_RESPONSIBLE, responsible(FirstResponsible.builder())))
                .isEqualTo("/firstResponsible.empty {part=第一责任人职责}");
        assertThat(required(
                        PartKind.FIRST_RESPONSIBLE,
                        responsible(FirstResponsible.builder().addDuty(duty))))
                .isEmpty();
        assertThat(required(
                        PartKind.FIRST_RESPONSIBLE,
                        responsible(FirstResponsible.builder().addStatement(SAID))))
                .isEmpty();
    }

    private static Report responsible(FirstResponsible.Builder part) {
        return Report.builder().firstResponsible(part.build()).build();
    }

    @Test
    void theNextPlanHasItemsOrStatements() {
        PlanItem item = PlanItem.builder().id("p1").summary("加强培训").build();
        assertThat(required(PartKind.NEXT_PLAN, NOTHING)).isEqualTo("/nextPlan.missing {part=下一年度主要安排}");
        assertThat(required(PartKind.NEXT_PLAN, plan(NextPlan.builder()))).isEqualTo("/nextPlan.empty {part=下一年度主要安排}");
        assertThat(required(PartKind.NEXT_PLAN, plan(NextPlan.builder().addItem(item))))
                .isEmpty();
        assertThat(required(PartKind.NEXT_PLAN, plan(NextPlan.builder().addStatement(SAID))))
                .isEmpty();
    }

    private static Report plan(NextPlan.Builder part) {
        return Report.builder().nextPlan(part.build()).build();
    }

    @Test
    void otherPartsCannotBeRequired() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shapes.requiredPart(PartKind.OTHER))
                .withMessage("不能要求这一部分：OTHER");
    }

    private static Report closing(String text) {
        return Report.builder().frame(Frame.builder().closing(text).build()).build();
    }

    @Test
    void wordsAreFoundWhereTheyStand() {
        Check without = Shapes.without(Words.of("空话", "套话"));
        assertThat(outcome(without, closing("言之有物"))).isEqualTo("PASS");
        assertThat(outcome(without, NOTHING)).isEqualTo("SKIPPED 没有可供检查的文字");
        assertThat(findings(without, closing("空话"))).containsExactly("/frame/closing “空话” {actual=空话}");
        assertThat(findings(without, closing("不说套话，少说空话，杜绝空话")))
                .containsExactlyInAnyOrder("/frame/closing “空话” {actual=空话}", "/frame/closing “套话” {actual=套话}");
    }

    @Test
    void anExceptionCoversItsOwnPlaceOnly() {
        Check without = Shapes.without(Words.of("国家秘密").except("保守国家秘密法", "无关的话"));
        assertThat(outcome(without, closing("保守国家秘密法"))).isEqualTo("PASS");
        assertThat(outcome(without, closing("贯彻《保守国家秘密法》"))).isEqualTo("PASS");
        assertThat(outcome(without, closing("国家秘密"))).isEqualTo("FAIL");
        assertThat(outcome(without, closing("守国家秘密法"))).isEqualTo("FAIL");
        assertThat(outcome(without, closing("保守国家秘密"))).isEqualTo("FAIL");
        assertThat(outcome(without, closing("《保守国家秘密法》与国家秘密"))).isEqualTo("FAIL");
        assertThat(outcome(without, closing("国家秘密与《保守国家秘密法》"))).isEqualTo("FAIL");
        Check front = Shapes.without(Words.of("秘密").except("秘密法"));
        assertThat(outcome(front, closing("秘密法"))).isEqualTo("PASS");
        assertThat(outcome(front, closing("秘密"))).isEqualTo("FAIL");
    }

    @Test
    void wordsMayBeLookedForInSomePartsOnly() {
        Check without = Shapes.without(Words.of("空话").in(PartKind.SHORTCOMINGS));
        Report closing = closing("空话");
        Report both = Report.builder()
                .from(closing)
                .achievements(Achievements.builder()
                        .addStatement(Statement.of("空话连篇"))
                        .build())
                .shortcomings(Shortcomings.builder()
                        .addItem(Shortcoming.builder().id("q1").summary("空话多").build())
                        .build())
                .build();
        assertThat(outcome(without, closing)).isEqualTo("SKIPPED 没有可供检查的文字");
        assertThat(findings(without, both)).containsExactly("/shortcomings/items/0/summary “空话” {actual=空话}");
        Check excepted = Shapes.without(Words.of("空话").except("空话多").in(PartKind.SHORTCOMINGS, PartKind.ACHIEVEMENTS));
        assertThat(findings(excepted, both)).containsExactly("/achievements/statements/0/summary “空话” {actual=空话}");
        Check turned = Shapes.without(Words.of("空话").in(PartKind.SHORTCOMINGS).except("空话多"));
        assertThat(outcome(turned, both)).isEqualTo("PASS");
    }
}
