package org.fazhi.diff;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Whether the later report speaks of an arrangement of the earlier (一项安排的后续). */
@Value.Immutable
@JsonDeserialize(as = ImmutablePlanFollowUp.class)
@JsonPropertyOrder({"item", "followUp", "mentioned"})
public interface PlanFollowUp {
    /**
     * The arrangement.
     *
     * @return as it stands in the earlier report
     */
    PlacedItem getItem();

    /**
     * Whether the later report speaks of it.
     *
     * @return one of {@link FollowUp}
     */
    FollowUp getFollowUp();

    /**
     * How much of the words of the arrangement occurs in the later report outside its plan, in whole per cent.
     *
     * @return absent when undecided
     */
    Optional<Integer> getMentioned();

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutablePlanFollowUp.Builder {}
}
