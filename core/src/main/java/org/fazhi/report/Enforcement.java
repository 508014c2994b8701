package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What the report tells of administrative enforcement (行政执法): penalties, staff, the three systems (三项制度).
 *
 * <p>Source: Law on Administrative Penalties (行政处罚法, 2021 revision).
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableEnforcement.class)
@JsonPropertyOrder({"figures", "zeroClaims", "mechanisms", "statements", "empowermentBasis", "statisticsPublishedOn"})
public interface Enforcement extends AreaContent {
    /**
     * The published decision that hands powers of penalty to a town or subdistrict (赋权依据), article 24 of the Law on
     * Administrative Penalties.
     *
     * @return absent when not stated
     */
    Optional<@NotBlankIfStated String> getEmpowermentBasis();

    /**
     * The day the yearly enforcement statistics were published (行政执法统计年报公开日期); due by 31 January.
     *
     * @return absent when not stated
     */
    Optional<LocalDate> getStatisticsPublishedOn();

    /**
     * The number of administrative penalties (行政处罚件数), a view of the figure with the indicator
     * {@code enforcement.penalties}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getPenalties() {
        return figure("enforcement.penalties");
    }

    /**
     * The total of fines in yuan (罚款金额), a view of the figure with the indicator {@code enforcement.fines_total}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getFinesTotal() {
        return figure("enforcement.fines_total");
    }

    /**
     * The number of enforcement staff (行政执法人员), a view of the figure with the indicator {@code enforcement.enforcers}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getEnforcers() {
        return figure("enforcement.enforcers");
    }

    /**
     * The number of staff with an enforcement certificate (持证执法人员), article 42 of the law, a view of the figure with
     * the indicator {@code enforcement.certified_enforcers}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getCertifiedEnforcers() {
        return figure("enforcement.certified_enforcers");
    }

    /**
     * The number of legal reviewers (法制审核人员), a view of the figure with the indicator
     * {@code enforcement.legal_reviewers}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getLegalReviewers() {
        return figure("enforcement.legal_reviewers");
    }

    /**
     * The number of major enforcement decisions (重大执法决定), a view of the figure with the indicator
     * {@code enforcement.major_decisions}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getMajorDecisions() {
        return figure("enforcement.major_decisions");
    }

    /**
     * The number of major enforcement decisions legally reviewed (经法制审核), article 58 of the law, a view of the figure
     * with the indicator {@code enforcement.legal_reviewed}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getLegalReviewed() {
        return figure("enforcement.legal_reviewed");
    }

    /**
     * The number of administrative inspections (行政检查), a view of the figure with the indicator
     * {@code enforcement.inspections}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getInspections() {
        return figure("enforcement.inspections");
    }

    /**
     * The number of enforcement recorders (执法记录仪), a view of the figure with the indicator
     * {@code enforcement.recorders}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getRecorders() {
        return figure("enforcement.recorders");
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
    final class Builder extends ImmutableEnforcement.Builder {
        /**
         * Sets the number of administrative penalties (行政处罚件数).
         *
         * @param value a count
         * @return this builder
         */
        public Builder penalties(long value) {
            return addFigure(Figure.of("enforcement.penalties", value));
        }

        /**
         * Sets the total of fines (罚款金额).
         *
         * @param yuan in yuan, such as 19550.50
         * @return this builder
         */
        public Builder finesTotal(BigDecimal yuan) {
            return addFigure(Figure.of("enforcement.fines_total", yuan));
        }

        /**
         * Sets the total of fines (罚款金额).
         *
         * @param yuan a whole number of yuan
         * @return this builder
         */
        public Builder finesTotal(long yuan) {
            return addFigure(Figure.of("enforcement.fines_total", yuan));
        }

        /**
         * Sets the number of enforcement staff (行政执法人员).
         *
         * @param value a count
         * @return this builder
         */
        public Builder enforcers(long value) {
            return addFigure(Figure.of("enforcement.enforcers", value));
        }

        /**
         * Sets the number of staff with an enforcement certificate (持证执法人员), article 42.
         *
         * @param value a count
         * @return this builder
         */
        public Builder certifiedEnforcers(long value) {
            return addFigure(Figure.of("enforcement.certified_enforcers", value));
        }

        /**
         * Sets the number of legal reviewers (法制审核人员).
         *
         * @param value a count
         * @return this builder
         */
        public Builder legalReviewers(long value) {
            return addFigure(Figure.of("enforcement.legal_reviewers", value));
        }

        /**
         * Sets the number of major enforcement decisions (重大执法决定).
         *
         * @param value a count
         * @return this builder
         */
        public Builder majorDecisions(long value) {
            return addFigure(Figure.of("enforcement.major_decisions", value));
        }

        /**
         * Sets the number of major enforcement decisions legally reviewed (经法制审核), article 58.
         *
         * @param value a count
         * @return this builder
         */
        public Builder legalReviewed(long value) {
            return addFigure(Figure.of("enforcement.legal_reviewed", value));
        }

        /**
         * Sets the number of administrative inspections (行政检查).
         *
         * @param value a count
         * @return this builder
         */
        public Builder inspections(long value) {
            return addFigure(Figure.of("enforcement.inspections", value));
        }

        /**
         * Sets the number of enforcement recorders (执法记录仪).
         *
         * @param value a count
         * @return this builder
         */
        public Builder recorders(long value) {
            return addFigure(Figure.of("enforcement.recorders", value));
        }
    }
}
