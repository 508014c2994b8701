package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The time a figure speaks of (时段), where it is not simply the reporting year. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePeriod.class)
@JsonPropertyOrder({"printed", "firstDay", "lastDay"})
public interface Period extends Extensible {
    /**
     * The words as printed, such as 截至2020年年底 or 自5月14日成立至今.
     *
     * @return absent for form data
     */
    Optional<@NotBlankIfStated String> getPrinted();

    /**
     * The first day.
     *
     * @return absent when open or not stated
     */
    Optional<LocalDate> getFirstDay();

    /**
     * The last day, or the day a stock was counted.
     *
     * @return absent when open or not stated
     */
    Optional<LocalDate> getLastDay();

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutablePeriod.Builder {}
}
