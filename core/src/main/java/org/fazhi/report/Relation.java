package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What the report says of how figures hang together (数量关系). A relation names figures by id and holds no numbers.
 *
 * <p>One flat type for all kinds, so that a kind this version does not know is carried along unharmed. Use the
 * factories. Where the indicators themselves say how they hang together, the formula of the {@link IndicatorDictionary}
 * suffices and no relation is needed.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRelation.class)
@JsonPropertyOrder({"id", "kind", "rate", "whole", "parts", "complete", "items", "section", "span"})
public interface Relation extends Printed {
    /**
     * The name by which others in the report refer to it; unique in the report.
     *
     * @return absent when nothing refers to it
     */
    Optional<@NotBlankIfStated String> getId();

    /**
     * What is said.
     *
     * @return one of {@link RelationKind}
     */
    @NotNull
    RelationKind getKind();

    /**
     * The figure that is the rate.
     *
     * @return its id; only for RATE
     */
    Optional<@NotBlankIfStated String> getRate();

    /**
     * The figure that is the whole, or the announced number.
     *
     * @return its id; absent for EQUAL
     */
    Optional<@NotBlankIfStated String> getWhole();

    /**
     * The figures that are the parts, or that are equal.
     *
     * @return their ids; exactly one for RATE and AT_MOST, empty for ENUMERATION
     */
    List<@NotBlank String> getParts();

    /**
     * Whether the parts make up the whole; 其中 is partial as a rule.
     *
     * @return absent is read as false; only for BREAKDOWN
     */
    Optional<Boolean> getComplete();

    /**
     * The things listed after an announced number.
     *
     * @return only for ENUMERATION
     */
    List<@NotBlank String> getItems();

    /**
     * A rate of a part in a whole.
     *
     * @param part the id of the part
     * @param whole the id of the whole
     * @param rate the id of the printed rate
     * @return the relation
     */
    static Relation rate(String part, String whole, String rate) {
        return builder()
                .kind(RelationKind.RATE)
                .addPart(part)
                .whole(whole)
                .rate(rate)
                .build();
    }

    /**
     * Parts of a whole (其中).
     *
     * @param whole the id of the whole
     * @param complete whether the parts make up the whole
     * @param parts the ids of the parts
     * @return the relation
     */
    static Relation breakdown(String whole, boolean complete, String... parts) {
        return builder()
                .kind(RelationKind.BREAKDOWN)
                .whole(whole)
                .addParts(parts)
                .complete(complete)
                .build();
    }

    /**
     * A part that cannot exceed a whole.
     *
     * @param part the id of the part
     * @param whole the id of the whole
     * @return the relation
     */
    static Relation atMost(String part, String whole) {
        return builder().kind(RelationKind.AT_MOST).addPart(part).whole(whole).build();
    }

    /**
     * Figures that state the same quantity.
     *
     * @param figures the ids of the figures
     * @return the relation
     */
    static Relation equal(String... figures) {
        return builder().kind(RelationKind.EQUAL).addParts(figures).build();
    }

    /**
     * An announced number and the things listed after it (列举).
     *
     * @param whole the id of the announced number
     * @param items the things listed
     * @return the relation
     */
    static Relation enumeration(String whole, String... items) {
        return builder()
                .kind(RelationKind.ENUMERATION)
                .whole(whole)
                .addItems(items)
                .build();
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
    final class Builder extends ImmutableRelation.Builder {}
}
