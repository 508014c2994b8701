package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.validation.Edits.edit;
import static org.fazhi.validation.Edits.heading;
import static org.fazhi.validation.Edits.section;

import java.util.List;
import java.util.Optional;
import org.fazhi.report.Area;
import org.fazhi.report.BodyKind;
import org.fazhi.report.FirstResponsible;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Shortcomings;
import org.fazhi.report.Statement;
import org.fazhi.report.WorkArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** STR-03 to STR-07 and STR-14: what counts as told, and whom the rules concern. */
class PartBoundariesTest {
    private static final Report TOWN = SoundReports.town();
    private static final Report WITHOUT_CAUSES = edit(
            TOWN,
            report -> report.shortcomings(Shortcomings.builder()
                    .addSection("s2")
                    .addItem(Shortcoming.of("q1", "执法力量不足"))
                    .addItem(Shortcoming.of("q2", "普法形式单一"))
                    .build()));

    private static String outcome(String rule, Report report) {
        return SetAlone.SINCE_2019.outcome(rule, report);
    }

    @Test
    void causesMayBeToldInTheWordsOfTheirPart() {
        assertThat(outcome("STR-03", WITHOUT_CAUSES)).isEqualTo("FAIL");
        assertThat(outcome("STR-03", section(WITHOUT_CAUSES, "s2-2", part -> part.text("主要是由于编制偏紧。"))))
                .isEqualTo("PASS");
        assertThat(outcome("STR-03", section(WITHOUT_CAUSES, "s1-2", part -> part.text("主要是由于编制偏紧。"))))
                .isEqualTo("FAIL");
        assertThat(outcome("STR-03", section(WITHOUT_CAUSES, "s2-2", part -> part.text("编制偏紧。"))))
                .isEqualTo("FAIL");
        assertThat(outcome("STR-03", heading(WITHOUT_CAUSES, "s2-2", "由于编制偏紧"))).isEqualTo("FAIL");
        assertThat(outcome("STR-03", Edits.withoutShortcomings(TOWN))).isEqualTo("NOT_APPLICABLE 没有列出不足");
        assertThat(outcome(
                        "STR-03",
                        edit(
                                TOWN,
                                report -> report.shortcomings(
                                        Shortcomings.builder().build()))))
                .isEqualTo("NOT_APPLICABLE 没有列出不足");
    }

    @Test
    void withoutDutiesThereIsNothingToJudge() {
        Report empty = edit(
                TOWN,
                report -> report.firstResponsible(FirstResponsible.builder().build()));
        for (Report report : List.of(empty, edit(TOWN, builder -> builder.firstResponsible(Optional.empty())))) {
            assertThat(outcome("STR-05", report)).isEqualTo("NOT_APPLICABLE 没有第一责任人履职情况的章节");
            assertThat(outcome("STR-06", report)).isEqualTo("NOT_APPLICABLE 没有写出履职情况");
            assertThat(outcome("STR-07", report)).isEqualTo("NOT_APPLICABLE 没有写出履职情况");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEPARTMENT", "STATE_COUNCIL_DEPT", "DEV_ZONE"})
    void whereOneHeadHoldsBothPostsOneIsEnough(String kind) {
        assertThat(outcome("STR-06", SoundReports.of(BodyKind.of(kind), 2024)))
                .isEqualTo("NOT_APPLICABLE 党政主要负责人由一人担任，或者这类机关通常如此");
        assertThat(outcome("STR-06", TOWN)).isEqualTo("PASS");
    }

    private static Section unannounced(Section section) {
        return Section.builder().from(section).area(Optional.empty()).build();
    }

    /** A town that announces some areas in headings of its own and fills no other. */
    private static Report touching(String... areas) {
        Report bare = Edits.sections(RuleCase.withoutAreas(TOWN), PartBoundariesTest::unannounced);
        for (int i = 0; i < areas.length; i++) {
            Area area = Area.of(areas[i]);
            bare = section(bare, "s1-" + (i + 1), section -> section.area(area));
        }
        return bare;
    }

    @ParameterizedTest
    @CsvSource({
        "GOVERNMENT_FUNCTIONS NORMATIVE_DOCUMENTS DECISION_MAKING ENFORCEMENT EMERGENCY, PASS",
        "BUSINESS_ENVIRONMENT NORMATIVE_DOCUMENTS MEDIATION DISCLOSURE LEGAL_PUBLICITY, PASS",
        "REVIEW_LITIGATION SUPERVISION DIGITAL PARTY_LEADERSHIP ENFORCEMENT, PASS",
        "GOVERNMENT_FUNCTIONS BUSINESS_ENVIRONMENT NORMATIVE_DOCUMENTS DECISION_MAKING ENFORCEMENT, FAIL",
        "MEDIATION REVIEW_LITIGATION SUPERVISION DISCLOSURE PARTY_LEADERSHIP LEGAL_PUBLICITY DIGITAL, FAIL",
        "NORMATIVE_DOCUMENTS DECISION_MAKING ENFORCEMENT EMERGENCY, FAIL"
    })
    void fiveOfTheNineTasks(String areas, String outcome) {
        assertThat(outcome("STR-14", touching(areas.split(" ")))).isEqualTo(outcome);
    }

    @Test
    void anAreaCountsOnceSomethingIsToldOfIt() {
        Report four = touching("NORMATIVE_DOCUMENTS", "DECISION_MAKING", "ENFORCEMENT", "EMERGENCY");
        assertThat(outcome(
                        "STR-14",
                        edit(four, report -> report.digital(WorkArea.builder().build()))))
                .isEqualTo("FAIL");
        assertThat(outcome(
                        "STR-14",
                        edit(
                                four,
                                report -> report.digital(WorkArea.builder()
                                        .addStatement(Statement.of("事项上网"))
                                        .build()))))
                .isEqualTo("PASS");
        assertThat(outcome("STR-14", edit(four, report -> report.achievements(Optional.empty()))))
                .isEqualTo("NOT_APPLICABLE 没有“主要举措和成效”部分");
    }

    @Test
    void aListMayStandInAList() {
        Report nested =
                section(TOWN, "s2-1", section -> section.marker("一是").addChildren(SoundOutline.item("x", "一是", "其一")));
        assertThat(SetAlone.SINCE_2019.findings("STR-11", section(nested, "s2-2", section -> section.marker("二是"))))
                .isEmpty();
    }
}
