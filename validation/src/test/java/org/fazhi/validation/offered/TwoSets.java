package org.fazhi.validation.offered;

import java.util.List;
import java.util.Map;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.finding.RuleSetStatus;
import org.fazhi.finding.Text;
import org.fazhi.validation.rule.MessageCatalogue;
import org.fazhi.validation.rule.RuleSet;
import org.fazhi.validation.rule.RuleSetProvider;

/** Offers two sets, the later id first. */
public final class TwoSets implements RuleSetProvider {
    @Override
    public List<RuleSet> ruleSets() {
        return List.of(set("t:c:1"), set("t:a:1"));
    }

    private static RuleSet set(String id) {
        return RuleSet.builder(
                        RuleSetInfo.builder()
                                .id(id)
                                .title(Text.of("甲", "A"))
                                .applies(Applicability.always())
                                .status(RuleSetStatus.PUBLISHED)
                                .build(),
                        MessageCatalogue.of(Map.of()))
                .build();
    }
}
