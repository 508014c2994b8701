package org.fazhi.finding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** How a rule came out (规则执行结果). Every rule of every set that ran has one. */
@Value.Immutable
@JsonDeserialize(as = ImmutableRuleOutcome.class)
@JsonPropertyOrder({"rule", "set", "outcome", "reason", "findings", "accepted"})
public interface RuleOutcome {
    /**
     * The id of the rule. Where a local set asks for a change that cannot be made, there is an outcome ERROR of that
     * set with the rule or parameter it names.
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
     * How many findings it had, listed or not.
     *
     * @return 0 unless FAIL
     */
    int getFindings();

    /**
     * How many of them are accepted.
     *
     * @return 0 to {@link #getFindings()}
     */
    @Value.Default
    default int getAccepted() {
        return 0;
    }

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
