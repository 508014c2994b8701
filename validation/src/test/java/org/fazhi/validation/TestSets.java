package org.fazhi.validation;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.Executability;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.finding.RuleSetStatus;
import org.fazhi.finding.Severity;
import org.fazhi.finding.Text;
import org.fazhi.report.Pointer;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.MessageCatalogue;
import org.fazhi.validation.rule.RuleSet;

/** Small rule sets of a third party, to see what the engine does with them. */
final class TestSets {
    /** Finds one fault in every report. */
    static final Check FAULT = exam -> exam.finding(Pointer.ROOT.child("frame")).add();

    private TestSets() {}

    static RuleSet set(String id, UnaryOperator<RuleSetInfo.Builder> info, Severity severity, Check check) {
        return builder(id, info)
                .rule("EX-01", severity, Executability.FULL, check, basis(BasisKind.BINDING))
                .build();
    }

    static RuleSet set(String id, Severity severity, Check check) {
        return set(id, info -> info, severity, check);
    }

    static RuleSet.Builder builder(String id, UnaryOperator<RuleSetInfo.Builder> info) {
        return RuleSet.builder(
                info.apply(RuleSetInfo.builder()
                                .id(id)
                                .title(Text.of("测试规则", "Test rules"))
                                .applies(Applicability.always())
                                .status(RuleSetStatus.PUBLISHED))
                        .build(),
                messages());
    }

    static MessageCatalogue messages() {
        return MessageCatalogue.read(
                stream(
                        "EX-01.title = 示例\nEX-01.message = 发现问题\nEX-01.message.shown = 写作“{actual}”\nEX-01.advice = 请更正\n"
                                + "EX-02.title = 又一例\nEX-02.message = 又一问题\nEX-02.advice = 再更正\nreason.none = 没有数据\n"),
                stream("EX-01.title = Example\nEX-01.message = A fault\nEX-01.message.shown = It says “{actual}”\n"
                        + "EX-01.advice = Correct it\nEX-02.title = Another\nEX-02.message = Another fault\n"
                        + "EX-02.advice = Correct that too\nreason.none = no data\n"));
    }

    static LegalBasis basis(BasisKind kind) {
        return LegalBasis.builder().kind(kind).instrument("测试规定").build();
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
