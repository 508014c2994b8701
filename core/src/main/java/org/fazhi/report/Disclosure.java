package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What the report tells of the disclosure of government information (政务公开).
 *
 * <p>Source: Regulations on Disclosure of Government Information (政府信息公开条例, 2019).
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableDisclosure.class)
@JsonPropertyOrder({"figures", "zeroClaims", "mechanisms", "statements", "annualReportPublishedOn"})
public interface Disclosure extends AreaContent {
    /**
     * The day the yearly report on information disclosure was published (信息公开年度报告公开日期).
     *
     * @return absent when not stated
     */
    Optional<LocalDate> getAnnualReportPublishedOn();

    /**
     * The number of items published (主动公开信息), a view of the figure with the indicator {@code disclosure.published}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getPublished() {
        return figure("disclosure.published");
    }

    /**
     * The number of requests received (依申请公开), a view of the figure with the indicator {@code disclosure.requests}.
     *
     * @return the first such figure that states it as a whole; empty when there is none
     */
    default Optional<Figure> getRequests() {
        return figure("disclosure.requests");
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
    final class Builder extends ImmutableDisclosure.Builder {
        /**
         * Sets the number of items published (主动公开信息).
         *
         * @param value a count
         * @return this builder
         */
        public Builder published(long value) {
            return addFigure(Figure.of("disclosure.published", value));
        }

        /**
         * Sets the number of requests received (依申请公开).
         *
         * @param value a count
         * @return this builder
         */
        public Builder requests(long value) {
            return addFigure(Figure.of("disclosure.requests", value));
        }
    }
}
