package org.fazhi.diff;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.fazhi.report.PartKind;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Whether two reports have one of the statutory parts (部分的有无). */
@Value.Immutable
@JsonDeserialize(as = ImmutablePartPresence.class)
@JsonPropertyOrder({"part", "inEarlier", "inLater"})
public interface PartPresence {
    /**
     * The part.
     *
     * @return one of {@link PartKind#known()}
     */
    PartKind getPart();

    /**
     * Whether the earlier report has it.
     *
     * @return true also when it says nothing
     */
    boolean isInEarlier();

    /**
     * Whether the later report has it.
     *
     * @return true also when it says nothing
     */
    boolean isInLater();

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutablePartPresence.Builder {}
}
