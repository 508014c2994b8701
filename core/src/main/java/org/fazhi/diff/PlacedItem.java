package org.fazhi.diff;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A shortcoming or an arrangement and where it stands (带位置的条目). */
@Value.Immutable
@JsonDeserialize(as = ImmutablePlacedItem.class)
@JsonPropertyOrder({"pointer", "summary"})
public interface PlacedItem {
    /**
     * The place in its report as a JSON Pointer (RFC 6901).
     *
     * @return such as {@code /shortcomings/items/0}
     */
    String getPointer();

    /**
     * What it says.
     *
     * @return as it stands in the report
     */
    String getSummary();

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutablePlacedItem.Builder {}
}
