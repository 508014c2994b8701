package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.fazhi.finding.Finding;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SIG-04: what is a request for instructions, and what only tells of one. */
class RequestWordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "妥否，请批示。|妥否，请批示",
                "以上报告当否，请审示。|当否，请审示",
                "可否，请予以批复。|可否，请予以批复",
                "是否妥当，请指示。|是否妥当，请指示",
                "特此报告，请予批示！|请予批示",
                "拟增设科室，请审批|请审批",
                "现将有关情况报告如下，请批复。特此报告。|请批复"
            })
    void aRequest(String text, String words) {
        assertThat(SetAlone.DOCUMENT.check(closing(text)).getFindings())
                .singleElement()
                .extracting(Finding::getRule, finding -> finding.getEvidence().orElseThrow())
                .containsExactly("SIG-04", words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "特此报告。",
                "请审阅。",
                "重大事项及时报请审批。",
                "按程序提请审批；",
                "经依法申请批复。",
                "已呈请批示。",
                "严格执行请示批复制度。",
                "需要请批示的事项逐级上报。",
                "邀请批评指正。",
                "办理群众申请审批事项30件。"
            })
    void noRequest(String text) {
        assertThat(SetAlone.DOCUMENT.check(closing(text)).getFindings()).isEmpty();
    }

    @Test
    @Tag("load")
    void longTextsAreReadInLinearTime() {
        for (String unit : new String[] {"妥否", "妥否 ", "请", "请予", " ", "　\n", "2021年—", "关于", "2024年度"}) {
            String text = unit.repeat(300_000 / unit.length());
            Report report = Edits.heading(Edits.title(closing(text), text), "s1", "2024" + text);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> ReportValidator.standard().check(report), unit);
        }
    }

    private static Report closing(String text) {
        return Edits.frame(SoundReports.town(), frame -> frame.closing(text));
    }
}
