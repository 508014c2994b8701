package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The second statutory part (存在的不足和原因): shortcomings and their causes. The law asks for both. */
@Value.Immutable
@JsonDeserialize(as = ImmutableShortcomings.class)
@JsonPropertyOrder({"sections", "statements", "items", "sharedCauses"})
public interface Shortcomings extends Part {
    /**
     * The shortcomings, one by one.
     *
     * @return in printed order; empty when the part names none
     */
    List<@Valid Shortcoming> getItems();

    /**
     * Causes stated apart from the single shortcomings, as in a separate analysis (原因分析).
     *
     * @return in printed order
     */
    List<@Valid Cause> getSharedCauses();

    /**
     * All causes, those of the single shortcomings first.
     *
     * @return in printed order
     */
    default List<Cause> allCauses() {
        return Stream.concat(getItems().stream().flatMap(item -> item.getCauses().stream()), getSharedCauses().stream())
                .toList();
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
    final class Builder extends ImmutableShortcomings.Builder {}
}
