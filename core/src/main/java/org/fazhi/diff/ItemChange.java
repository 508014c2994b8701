package org.fazhi.diff;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What became of a shortcoming or an arrangement (一个条目的变化). */
@Value.Immutable
@JsonDeserialize(as = ImmutableItemChange.class)
@JsonPropertyOrder({"kind", "before", "after", "similarity"})
public interface ItemChange {
    /**
     * What became of it.
     *
     * @return one of {@link ItemChangeKind}
     */
    ItemChangeKind getKind();

    /**
     * What the earlier report says.
     *
     * @return absent for {@link ItemChangeKind#NEW}
     */
    Optional<PlacedItem> getBefore();

    /**
     * What the later report says.
     *
     * @return absent for {@link ItemChangeKind#GONE}
     */
    Optional<PlacedItem> getAfter();

    /**
     * How much of the words of both is common to both, in whole per cent; names and numbers do not count.
     *
     * @return 100 when repeated; absent when only one report has it
     */
    Optional<Integer> getSimilarity();

    /**
     * Whether both reports say exactly the same.
     *
     * @return true when not a single character differs
     */
    default boolean unchanged() {
        return getBefore().isPresent()
                && getBefore().map(PlacedItem::getSummary).equals(getAfter().map(PlacedItem::getSummary));
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
    final class Builder extends ImmutableItemChange.Builder {}
}
