package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A stretch of the original text (原文位置), in UTF-16 units as {@link String#substring(int, int)} counts them. */
@Value.Immutable
@JsonDeserialize(as = ImmutableSpan.class)
@JsonPropertyOrder({"start", "end"})
public interface Span extends Extensible {
    /**
     * The first unit.
     *
     * @return counted from 0
     */
    @PositiveOrZero
    int getStart();

    /**
     * The unit after the last one.
     *
     * @return at least {@link #getStart()}
     */
    @PositiveOrZero
    int getEnd();

    /**
     * Refuses a span that ends before it starts.
     *
     * @throws IllegalArgumentException when it does
     */
    @Value.Check
    default void check() {
        if (getEnd() < getStart()) {
            throw new IllegalArgumentException("原文位置的终点在起点之前");
        }
    }

    /**
     * A span.
     *
     * @param start the first unit, from 0
     * @param end the unit after the last one
     * @return the span
     * @throws IllegalArgumentException when it ends before it starts
     */
    static Span of(int start, int end) {
        return builder().start(start).end(end).build();
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
    final class Builder extends ImmutableSpan.Builder {}
}
