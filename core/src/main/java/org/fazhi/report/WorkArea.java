package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What the report tells of a task area without views of its own (工作领域). */
@Value.Immutable
@JsonDeserialize(as = ImmutableWorkArea.class)
@JsonPropertyOrder({"figures", "zeroClaims", "mechanisms", "statements"})
public interface WorkArea extends AreaContent {
    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutableWorkArea.Builder {}
}
