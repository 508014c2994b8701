package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The fifth statutory part (其他需要报告的情况): other matters to be reported. Optional in practice. */
@Value.Immutable
@JsonDeserialize(as = ImmutableOtherMatters.class)
@JsonPropertyOrder({"sections", "statements"})
public interface OtherMatters extends Part {
    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutableOtherMatters.Builder {}
}
