package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What the report says without a number (表述), summarised or as printed. */
@Value.Immutable
@JsonDeserialize(as = ImmutableStatement.class)
@JsonPropertyOrder({"id", "summary", "section", "span"})
public interface Statement extends Printed {
    /**
     * The name by which others in the report refer to it; unique in the report.
     *
     * @return absent when nothing refers to it
     */
    Optional<@NotBlankIfStated String> getId();

    /**
     * What is said, in Chinese.
     *
     * @return always stated
     */
    @NotBlank
    String getSummary();

    /**
     * A statement.
     *
     * @param summary what is said, in Chinese
     * @return the statement
     */
    static Statement of(String summary) {
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
    final class Builder extends ImmutableStatement.Builder {}
}
