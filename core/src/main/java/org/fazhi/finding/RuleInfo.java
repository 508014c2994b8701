package org.fazhi.finding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What is to be known of a rule without running it (规则信息). */
@Value.Immutable
@JsonDeserialize(as = ImmutableRuleInfo.class)
@JsonPropertyOrder({"id", "severity", "title", "basis", "applies", "executability"})
public interface RuleInfo {
    /**
     * The id, such as {@code NUM-01}. An id never changes its meaning.
     *
     * @return always stated
     */
    String getId();

    /**
     * The severity of its findings. A single finding may be milder, never harsher.
     *
     * @return one of {@link Severity}
     */
    Severity getSeverity();

    /**
     * What the rule asks, in one line.
     *
     * @return in both languages
     */
    Text getTitle();

    /**
     * Its sources.
     *
     * @return at least one
     */
    List<LegalBasis> getBasis();

    /**
     * Whom and which years it concerns.
     *
     * @return always stated
     */
    Applicability getApplies();

    /**
     * How well a program can decide it.
     *
     * @return one of {@link Executability}
     */
    Executability getExecutability();

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutableRuleInfo.Builder {}
}
