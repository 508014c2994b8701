package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The fourth statutory part (下一年度主要安排): main arrangements for the following year. */
@Value.Immutable
@JsonDeserialize(as = ImmutableNextPlan.class)
@JsonPropertyOrder({"sections", "statements", "year", "items"})
public interface NextPlan extends Part {
    /**
     * The year the plan is for, as the heading or text states it.
     *
     * @return absent when the text says only 下一年度; the law asks for the reporting year plus one
     */
    Optional<Integer> getYear();

    /**
     * The arrangements, one by one.
     *
     * @return in printed order; empty when the part names none
     */
    List<@Valid PlanItem> getItems();

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutableNextPlan.Builder {}
}
