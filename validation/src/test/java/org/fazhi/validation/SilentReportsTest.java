package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.report.Frame;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;

/** What each rule makes of what a report does not say: why it is skipped or not concerned, or that it fails. */
class SilentReportsTest {
    @Test
    void aReportOfNothing() {
        assertThat(told(Report.builder().build())).isEqualTo("""
                FAIL: TTL-01 SIG-01
                NOT_APPLICABLE 不适用于这类机关: ENF-01 REV-01 INF-01
                NOT_APPLICABLE 报告没有涉及行政执法: ENF-07
                NOT_APPLICABLE 没有“主要举措和成效”部分: NUM-08
                NOT_APPLICABLE 没有下一年度安排: CON-07
                NOT_APPLICABLE 没有写执法事项和执法人员: ENF-12
                NOT_APPLICABLE 没有写明“未发生”“无”的事项: CON-01 CON-02
                NOT_APPLICABLE 没有列出不足: CON-04 CON-05 CON-06 CON-08
                NOT_APPLICABLE 没有发文字号: REF-05
                NOT_APPLICABLE 没有引用法律: REF-03
                NOT_APPLICABLE 没有标题: TTL-02 TTL-03 TTL-05
                SKIPPED 报告没有写明所需内容: ENF-02 ENF-03 ENF-04 ENF-05 ENF-10 ENF-11 MED-01 MED-02 MED-03 MED-04 \
                PET-01 REV-02 LIT-01 LIT-02 DEC-01 DEC-02 DOC-01 DOC-02
                SKIPPED 没有写明乡级行政区划代码: COD-03
                SKIPPED 没有写明保密审查情况: SIG-03
                SKIPPED 没有写明分子、分母的比率: NUM-01 NUM-05
                SKIPPED 没有写明审签情况: SIG-02
                SKIPPED 没有写明报告年度: REF-06 EDU-01
                SKIPPED 没有写明报告机关: TTL-04
                SKIPPED 没有写明日期: ENF-08 REF-04
                SKIPPED 没有写明统一社会信用代码: COD-01
                SKIPPED 没有写明行政区划代码: COD-02
                SKIPPED 没有分项数据: NUM-04
                SKIPPED 没有可供检查的文字: ENF-06 ENF-09 REF-02 PII-01 PII-02 PII-03 PII-04 PII-05 PII-06 PII-07 \
                PII-08 PII-09
                SKIPPED 没有同时写明结果及其来由的数据: CON-03
                SKIPPED 没有提供上年报告: SIM-01 SIM-03 SIM-04 SIM-05 SIM-06 YOY-01
                SKIPPED 没有提供上年报告，或者没有罚款金额: NUM-06
                SKIPPED 没有提供其他机关的报告: SIM-02
                SKIPPED 没有网页标题: TTL-06
                """);
    }

    @Test
    void aReportOfWhoAndWhen() {
        Report report = Report.builder()
                .issuers(SoundReports.town().getIssuers())
                .reportingYear(2024)
                .build();
        assertThat(told(report)).isEqualTo("""
                FAIL: TTL-01 SIG-01 STR-01 STR-02 STR-04 STR-08
                NOT_APPLICABLE 不适用于这类机关: DAT-06 ADR-02 ADR-03
                NOT_APPLICABLE 报告没有涉及行政执法: ENF-07
                NOT_APPLICABLE 没有“主要举措和成效”部分: NUM-08 STR-14
                NOT_APPLICABLE 没有“亲自”的表述: FRP-03
                NOT_APPLICABLE 没有下一年度安排: CON-07 STR-09
                NOT_APPLICABLE 没有具体事实，由 STR-07 提出: FRP-07
                NOT_APPLICABLE 没有写出履职情况: STR-06 STR-07 FRP-06
                NOT_APPLICABLE 没有写到这位主要负责人: FRP-01 FRP-02
                NOT_APPLICABLE 没有写执法事项和执法人员: ENF-12
                NOT_APPLICABLE 没有写明“未发生”“无”的事项: CON-01 CON-02
                NOT_APPLICABLE 没有分别写两位主要负责人: FRP-04
                NOT_APPLICABLE 没有列出不足: CON-04 CON-05 CON-06 CON-08 STR-03
                NOT_APPLICABLE 没有列出不足或者安排: STR-13
                NOT_APPLICABLE 没有发文字号: REF-05
                NOT_APPLICABLE 没有引用法律: REF-03
                NOT_APPLICABLE 没有标题: TTL-02 TTL-03 TTL-04 TTL-05
                NOT_APPLICABLE 没有第一责任人履职情况的章节: STR-05
                SKIPPED 报告没有写明所需内容: ENF-02 ENF-03 ENF-04 ENF-05 ENF-10 ENF-11 MED-01 MED-02 MED-03 MED-04 \
                PET-01 REV-01 REV-02 LIT-01 LIT-02 DEC-01 DEC-02 DOC-01 DOC-02
                SKIPPED 没有写出履职情况: FRP-05
                SKIPPED 没有写明主送机关: ADR-01 ADR-05
                SKIPPED 没有写明保密审查情况: SIG-03
                SKIPPED 没有写明公开情况: DAT-02 DAT-05
                SKIPPED 没有写明分子、分母的比率: NUM-01 NUM-05
                SKIPPED 没有写明审签情况: SIG-02
                SKIPPED 没有写明抄送机关: ADR-04
                SKIPPED 没有写明报送日期: DAT-01
                SKIPPED 没有写明日期: ENF-08 INF-01 DAT-03 DAT-04
                SKIPPED 没有写行政处罚件数: ENF-01
                SKIPPED 没有分项数据: NUM-04
                SKIPPED 没有同时写明结果及其来由的数据: CON-03
                SKIPPED 没有提供上年报告: SIM-01 SIM-03 SIM-04 SIM-05 SIM-06 YOY-01
                SKIPPED 没有提供上年报告，或者没有罚款金额: NUM-06
                SKIPPED 没有提供其他机关的报告: SIM-02
                SKIPPED 没有章节: STR-11
                SKIPPED 没有网页标题: TTL-06
                """);
    }

    @Test
    void aReportWithoutAreas() {
        assertThat(told(RuleCase.withoutAreas(SoundReports.town()))).isEqualTo("""
                FAIL: NUM-08
                NOT_APPLICABLE 不适用于这类机关: DAT-06 ADR-02 ADR-03
                NOT_APPLICABLE 没有写执法事项和执法人员: ENF-12
                NOT_APPLICABLE 没有写明“未发生”“无”的事项: CON-01 CON-02
                NOT_APPLICABLE 没有写明已经建立的机制: CON-06 CON-07
                NOT_APPLICABLE 没有表明全部做到或者没有发生的数据: CON-04 CON-05
                SKIPPED 报告没有写明所需内容: ENF-02 ENF-03 ENF-04 ENF-05 ENF-10 ENF-11 MED-01 MED-02 MED-03 MED-04 \
                PET-01 REV-01 REV-02 LIT-01 LIT-02 DEC-01 DEC-02 DOC-01 DOC-02
                SKIPPED 没有写明分子、分母的比率: NUM-01 NUM-05
                SKIPPED 没有写明日期: ENF-08 INF-01
                SKIPPED 没有写行政处罚件数: ENF-01
                SKIPPED 没有分项数据: NUM-04
                SKIPPED 没有同时写明结果及其来由的数据: CON-03
                SKIPPED 没有提供上年报告: SIM-01 SIM-03 SIM-04 SIM-05 SIM-06 YOY-01
                SKIPPED 没有提供上年报告，或者没有罚款金额: NUM-06
                SKIPPED 没有提供其他机关的报告: SIM-02
                """);
    }

    @Test
    void aReportOfNoYear() {
        assertThat(told(Edits.edit(SoundReports.town(), report -> report.reportingYear(Optional.empty()))))
                .isEqualTo("""
                NOT_APPLICABLE 不适用于这个报告年度: STR-14
                NOT_APPLICABLE 不适用于这类机关: DAT-06 ADR-02 ADR-03
                SKIPPED 没有写明年度: TTL-03 STR-09 STR-10
                SKIPPED 没有写明报告年度: ENF-08 INF-01 REF-06 EDU-01 DAT-01 DAT-02 DAT-03 FRP-07
                SKIPPED 没有提供上年报告: SIM-01 SIM-03 SIM-04 SIM-05 SIM-06 YOY-01
                SKIPPED 没有提供上年报告，或者没有罚款金额: NUM-06
                SKIPPED 没有提供其他机关的报告: SIM-02
                """);
    }

    @Test
    void aReportOfAnEmptyFrame() {
        assertThat(told(Edits.edit(
                        SoundReports.town(),
                        report -> report.frame(Frame.builder().build()))))
                .isEqualTo("""
                FAIL: TTL-01 SIG-01
                NOT_APPLICABLE 不适用于这类机关: DAT-06 ADR-02 ADR-03
                NOT_APPLICABLE 没有发文字号: REF-05
                NOT_APPLICABLE 没有标题: TTL-02 TTL-03 TTL-04 TTL-05
                SKIPPED 没有写明主送机关: ADR-01 ADR-05
                SKIPPED 没有写明保密审查情况: SIG-03
                SKIPPED 没有写明公开情况: DAT-02 DAT-05
                SKIPPED 没有写明审签情况: SIG-02
                SKIPPED 没有写明抄送机关: ADR-04
                SKIPPED 没有写明报送日期: DAT-01
                SKIPPED 没有写明日期: DAT-03 DAT-04
                SKIPPED 没有提供上年报告: SIM-01 SIM-03 SIM-04 SIM-05 SIM-06 YOY-01
                SKIPPED 没有提供上年报告，或者没有罚款金额: NUM-06
                SKIPPED 没有提供其他机关的报告: SIM-02
                SKIPPED 没有网页标题: TTL-06
                """);
    }

    /** The rules that do not pass, in the order of the sets, by outcome and reason. */
    private static String told(Report report) {
        return ReportValidator.standard().check(report).getOutcomes().stream()
                .filter(outcome -> outcome.getOutcome() != Outcome.PASS)
                .collect(Collectors.groupingBy(
                        SilentReportsTest::why,
                        TreeMap::new,
                        Collectors.mapping(RuleOutcome::getRule, Collectors.joining(" "))))
                .entrySet()
                .stream()
                .map(line -> line.getKey() + ": " + line.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static String why(RuleOutcome outcome) {
        return outcome.getOutcome()
                + outcome.getReason().map(reason -> " " + reason.getZh()).orElse("");
    }
}
