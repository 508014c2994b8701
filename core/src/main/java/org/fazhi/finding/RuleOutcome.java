package org.fazhi.finding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** How a rule came out (规则执行结果). Every rule of every set that ran has one. */
@Value.Immutable
@JsonDeserialize(as = ImmutableRuleOutcome.class)
@JsonPropertyOrder({"rule", "set", "outcome", "reason", "findings"})
public interface RuleOutcome {
    /**
     * The id of the rule.
     *
     * @return such as {@code NUM-01}
     */
    String getRule();

    /**
     * The id of the rule set.
     *
     * @return such as {@code cn.national:arithmetic:1.0}
     */
    String getSet();

    /**
     * How it came out.
     *
     * @return one of {@link Outcome}
     */
    Outcome getOutcome();

    /**
     * Why it was not applicable, was skipped, or broke.
     *
     * @return absent for PASS and FAIL
     */
    Optional<Text> getReason();

    /**
     * How many findings it had.
     *
     * @return 0 unless FAIL
     */
    int getFindings();

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutableRuleOutcome.Builder {}
}
