package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What the report tells of normative documents (行政规范性文件). Internal rules, plans and minutes are not normative
 * documents.
 *
 * <p>Source: 国办发〔2018〕37号, 国办发〔2018〕115号.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableNormativeDocuments.class)
@JsonPropertyOrder({"figures", "zeroClaims", "mechanisms", "statements"})
public interface NormativeDocuments extends AreaContent {
    /**
     * The number of normative documents issued (制发规范性文件), a view of the figure with the indicator
     * {@code document.issued}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getIssued() {
        return figure("document.issued");
    }

    /**
     * The number of normative documents legally reviewed (合法性审核), a view of the figure with the indicator
     * {@code document.legality_reviewed}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getLegalityReviewed() {
        return figure("document.legality_reviewed");
    }

    /**
     * The number of normative documents filed with the superior government (备案), a view of the figure with the
     * indicator {@code document.filed}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getFiled() {
        return figure("document.filed");
    }

    /**
     * The number of documents repealed (废止), a view of the figure with the indicator {@code document.repealed}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getRepealed() {
        return figure("document.repealed");
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
    final class Builder extends ImmutableNormativeDocuments.Builder {
        /**
         * Sets the number of normative documents issued (制发规范性文件).
         *
         * @param value a count
         * @return this builder
         */
        public Builder issued(long value) {
            return addFigure(Figure.of("document.issued", value));
        }

        /**
         * Sets the number of normative documents legally reviewed (合法性审核).
         *
         * @param value a count
         * @return this builder
         */
        public Builder legalityReviewed(long value) {
            return addFigure(Figure.of("document.legality_reviewed", value));
        }

        /**
         * Sets the number of normative documents filed with the superior government (备案).
         *
         * @param value a count
         * @return this builder
         */
        public Builder filed(long value) {
            return addFigure(Figure.of("document.filed", value));
        }

        /**
         * Sets the number of documents repealed (废止).
         *
         * @param value a count
         * @return this builder
         */
        public Builder repealed(long value) {
            return addFigure(Figure.of("document.repealed", value));
        }
    }
}
