package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What the report tells of administrative decisions and legal advisers (行政决策、法律顾问).
 *
 * <p>Source: Interim Regulations on Procedures for Major Administrative Decisions (重大行政决策程序暂行条例, 2019); townships and
 * departments follow by reference (article 42).
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableDecisionMaking.class)
@JsonPropertyOrder({"figures", "zeroClaims", "mechanisms", "statements"})
public interface DecisionMaking extends AreaContent {
    /**
     * The number of major administrative decisions (重大行政决策), a view of the figure with the indicator
     * {@code decision.major_decisions}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getMajorDecisions() {
        return figure("decision.major_decisions");
    }

    /**
     * The number of major decisions legally reviewed (经合法性审查), article 25, a view of the figure with the indicator
     * {@code decision.legality_reviewed}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getLegalityReviewed() {
        return figure("decision.legality_reviewed");
    }

    /**
     * The number of major decisions discussed collectively (经集体讨论), article 30, a view of the figure with the indicator
     * {@code decision.collectively_discussed}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getCollectivelyDiscussed() {
        return figure("decision.collectively_discussed");
    }

    /**
     * The number of opinions of the legal advisers (法律顾问意见), a view of the figure with the indicator
     * {@code adviser.opinions}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getAdviserOpinions() {
        return figure("adviser.opinions");
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
    final class Builder extends ImmutableDecisionMaking.Builder {
        /**
         * Sets the number of major administrative decisions (重大行政决策).
         *
         * @param value a count
         * @return this builder
         */
        public Builder majorDecisions(long value) {
            return addFigure(Figure.of("decision.major_decisions", value));
        }

        /**
         * Sets the number of major decisions legally reviewed (经合法性审查).
         *
         * @param value a count
         * @return this builder
         */
        public Builder legalityReviewed(long value) {
            return addFigure(Figure.of("decision.legality_reviewed", value));
        }

        /**
         * Sets the number of major decisions discussed collectively (经集体讨论).
         *
         * @param value a count
         * @return this builder
         */
        public Builder collectivelyDiscussed(long value) {
            return addFigure(Figure.of("decision.collectively_discussed", value));
        }

        /**
         * Sets the number of opinions of the legal advisers (法律顾问意见).
         *
         * @param value a count
         * @return this builder
         */
        public Builder adviserOpinions(long value) {
            return addFigure(Figure.of("adviser.opinions", value));
        }
    }
}
