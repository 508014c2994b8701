package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fazhi.report.Enforcement;
import org.fazhi.report.Figure;
import org.fazhi.report.Mechanism;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.fazhi.report.Standing;
import org.fazhi.report.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ENF-07 and ENF-09: the words for the three systems, and what is said of auxiliary staff. */
class EnforcementWordingTest {
    private static final String NAMED = "ENF-07";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全面落实行政执法“三项制度”。",
                "严格执行行政执法三项制度。",
                "落实三项基本制度。",
                "执法信息主动公开，执法全过程留痕，法制审核全覆盖。",
                "推行行政执法公示、全过程记录、重大执法决定法制审核。",
                "公示制度、全程记录、法核制度运行顺畅。",
                "处罚决定七日内公开，执法过程录音录像，执法决定一律审核。"
            })
    void theThreeSystems(String text) {
        assertThat(WorkOutcomes.of(NAMED, EnforcementCases.systems(text, "柔性执法")))
                .isEqualTo("PASS");
    }

    @Test
    void aPlanOrAMechanismNamesThemToo() {
        Report silent = EnforcementCases.systems("执法更加规范。", "柔性执法");
        assertThat(WorkOutcomes.of(NAMED, silent)).isEqualTo("FAIL");
        assertThat(WorkOutcomes.of(NAMED, EnforcementCases.systems("执法更加规范。", "行政执法三项制度")))
                .isEqualTo("PASS");
        assertThat(WorkOutcomes.of(NAMED, Edits.section(silent, "s4-1", section -> section.text("严格执行行政执法三项制度。"))))
                .isEqualTo("PASS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"本单位无行政执法权。", "我局不具有行政执法职能。", "本单位不承担执法职责。", "没有相关执法事项。"})
    void aBodyWithoutThePowerIsNotAsked(String text) {
        assertThat(WorkOutcomes.reason(NAMED, EnforcementCases.systems(text, "柔性执法")))
                .contains("报告写明没有行政执法权");
    }

    @Test
    void aReportThatTellsNothingOfEnforcementIsNotAsked() {
        Report report = Edits.sections(
                Edits.edit(
                        EnforcementCases.systems("执法更加规范。", "柔性执法"),
                        builder -> builder.enforcement(Optional.empty()).relations(List.of())),
                section ->
                        Section.builder().from(section).area(Optional.empty()).build());
        assertThat(WorkOutcomes.reason(NAMED, report)).contains("报告没有涉及行政执法");
        assertThat(WorkOutcomes.reason(
                        NAMED,
                        Edits.edit(
                                report,
                                builder -> builder.enforcement(
                                        Enforcement.builder().build()))))
                .contains("报告没有涉及行政执法");
    }

    @Test
    void aSectionOnEnforcementIsJudgedByItsWords() {
        Report report = Edits.edit(
                EnforcementCases.systems("执法更加规范。", "柔性执法"),
                builder -> builder.enforcement(Optional.empty()).relations(List.of()));
        assertThat(WorkOutcomes.findings(NAMED, report)).containsExactly("WARNING message.none /outline/0/children/4");
        assertThat(WorkOutcomes.reason(NAMED, Edits.section(report, "s1-5", section -> section.text(Optional.empty()))))
                .contains("报告的行政执法部分只有数据");
        assertThat(WorkOutcomes.findings(
                        NAMED,
                        Edits.section(
                                report,
                                "s1-5",
                                section -> section.text(Optional.empty())
                                        .addChildren(SoundOutline.item("deep", "1.", "柔性执法")))))
                .containsExactly("WARNING message.none /outline/0/children/4");
    }

    @Test
    void formDataWithFiguresOnlyIsNotAsked() {
        Report report = Edits.edit(
                SoundReports.town(),
                builder -> builder.outline(List.of())
                        .enforcement(Enforcement.builder()
                                .addFigure(Figure.of("enforcement.penalties", 87))
                                .build())
                        .relations(List.of()));
        assertThat(WorkOutcomes.reason(NAMED, report)).contains("报告的行政执法部分只有数据");
        assertThat(WorkOutcomes.of(
                        NAMED,
                        Edits.enforcement(report, area -> area.addMechanism(Mechanism.of("柔性执法", Standing.EXISTS)))))
                .isEqualTo("FAIL");
        assertThat(WorkOutcomes.of(NAMED, Edits.enforcement(report, area -> area.addStatement(Statement.of("执法更加规范")))))
                .isEqualTo("FAIL");
    }

    @Test
    void theThreeSystemsAreAskedForFrom2019() {
        assertThat(WorkOutcomes.of(NAMED, WorkOutcomes.town(2018))).isEqualTo("NOT_APPLICABLE");
        assertThat(WorkOutcomes.of(NAMED, WorkOutcomes.town(2019))).isEqualTo("PASS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "执法人员30名，另有执法辅助人员12名。",
                "执法队伍42人，其中执法人员30人、执法辅助人员12人。",
                "执法人员30名（不含执法辅助人员）。",
                "对执法人员42名（含执法辅助人员12名）开展业务培训。",
                "执法辅助人员不得单独执法。",
                "严禁执法辅助人员作出处罚决定。",
                "整治辅助人员单独执法问题。",
                "协管员协助执法人员开展巡查。",
                "组织30名食品安全协管员开展经常性巡查。",
                "建立执法辅助人员管理制度，加强业务培训。"
            })
    void soundWordsOnAuxiliaries(String text) {
        assertThat(WorkOutcomes.of("ENF-09", Edits.telling(SoundReports.town(), text)))
                .isEqualTo("PASS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"执法人员共50余人，其中协管员20余人。", "执法人员50名包括辅警20名。", "协管员实施行政检查30次。", "辅助人员独立开展执法检查。", "执法辅助人员单独办案。"})
    void faultyWordsOnAuxiliaries(String text) {
        assertThat(WorkOutcomes.of("ENF-09", Edits.telling(SoundReports.town(), text)))
                .isEqualTo("FAIL");
    }

    @Test
    void auxiliariesAmongShortcomingsAndPlansAreLeftAlone() {
        for (String section : List.of("s2-1", "s4-1")) {
            assertThat(WorkOutcomes.of(
                            "ENF-09", Edits.section(SoundReports.town(), section, part -> part.text("执法辅助人员单独办案。"))))
                    .isEqualTo("PASS");
        }
    }
}
