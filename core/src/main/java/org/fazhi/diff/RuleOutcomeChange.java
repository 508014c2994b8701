package org.fazhi.diff;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.fazhi.finding.RuleOutcome;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** How differently a rule came out (一条规则的结果变化). */
@Value.Immutable
@JsonDeserialize(as = ImmutableRuleOutcomeChange.class)
@JsonPropertyOrder({"kind", "rule", "before", "after"})
public interface RuleOutcomeChange {
    /**
     * What became of it.
     *
     * @return one of {@link RuleChangeKind}
     */
    RuleChangeKind getKind();

    /**
     * The id of the rule.
     *
     * @return such as {@code NUM-01}
     */
    String getRule();

    /**
     * How it came out before.
     *
     * @return absent when its set did not run
     */
    Optional<RuleOutcome> getBefore();

    /**
     * How it came out after.
     *
     * @return absent when its set did not run
     */
    Optional<RuleOutcome> getAfter();

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutableRuleOutcomeChange.Builder {}
}
