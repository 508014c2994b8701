package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A cause of shortcomings (原因). */
@Value.Immutable
@JsonDeserialize(as = ImmutableCause.class)
@JsonPropertyOrder({"id", "summary", "explains", "section", "span"})
public interface Cause extends Printed {
    /**
     * The name by which others in the report refer to it; unique in the report.
     *
     * @return absent when nothing refers to it
     */
    Optional<@NotBlankIfStated String> getId();

    /**
     * The cause, in Chinese.
     *
     * @return always stated
     */
    @NotBlank
    String getSummary();

    /**
     * The shortcomings it explains, for a cause that is stated apart from them.
     *
     * @return their ids; empty for a cause that stands with its shortcoming, or where the text does not tell
     */
    List<@NotBlank String> getExplains();

    /**
     * A cause.
     *
     * @param summary the cause, in Chinese
     * @return the cause
     */
    static Cause of(String summary) {
        return builder().summary(summary).build();
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
    final class Builder extends ImmutableCause.Builder {}
}
