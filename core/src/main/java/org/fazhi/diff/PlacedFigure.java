package org.fazhi.diff;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.fazhi.report.Figure;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A figure and where it stands (带位置的数据). */
@Value.Immutable
@JsonDeserialize(as = ImmutablePlacedFigure.class)
@JsonPropertyOrder({"pointer", "figure"})
public interface PlacedFigure {
    /**
     * The place in its report as a JSON Pointer (RFC 6901).
     *
     * @return such as {@code /mediation/figures/0}
     */
    String getPointer();

    /**
     * The figure.
     *
     * @return as it stands in the report
     */
    Figure getFigure();

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutablePlacedFigure.Builder {}
}
