package org.fazhi.finding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A rule set that ran, and why it was chosen (适用的规则集). */
@Value.Immutable
@JsonDeserialize(as = ImmutableAppliedRuleSet.class)
@JsonPropertyOrder({"set", "reason"})
public interface AppliedRuleSet {
    /**
     * The set.
     *
     * @return always stated
     */
    RuleSetInfo getSet();

    /**
     * Why it was chosen for this report.
     *
     * @return in both languages
     */
    Text getReason();

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutableAppliedRuleSet.Builder {}
}
