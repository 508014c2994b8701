package org.fazhi.output;

import java.time.LocalDate;
import org.fazhi.finding.Acceptance;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.AppliedRuleSet;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.CheckNote;
import org.fazhi.finding.Finding;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.NoteKind;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.finding.RuleSetStatus;
import org.fazhi.finding.Severity;
import org.fazhi.finding.Text;
import org.fazhi.finding.Totals;
import org.fazhi.finding.ValidationResult;
import org.fazhi.finding.Verdict;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Frame;
import org.fazhi.report.Issuer;
import org.fazhi.report.Report;
import org.fazhi.report.Section;

/** A report and a result that have something of everything a format shows. */
final class WrittenResult {
    private WrittenResult() {}

    static Report report() {
        return Report.builder()
                .addIssuer(
                        Issuer.builder().name("松河县人民政府").kind(BodyKind.COUNTY).build())
                .addIssuer(Issuer.builder()
                        .name("松河县司法局")
                        .kind(BodyKind.DEPARTMENT)
                        .build())
                .reportingYear(2025)
                .frame(Frame.builder().title("松河县2025年法治政府建设年度报告").build())
                .addOutline(Section.builder()
                        .id("s1")
                        .level(1)
                        .marker("一、")
                        .heading("主要成效")
                        .addChildren(Section.builder()
                                .id("s2")
                                .level(2)
                                .text("受理18件。调处15件，成功率99%。已归档。")
                                .build())
                        .build())
                .addOutline(Section.builder().id("s3").level(1).build())
                .build();
    }

    static ValidationResult result() {
        return ValidationResult.builder()
                .verdict(Verdict.DOES_NOT_CONFORM)
                .summary(Text.of("不符合", "Does not conform"))
                .addSet(set())
                .addOutcome(outcome("NUM-01", Outcome.FAIL, 1))
                .addOutcome(outcome("STR-12", Outcome.FAIL, 1))
                .addOutcome(outcome("TTL-01", Outcome.FAIL, 1))
                .addOutcome(outcome("SIG-01", Outcome.PASS, 0))
                .addOutcome(outcome("SIG-02", Outcome.PASS, 0))
                .addOutcome(outcome("DAT-01", Outcome.SKIPPED, 0))
                .addOutcome(outcome("DAT-02", Outcome.SKIPPED, 0))
                .addOutcome(outcome("ADR-01", Outcome.NOT_APPLICABLE, 0))
                .addOutcome(RuleOutcome.builder()
                        .from(outcome("XXX-01", Outcome.ERROR, 0))
                        .reason(Text.of("规则出错", "The rule broke"))
                        .build())
                .addFinding(rate())
                .addFinding(length())
                .addFinding(title())
                .totals(Totals.builder()
                        .errors(1)
                        .warnings(1)
                        .infos(0)
                        .accepted(1)
                        .build())
                .addNote(CheckNote.builder()
                        .kind(NoteKind.ACCEPTANCE_STALE)
                        .subject("0123456789abcdef")
                        .text(Text.of("一项核准已无对应问题", "An acceptance accepts nothing any more"))
                        .build())
                .reportDigest("sha-256:ab12")
                .engineVersion("0.1.0")
                .build();
    }

    private static AppliedRuleSet set() {
        return AppliedRuleSet.builder()
                .set(RuleSetInfo.builder()
                        .id("cn.national:numbers:1.0")
                        .title(Text.of("数字", "Numbers"))
                        .applies(Applicability.always())
                        .status(RuleSetStatus.PUBLISHED)
                        .build())
                .reason(Text.of("适用于所有机关", "Concerns every body"))
                .build();
    }

    private static RuleOutcome outcome(String rule, Outcome outcome, int findings) {
        return RuleOutcome.builder()
                .rule(rule)
                .set("cn.national:numbers:1.0")
                .outcome(outcome)
                .findings(findings)
                .build();
    }

    private static Finding rate() {
        return finding("NUM-01", Severity.ERROR, "/mediation/figures/2/value")
                .place(Text.of("矛盾纠纷化解", "Mediation"))
                .evidence("成功率99%")
                .message(Text.of("比率“不符”", "The rate \"differs\""))
                .advice(Text.of("请核对", "Please check"))
                .addBasis(LegalBasis.builder()
                        .kind(BasisKind.LOGIC)
                        .instrument("算术")
                        .build())
                .addBasis(LegalBasis.builder()
                        .kind(BasisKind.BINDING)
                        .instrument("法治政府建设与责任落实督察工作规定")
                        .number("中办发〔2019〕30号")
                        .article("第二十五条")
                        .build())
                .build();
    }

    private static Finding length() {
        return finding("STR-12", Severity.WARNING, "")
                .place(Text.of("报告全文", "The report as a whole"))
                .message(Text.of("篇幅偏短", "It is short"))
                .advice(Text.of("-请补充", "-Please add"))
                .addBasis(LegalBasis.builder()
                        .kind(BasisKind.PRACTICE)
                        .instrument("各地做法")
                        .build())
                .build();
    }

    private static Finding title() {
        return finding("TTL-01", Severity.INFO, "/frame/title")
                .place(Text.of("标题", "Title"))
                .evidence("年度报告")
                .message(Text.of("标题未写明机关", "The title names no body"))
                .advice(Text.of("请写明", "Please name it"))
                .addBasis(LegalBasis.builder()
                        .kind(BasisKind.ANALOGY)
                        .instrument("党政机关公文处理工作条例")
                        .article("第九条")
                        .build())
                .accepted(Acceptance.builder()
                        .fingerprint("00000000TTL-0100")
                        .reason("沿用历年标题")
                        .approver("王科长")
                        .expiresOn(LocalDate.of(2027, 1, 1))
                        .build())
                .build();
    }

    private static Finding.Builder finding(String rule, Severity severity, String pointer) {
        return Finding.builder()
                .rule(rule)
                .set("cn.national:numbers:1.0")
                .severity(severity)
                .pointer(pointer)
                .messageKey(rule + ".message")
                .fingerprint("00000000" + rule + "00");
    }
}
