package org.fazhi.validation.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.fazhi.finding.Acceptance;
import org.junit.jupiter.api.Test;

/** Files of accepted findings. */
class AcceptedFindingsTest {
    @Test
    void anAcceptanceStatesWhatWhyWhoAndUntilWhen() {
        assertThat(AcceptedFindings.read(Files.stream("""
                        format: 1
                        accepted:
                          - fingerprint: 0123456789012345
                            reason: 原件如此
                            approver: 区司法局
                            expires: 2026-12-31
                        """)))
                .containsExactly(Acceptance.builder()
                        .fingerprint("0123456789012345")
                        .reason("原件如此")
                        .approver("区司法局")
                        .expiresOn(LocalDate.of(2026, 12, 31))
                        .build());
        assertThat(AcceptedFindings.read(Files.stream("{\"format\": 1, \"accepted\": []}")))
                .isEmpty();
    }

    @Test
    void whatIsWrongIsToldAtOnce() {
        assertThatThrownBy(() -> AcceptedFindings.read(Files.stream("""
                        format: 1
                        accepted:
                          - fingerprint: 0123456789abcdef
                            reason: 一
                            approver: 甲
                            expires: 2026-02-30
                          - fingerprint: 0123456789abcdef
                            reson: 二
                            expires: 2026-02-01
                          - {fingerprint: XYZ, reason: 三, approver: 乙}
                        """)))
                .isInstanceOf(UnusableFileException.class)
                .hasMessage(String.join(
                        "\n",
                        "第 6 行第 14 列：“2026-02-30”应为日期，如 2024-01-31。更正这个值。",
                        "第 7 行第 5 列：缺少“reason”。补上这一项。",
                        "第 7 行第 5 列：缺少“approver”。补上这一项。",
                        "第 7 行第 18 列：指纹 0123456789abcdef 重复。删去一条。",
                        "第 8 行第 5 列：不认识的项“reson”。改为“reason”。",
                        "第 10 行第 5 列：缺少“expires”。补上这一项。",
                        "第 10 行第 19 列：“XYZ”不是问题的指纹。从检查结果中复制 16 位指纹，并加引号。"));
    }

    @Test
    void aFileWithoutAListIsRefused() {
        assertThatThrownBy(() -> AcceptedFindings.read(Files.stream("format: 1")))
                .hasMessage("第 1 行第 1 列：缺少“accepted”。补上这一项。");
    }
}
