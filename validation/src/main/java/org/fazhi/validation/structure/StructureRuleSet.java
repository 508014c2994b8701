package org.fazhi.validation.structure;

import java.io.InputStream;
import java.util.Objects;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.Executability;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.finding.RuleSetStatus;
import org.fazhi.finding.Severity;
import org.fazhi.finding.Text;
import org.fazhi.validation.rule.MessageCatalogue;
import org.fazhi.validation.rule.RuleSet;

/**
 * The rule set {@code org.fazhi:structure:1.0}: the data hang together (数据结构). It comes before all others: what the law
 * demands can be judged only of data that name what they refer to.
 */
public final class StructureRuleSet {
    private static final RuleSet SET = RuleSet.builder(
                    RuleSetInfo.builder()
                            .id("org.fazhi:structure:1.0")
                            .title(Text.of("数据结构", "Structure of the data"))
                            .applies(Applicability.always())
                            .status(RuleSetStatus.PUBLISHED)
                            .build(),
                    MessageCatalogue.read(texts("structure_zh.properties"), texts("structure_en.properties")))
            .rule(
                    "MOD-01",
                    Severity.ERROR,
                    Executability.FULL,
                    new SoundStructure(),
                    LegalBasis.builder()
                            .kind(BasisKind.LOGIC)
                            .instrument("数据模型的结构约束")
                            .build())
            .build();

    private StructureRuleSet() {}

    private static InputStream texts(String file) {
        return Objects.requireNonNull(StructureRuleSet.class.getResourceAsStream(file));
    }

    /**
     * The set.
     *
     * @return the same set each time
     */
    public static RuleSet get() {
        return SET;
    }
}
