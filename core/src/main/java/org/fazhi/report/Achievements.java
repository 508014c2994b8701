package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The first statutory part (主要举措和成效): main measures and results of the reporting year.
 *
 * <p>What the part tells of each task area stands in the areas of the {@link Report} ({@link Report#getEnforcement()}
 * and so on). A thematic report, whose top headings are the topics, has this part too: its sections are the topics.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableAchievements.class)
@JsonPropertyOrder({"sections", "statements"})
public interface Achievements extends Part {
    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutableAchievements.Builder {}
}
