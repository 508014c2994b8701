package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What the report tells of administrative review and litigation (行政复议、行政应诉).
 *
 * <p>Source: Administrative Review Law (行政复议法, 2023 revision); Administrative Litigation Law (行政诉讼法), article 3.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableReviewLitigation.class)
@JsonPropertyOrder({"figures", "zeroClaims", "mechanisms", "statements"})
public interface ReviewLitigation extends AreaContent {
    /**
     * The number of review cases accepted (行政复议案件), a view of the figure with the indicator {@code review.accepted}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getReviewCases() {
        return figure("review.accepted");
    }

    /**
     * The number of litigation cases (行政诉讼案件), a view of the figure with the indicator {@code litigation.cases}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getLitigationCases() {
        return figure("litigation.cases");
    }

    /**
     * The number of cases lost (败诉案件), a view of the figure with the indicator {@code litigation.lost}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getLitigationLost() {
        return figure("litigation.lost");
    }

    /**
     * The number of cases in which the head should appear (应出庭), a view of the figure with the indicator
     * {@code litigation.should_appear}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getHeadShouldAppear() {
        return figure("litigation.should_appear");
    }

    /**
     * The number of cases in which the head appeared (负责人出庭), a view of the figure with the indicator
     * {@code litigation.head_appeared}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getHeadAppeared() {
        return figure("litigation.head_appeared");
    }

    /**
     * The rate of appearance of the heads (负责人出庭应诉率), a view of the figure with the indicator
     * {@code litigation.appearance_rate}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getAppearanceRate() {
        return figure("litigation.appearance_rate");
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
    final class Builder extends ImmutableReviewLitigation.Builder {
        /**
         * Sets the number of review cases accepted (行政复议案件).
         *
         * @param value a count
         * @return this builder
         */
        public Builder reviewCases(long value) {
            return addFigure(Figure.of("review.accepted", value));
        }

        /**
         * Sets the number of litigation cases (行政诉讼案件).
         *
         * @param value a count
         * @return this builder
         */
        public Builder litigationCases(long value) {
            return addFigure(Figure.of("litigation.cases", value));
        }

        /**
         * Sets the number of cases lost (败诉案件).
         *
         * @param value a count
         * @return this builder
         */
        public Builder litigationLost(long value) {
            return addFigure(Figure.of("litigation.lost", value));
        }

        /**
         * Sets the number of cases in which the head should appear (应出庭).
         *
         * @param value a count
         * @return this builder
         */
        public Builder headShouldAppear(long value) {
            return addFigure(Figure.of("litigation.should_appear", value));
        }

        /**
         * Sets the number of cases in which the head appeared (负责人出庭).
         *
         * @param value a count
         * @return this builder
         */
        public Builder headAppeared(long value) {
            return addFigure(Figure.of("litigation.head_appeared", value));
        }

        /**
         * Sets the rate of appearance of the heads (负责人出庭应诉率).
         *
         * @param percent in per cent, such as 99.42
         * @return this builder
         */
        public Builder appearanceRate(BigDecimal percent) {
            return addFigure(Figure.of("litigation.appearance_rate", percent));
        }

        /**
         * Sets the rate of appearance of the heads (负责人出庭应诉率).
         *
         * @param percent a whole number of per cent
         * @return this builder
         */
        public Builder appearanceRate(long percent) {
            return addFigure(Figure.of("litigation.appearance_rate", percent));
        }
    }
}
