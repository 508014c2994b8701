package org.fazhi.finding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A rule set that ran, and why it was chosen (适用的规则集). */
@Value.Immutable
@JsonDeserialize(as = ImmutableAppliedRuleSet.class)
@JsonPropertyOrder({"set", "reason", "origin", "parameters"})
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
     * Which edition of the set ran, so that the check can be repeated: of a set in Java its module or package and the
     * version of the jar, of a set in a file the digest of the bytes.
     *
     * @return such as {@code org.fazhi.validation@0.1.0} or {@code sha-256:…}; absent where the set does not say
     */
    Optional<String> getOrigin();

    /**
     * The parameters the set was given. What overlays made of them stands in the notes of the result.
     *
     * @return value by name, sorted; empty when the set has none
     */
    Map<String, String> getParameters();

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
