package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.fazhi.finding.Finding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ENF-06: what is a target of fines, and how sound reports speak of such targets. */
class FineTargetWordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "年初下达罚款任务，分解到各中队。|罚款任务",
                "各中队罚没收入指标为每月2万元。|罚没收入指标",
                "将罚没指标纳入考核。|罚没指标",
                "年度罚款收入目标为100万元。|罚款收入目标",
                "完成罚款120%，位居全县前列。|完成罚款120%",
                "全年完成罚没收入任务的105%。|全年完成罚没收入任务的105%",
                "不断加大力度，超额完成罚没收入目标任务30万元。|超额完成罚没收入目标任务30万元",
                "严禁乱收费，全年完成罚款指标50万元。|全年完成罚款指标50万元",
                "罚没收入按比例返还执法中队。|罚没收入按比例返还",
                "财政返还罚没收入用于办公。|返还罚没",
                "罚款收入与绩效工资挂钩。|罚款收入与绩效工资挂钩",
                "对中队实行罚款提成。|罚款提成"
            })
    void aTarget(String text, String words) {
        assertThat(SetAlone.WORK.check(Edits.telling(SoundReports.town(), text)).getFindings())
                .singleElement()
                .extracting(Finding::getRule, finding -> finding.getEvidence().orElseThrow())
                .containsExactly("ENF-06", words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "严禁下达罚款指标。",
                "严禁下达或者变相下达罚没指标、返还罚没收入。",
                "不得设定罚款任务，不得将罚没收入与考核挂钩。",
                "坚决杜绝以罚款指标考核执法人员。",
                "取消罚款任务指标，罚没收入全部上缴国库。",
                "未下达罚款任务。",
                "全镇没有设置罚款指标。",
                "重点整治下达罚款指标、以罚代管等逐利执法问题。",
                "对返还罚款、罚款任务等乱象开展自查，建立台账。",
                "各部门从无罚没收入任务。",
                "防止将罚款数额同绩效挂钩。",
                "清理以罚款目标为导向的考核办法。",
                "罚没收入与部门经费彻底脱钩。",
                "严格落实罚款决定与罚款收缴分离制度，罚款全部上缴财政。",
                "完成罚没物资处置100%。",
                "完成罚款收缴率100%。",
                "全年办理处罚案件87件，罚款19550元。",
                "依法向当事人返还罚款3000元。",
                "复议纠错后及时返还罚款2000元给经营者。",
                "完成行政处罚案件50件，罚款12万元。",
                "贯彻国务院关于进一步规范和监督罚款设定与实施的指导意见。",
                "完成执法目标任务，开展教育培训12次。",
                "禁止下达罚款任务；全年完成执法检查120次。",
                "排查是否存在罚款任务、罚款返还等情形。",
                "完成普法任务100%，罚款案件同比下降。"
            })
    void noTarget(String text) {
        assertThat(SetAlone.WORK.check(Edits.telling(SoundReports.town(), text)).getFindings())
                .isEmpty();
    }

    @Test
    void reportsBeforeTheRevisedLawAreLeftAlone() {
        String target = "年初下达罚款任务，分解到各中队。";
        assertThat(WorkOutcomes.of("ENF-06", Edits.telling(WorkOutcomes.town(2020), target)))
                .isEqualTo("NOT_APPLICABLE");
        assertThat(WorkOutcomes.of("ENF-06", Edits.telling(WorkOutcomes.town(2021), target)))
                .isEqualTo("FAIL");
    }

    @Test
    @Tag("load")
    void longTextsAreReadInLinearTime() {
        for (String unit : new String[] {"完成罚款", "罚没收入", "罚款", "完成", "执法人员1", "执法", "公开执法", "辅助人员单独", "信访", "，"}) {
            String text = unit.repeat(300_000 / unit.length());
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> ReportValidator.standard().check(Edits.telling(SoundReports.town(), text)),
                    unit);
        }
    }
}
