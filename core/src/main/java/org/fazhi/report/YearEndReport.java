package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The year-end report of the heads on the rule of law (年终述法), asked for since 2021 of county level and above. */
@Value.Immutable
@JsonDeserialize(as = ImmutableYearEndReport.class)
@JsonPropertyOrder({"standing", "summary", "section", "span"})
public interface YearEndReport extends Printed {
    /**
     * Whether it was made, is only worded, or is planned.
     *
     * @return one of {@link Standing}
     */
    @NotNull
    Standing getStanding();

    /**
     * What the report says of it, in Chinese.
     *
     * @return absent when the standing says it all
     */
    Optional<@NotBlankIfStated String> getSummary();

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutableYearEndReport.Builder {}
}
