package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One shortcoming (不足). */
@Value.Immutable
@JsonDeserialize(as = ImmutableShortcoming.class)
@JsonPropertyOrder({"id", "summary", "causes", "section", "span"})
public interface Shortcoming extends Printed {
    /**
     * The name by which others in the report refer to it; unique in the report.
     *
     * @return such as {@code q1}
     */
    @NotBlank
    String getId();

    /**
     * What falls short, in Chinese.
     *
     * @return always stated
     */
    @NotBlank
    String getSummary();

    /**
     * The causes stated with it.
     *
     * @return empty when none is stated
     */
    List<@Valid Cause> getCauses();

    /**
     * A shortcoming without a stated cause.
     *
     * @param id its id
     * @param summary what falls short, in Chinese
     * @return the shortcoming
     */
    static Shortcoming of(String id, String summary) {
        return builder().id(id).summary(summary).build();
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
    final class Builder extends ImmutableShortcoming.Builder {}
}
