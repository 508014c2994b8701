package org.fazhi.validation.offered;

import java.util.List;
import org.fazhi.validation.rule.RuleSet;
import org.fazhi.validation.rule.RuleSetProvider;

/** Breaks when asked. */
public final class BrokenProvider implements RuleSetProvider {
    @Override
    public List<RuleSet> ruleSets() {
        throw new IllegalStateException("gone");
    }
}
