package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.validation.ArithmeticBoundariesTest.outcome;
import static org.fazhi.validation.ContradictionBoundariesTest.BARE;
import static org.fazhi.validation.ContradictionBoundariesTest.assertNothingFound;
import static org.fazhi.validation.ContradictionBoundariesTest.found;
import static org.fazhi.validation.ContradictionCases.plan;
import static org.fazhi.validation.ContradictionCases.shortcoming;
import static org.fazhi.validation.Edits.edit;

import java.util.List;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Mechanism;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Report;
import org.fazhi.report.Standing;
import org.fazhi.report.WorkArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a mechanism that exists is said to be missing, or is to be set up: by its name and the words around it. */
class MechanismContradictionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "部分村尚未建立行政执法公示制度",
                "各村未建立行政执法公示制度",
                "尚未建立行政执法公示制度的评价办法",
                "行政执法公示制度执行不够严格",
                "行政执法公示制度，尚未建立配套细则",
                "没有公示"
            })
    void whatIsMissingInPartOrAroundAMechanismIsNotTheMechanism(String summary) {
        assertNothingFound(shortcoming(SoundReports.town(), summary));
    }

    @ParameterizedTest
    @ValueSource(strings = {"缺乏行政执法公示制度", "没有行政执法公示制度。", "行政执法公示制度缺失", "专业人才不足，《行政执法公示制度》未出台"})
    void waysToSayThatAMechanismIsMissing(String summary) {
        assertThat(found(shortcoming(SoundReports.town(), summary))).containsExactly("CON-06");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "建立健全行政执法公示制度",
                "完善行政执法公示制度",
                "在已建立行政执法公示制度的基础上开展培训",
                "对照已建立行政执法公示制度，开展培训",
                "指导社区建立行政执法公示制度",
                "建立行政执法公示制度评估办法"
            })
    void goingOnWithAMechanismIsNoSettingUp(String summary) {
        assertNothingFound(planned(SoundReports.town(), summary));
    }

    @ParameterizedTest
    @ValueSource(strings = {"出台行政执法公示制度", "抓执法培训，制定行政执法公示制度", "搭建起行政执法公示制度", "建立一套行政执法公示制度"})
    void waysToSetUpAMechanism(String summary) {
        assertThat(found(planned(SoundReports.town(), summary))).containsExactly("CON-07");
    }

    @Test
    void onlyMechanismsThatExistAndHaveANameCount() {
        for (Mechanism mechanism : List.of(
                Mechanism.of("公示制度", Standing.CLAIMED),
                Mechanism.of("公示制度", Standing.PLANNED),
                Mechanism.of("公示制", Standing.EXISTS),
                Mechanism.of("长".repeat(37) + "公示制度", Standing.EXISTS))) {
            String name = mechanism.getName();
            Report report = edit(
                    BARE,
                    builder -> builder.otherWork(
                            WorkArea.builder().addMechanism(mechanism).build()));
            ValidationResult result =
                    SetAlone.CONTRADICTIONS.check(planned(shortcoming(report, "尚未建立" + name), "建立" + name));
            assertThat(outcome(result, "CON-06")).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(outcome(result, "CON-07")).isEqualTo(Outcome.NOT_APPLICABLE);
        }
        Mechanism shortest = Mechanism.of("公示制度", Standing.EXISTS);
        Mechanism longest = Mechanism.of("长".repeat(36) + "公示制度", Standing.EXISTS);
        Report report = edit(
                SoundReports.town(),
                builder -> builder.otherWork(
                        WorkArea.builder().addMechanisms(shortest, longest).build()));
        assertThat(found(shortcoming(report, "公示制度缺失"))).containsExactly("CON-06");
        assertThat(found(shortcoming(report, longest.getName() + "缺失"))).containsExactly("CON-06");
        assertThat(found(planned(report, "制定" + longest.getName()))).containsExactly("CON-07");
    }

    private static Report planned(Report report, String summary) {
        return plan(
                report,
                item -> item.getId().equals("p1")
                        ? PlanItem.builder().from(item).summary(summary).build()
                        : item);
    }
}
