package org.fazhi.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.Executability;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.finding.RuleSetStatus;
import org.fazhi.finding.Severity;
import org.fazhi.finding.Text;
import org.fazhi.report.Frame;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.MessageCatalogue;
import org.fazhi.validation.rule.RuleSet;

/** A set of one rule, as somebody else would write it: the report states its address (网址). */
final class HouseRules {
    static final String ID = "EX-01";
    static final Pointer PLACE = Pointer.ROOT.child("frame").child("url");
    static final RuleSet SET = of(HouseRules::look, texts());

    private HouseRules() {}

    private static void look(Examination exam) {
        if (exam.report().getFrame().flatMap(Frame::getUrl).isEmpty()) {
            exam.finding(PLACE).add();
        }
    }

    static Map<String, Text> texts() {
        Map<String, Text> texts = new LinkedHashMap<>();
        texts.put(ID + ".title", Text.of("写明网址", "The address is stated"));
        texts.put(ID + ".message", Text.of("没有写明网址", "No address is stated"));
        texts.put(ID + ".advice", Text.of("补充网址", "State the address"));
        return texts;
    }

    static RuleSet of(Check check, Map<String, Text> texts) {
        return of(check, MessageCatalogue.of(texts));
    }

    static RuleSet of(Check check, MessageCatalogue texts) {
        return RuleSet.builder(
                        RuleSetInfo.builder()
                                .id("com.example:house:1.0")
                                .title(Text.of("本地规则", "House rules"))
                                .applies(Applicability.always())
                                .status(RuleSetStatus.PUBLISHED)
                                .build(),
                        texts)
                .rule(
                        ID,
                        Severity.INFO,
                        Executability.FULL,
                        check,
                        LegalBasis.builder()
                                .kind(BasisKind.PRACTICE)
                                .instrument("本单位工作规程")
                                .build())
                .build();
    }

    /** The address taken out, which no standard rule minds as long as the channel is there. */
    static Report faulty() {
        Report sound = Samples.townReport(2024);
        return Report.builder()
                .from(sound)
                .frame(Frame.builder()
                        .from(sound.getFrame().orElseThrow())
                        .url(Optional.empty())
                        .build())
                .build();
    }

    /** The contract of a set whose fault is the missing address. */
    abstract static class Contract implements RuleContract {
        @Override
        public Map<String, Report> faults() {
            return Map.of(ID, faulty());
        }

        @Override
        public int drawnReports() {
            return 40;
        }
    }
}
