package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.validation.Edits.edit;
import static org.fazhi.validation.Edits.heading;
import static org.fazhi.validation.Edits.marker;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fazhi.report.BodyKind;
import org.fazhi.report.NextPlan;
import org.fazhi.report.Origin;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Shortcomings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** STR-09 to STR-14: the near side of each limit, and what is skipped. */
class OutlineBoundariesTest {
    private static final Report TOWN = SoundReports.town();

    private static Report ofLength(BodyKind kind, String text) {
        return edit(
                SoundReports.of(kind, 2024),
                report -> report.outline(
                        List.of(Section.builder().id("s1").level(1).text(text).build())));
    }

    @ParameterizedTest
    @CsvSource({
        "TOWN, 1499, FAIL",
        "TOWN, 1500, PASS",
        "TOWN, 8000, PASS",
        "TOWN, 8001, FAIL",
        "DEPARTMENT, 8001, FAIL",
        "COUNTY, 8001, PASS",
        "COUNTY, 15000, PASS",
        "COUNTY, 15001, FAIL",
        "CITY, 15000, PASS",
        "PROVINCE, 15000, PASS",
        "STATE_COUNCIL_DEPT, 15000, PASS",
        "TOWN, 0, PASS"
    })
    void theBodyHasAUsualLength(String kind, int length, String outcome) {
        assertThat(SetAlone.SINCE_2019.outcome("STR-12", ofLength(BodyKind.of(kind), "法".repeat(length))))
                .isEqualTo(outcome);
    }

    @Test
    void spacesHaveNoLengthAndFormsNeither() {
        assertThat(SetAlone.SINCE_2019.outcome("STR-12", ofLength(BodyKind.TOWN, "法 ".repeat(1499))))
                .isEqualTo("FAIL");
        assertThat(SetAlone.SINCE_2019.outcome(
                        "STR-12", edit(ofLength(BodyKind.TOWN, "法"), report -> report.origin(Origin.FORM))))
                .isEqualTo("PASS");
    }

    private static Report items(int shortcomings, int plans) {
        return edit(
                TOWN,
                report -> report.shortcomings(Shortcomings.builder()
                                .items(IntStream.range(0, shortcomings)
                                        .mapToObj(at -> Shortcoming.of("q" + at, "普法不够"))
                                        .toList())
                                .build())
                        .nextPlan(NextPlan.builder()
                                .items(IntStream.range(0, plans)
                                        .mapToObj(at -> PlanItem.of("p" + at, "创新普法"))
                                        .toList())
                                .build()));
    }

    @Test
    void aFewItemsAtLeast() {
        assertThat(SetAlone.SINCE_2019.findings("STR-12", items(2, 2))).isEmpty();
        assertThat(SetAlone.SINCE_2019.findings("STR-12", items(0, 0))).isEmpty();
        assertThat(SetAlone.SINCE_2019.findings("STR-12", items(1, 1)))
                .containsExactlyInAnyOrder(
                        "INFO message.shortcomings /shortcomings/items", "INFO message.nextPlan /nextPlan/items");
    }

    private static Report planned(String shortcoming, String plan) {
        return edit(
                TOWN,
                report -> report.shortcomings(Shortcomings.builder()
                                .addItems(Shortcoming.of("q1", "事项不清"), Shortcoming.of("q2", shortcoming))
                                .build())
                        .nextPlan(NextPlan.builder()
                                .addItems(PlanItem.of("p1", "继续努力"), PlanItem.of("p2", plan))
                                .build()));
    }

    @Test
    void aPlanAnswersByItsTopic() {
        assertThat(SetAlone.SINCE_2019.outcome("STR-13", planned("普法形式单一", "创新普法")))
                .isEqualTo("PASS");
        assertThat(SetAlone.SINCE_2019.outcome("STR-13", planned("普法形式单一", "加强调解")))
                .isEqualTo("FAIL");
        assertThat(SetAlone.SINCE_2019.outcome("STR-13", planned("普法形式单一", "落实责任")))
                .isEqualTo("FAIL");
        assertThat(SetAlone.SINCE_2019.outcome("STR-13", planned("力量薄弱", "创新普法")))
                .isEqualTo("FAIL");
        assertThat(SetAlone.SINCE_2019.outcome("STR-13", items(0, 2))).isEqualTo("NOT_APPLICABLE 没有列出不足或者安排");
        assertThat(SetAlone.SINCE_2019.outcome("STR-13", items(2, 0))).isEqualTo("NOT_APPLICABLE 没有列出不足或者安排");
    }

    @Test
    void thePlanIsForTheNextYear() {
        Report yearless = edit(TOWN, report -> report.reportingYear(Optional.empty()));
        assertThat(SetAlone.SINCE_2019.outcome("STR-09", yearless)).isEqualTo("SKIPPED 没有写明年度");
        assertThat(SetAlone.SINCE_2019.outcome("STR-10", yearless)).isEqualTo("SKIPPED 没有写明年度");
        assertThat(SetAlone.SINCE_2019.outcome("STR-09", edit(TOWN, report -> report.nextPlan(Optional.empty()))))
                .isEqualTo("NOT_APPLICABLE 没有下一年度安排");
        assertThat(SetAlone.SINCE_2019.outcome("STR-09", heading(TOWN, "s4", "2026年的主要安排")))
                .isEqualTo("FAIL");
        assertThat(SetAlone.SINCE_2019.outcome("STR-09", heading(TOWN, "s4", "2024—2026年的主要安排")))
                .isEqualTo("PASS");
        assertThat(SetAlone.SINCE_2019.outcome("STR-09", heading(TOWN, "s4", "对照2024年的不足作出的安排")))
                .isEqualTo("PASS");
    }

    private static String numbered(String... markers) {
        Report report = TOWN;
        for (int i = 0; i < markers.length; i++) {
            report = marker(report, i < 2 ? "s2-" + (i + 1) : "s4-" + (i - 1), markers[i]);
        }
        return String.join(" ", SetAlone.SINCE_2019.findings("STR-11", report));
    }

    @Test
    void numbersMayRunOnUnderTheNextHeading() {
        assertThat(numbered("（一）", "（二）", "（一）", "（二）")).isEmpty();
        Report runsOn = Edits.section(TOWN, "s1", section -> section.children(List.of()));
        for (String[] markers : List.of(new String[] {"（三）", "（四）"}, new String[] {"（一）", "（二）"})) {
            assertThat(SetAlone.SINCE_2019.findings(
                            "STR-11", marker(marker(runsOn, "s4-1", markers[0]), "s4-2", markers[1])))
                    .isEmpty();
        }
        assertThat(SetAlone.SINCE_2019.findings("STR-11", marker(marker(runsOn, "s4-1", "（二）"), "s4-2", "（三）")))
                .containsExactly("WARNING message.sequence /outline/3/children/0/marker");
        assertThat(SetAlone.SINCE_2019.findings("STR-11", marker(marker(runsOn, "s4-1", "（四）"), "s4-2", "（五）")))
                .containsExactly("WARNING message.sequence /outline/3/children/0/marker");
    }

    @Test
    void aListMayBeginAgainWhereARankMayNot() {
        assertThat(numbered("一是", "二是", "一是", "二是")).isEmpty();
        assertThat(numbered("一是", "一是")).isEmpty();
        assertThat(numbered("一是", "三是")).isEqualTo("WARNING message.sequence /outline/1/children/1/marker");
        assertThat(numbered("（一）", "（一）")).isEqualTo("WARNING message.sequence /outline/1/children/1/marker");
        assertThat(numbered("（一）", "（三）")).isEqualTo("WARNING message.sequence /outline/1/children/1/marker");
    }
}
