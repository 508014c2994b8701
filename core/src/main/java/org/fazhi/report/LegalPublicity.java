package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What the report tells of legal publicity and education (法治宣传教育).
 *
 * <p>Source: Law on Legal Publicity and Education (法治宣传教育法, in force since 2025-11-01).
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableLegalPublicity.class)
@JsonPropertyOrder({"figures", "zeroClaims", "mechanisms", "statements"})
public interface LegalPublicity extends AreaContent {
    /**
     * The number of publicity events (普法活动), a view of the figure with the indicator {@code publicity.events}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getEvents() {
        return figure("publicity.events");
    }

    /**
     * The number of leaflets and other materials handed out (宣传材料), a view of the figure with the indicator
     * {@code publicity.materials}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getMaterials() {
        return figure("publicity.materials");
    }

    /**
     * The number of legally informed residents (法律明白人), a view of the figure with the indicator
     * {@code publicity.legally_informed}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getLegallyInformed() {
        return figure("publicity.legally_informed");
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
    final class Builder extends ImmutableLegalPublicity.Builder {
        /**
         * Sets the number of publicity events (普法活动).
         *
         * @param value a count
         * @return this builder
         */
        public Builder events(long value) {
            return addFigure(Figure.of("publicity.events", value));
        }

        /**
         * Sets the number of leaflets and other materials handed out (宣传材料).
         *
         * @param value a count
         * @return this builder
         */
        public Builder materials(long value) {
            return addFigure(Figure.of("publicity.materials", value));
        }

        /**
         * Sets the number of legally informed residents (法律明白人).
         *
         * @param value a count
         * @return this builder
         */
        public Builder legallyInformed(long value) {
            return addFigure(Figure.of("publicity.legally_informed", value));
        }
    }
}
