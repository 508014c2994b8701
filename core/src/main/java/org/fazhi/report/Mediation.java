package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What the report tells of the prevention and mediation of disputes (矛盾纠纷化解): people's mediation, petitions.
 *
 * <p>Source: People's Mediation Law (人民调解法, 2011); Regulations on Petition Work (信访工作条例, 2022).
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMediation.class)
@JsonPropertyOrder({"figures", "zeroClaims", "mechanisms", "statements"})
public interface Mediation extends AreaContent {
    /**
     * The number of people's mediation committees (人民调解委员会), article 8 of the People's Mediation Law, a view of the
     * figure with the indicator {@code mediation.committees}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getCommittees() {
        return figure("mediation.committees");
    }

    /**
     * The number of mediators (人民调解员), article 13 of the People's Mediation Law, a view of the figure with the
     * indicator {@code mediation.mediators}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getMediators() {
        return figure("mediation.mediators");
    }

    /**
     * The number of screenings for disputes (矛盾纠纷排查次数), a view of the figure with the indicator
     * {@code mediation.screenings}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getScreenings() {
        return figure("mediation.screenings");
    }

    /**
     * The number of disputes accepted (受理矛盾纠纷), a view of the figure with the indicator {@code mediation.accepted}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getAccepted() {
        return figure("mediation.accepted");
    }

    /**
     * The number of disputes mediated with success (调解成功), a view of the figure with the indicator
     * {@code mediation.succeeded}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getSucceeded() {
        return figure("mediation.succeeded");
    }

    /**
     * The rate of success (调解成功率), a view of the figure with the indicator {@code mediation.success_rate}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getSuccessRate() {
        return figure("mediation.success_rate");
    }

    /**
     * The number of petitions handled (受理信访件), a view of the figure with the indicator {@code petition.accepted}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getPetitions() {
        return figure("petition.accepted");
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
    final class Builder extends ImmutableMediation.Builder {
        /**
         * Sets the number of people's mediation committees (人民调解委员会).
         *
         * @param value a count
         * @return this builder
         */
        public Builder committees(long value) {
            return addFigure(Figure.of("mediation.committees", value));
        }

        /**
         * Sets the number of mediators (人民调解员).
         *
         * @param value a count
         * @return this builder
         */
        public Builder mediators(long value) {
            return addFigure(Figure.of("mediation.mediators", value));
        }

        /**
         * Sets the number of screenings for disputes (矛盾纠纷排查次数).
         *
         * @param value a count
         * @return this builder
         */
        public Builder screenings(long value) {
            return addFigure(Figure.of("mediation.screenings", value));
        }

        /**
         * Sets the number of disputes accepted (受理矛盾纠纷).
         *
         * @param value a count
         * @return this builder
         */
        public Builder accepted(long value) {
            return addFigure(Figure.of("mediation.accepted", value));
        }

        /**
         * Sets the number of disputes mediated with success (调解成功).
         *
         * @param value a count
         * @return this builder
         */
        public Builder succeeded(long value) {
            return addFigure(Figure.of("mediation.succeeded", value));
        }

        /**
         * Sets the rate of success (调解成功率).
         *
         * @param percent in per cent, such as 99.42
         * @return this builder
         */
        public Builder successRate(BigDecimal percent) {
            return addFigure(Figure.of("mediation.success_rate", percent));
        }

        /**
         * Sets the rate of success (调解成功率).
         *
         * @param percent a whole number of per cent
         * @return this builder
         */
        public Builder successRate(long percent) {
            return addFigure(Figure.of("mediation.success_rate", percent));
        }

        /**
         * Sets the number of petitions handled (受理信访件).
         *
         * @param value a count
         * @return this builder
         */
        public Builder petitions(long value) {
            return addFigure(Figure.of("petition.accepted", value));
        }
    }
}
