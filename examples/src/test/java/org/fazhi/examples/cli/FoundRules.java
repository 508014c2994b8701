package org.fazhi.examples.cli;

import java.util.List;
import java.util.Map;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.Executability;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.finding.RuleSetStatus;
import org.fazhi.finding.Severity;
import org.fazhi.finding.Text;
import org.fazhi.report.Pointer;
import org.fazhi.validation.rule.MessageCatalogue;
import org.fazhi.validation.rule.RuleSet;
import org.fazhi.validation.rule.RuleSetProvider;

/** What a jar on the class path of the program offers: rules of an invented place, so that no real report gets them. */
public final class FoundRules implements RuleSetProvider {
    @Override
    public List<RuleSet> ruleSets() {
        return List.of(RuleSet.builder(
                        RuleSetInfo.builder()
                                .id("test:found:1.0")
                                .title(Text.of("另加的规则", "Rules found"))
                                .jurisdiction("99")
                                .applies(Applicability.always())
                                .status(RuleSetStatus.PUBLISHED)
                                .build(),
                        MessageCatalogue.of(Map.of(
                                "FD-01.title", Text.of("标题", "Title"),
                                "FD-01.message", Text.of("找到了", "Found"),
                                "FD-01.advice", Text.of("无", "None"))))
                .rule(
                        "FD-01",
                        Severity.INFO,
                        Executability.FULL,
                        exam -> exam.finding(Pointer.ROOT.child("frame")).add(),
                        LegalBasis.builder()
                                .kind(BasisKind.LOGIC)
                                .instrument("示例")
                                .build())
                .build());
    }
}
