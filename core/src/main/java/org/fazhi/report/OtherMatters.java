package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The fifth statutory part (其他需要报告的情况): other matters to be reported. Optional in practice.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableOtherMatters.class)
@JsonPropertyOrder({"sections", "statements"})
public interface OtherMatters extends Part {
    /**
     * The sections of the outline that make up this part, by id.
     *
     * @return in printed order; empty for data without a printed text
     */
    @Override
    List<String> getSections();

    /**
     * What is reported.
     *
     * @return in printed order
     */
    List<@Valid Statement> getStatements();

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutableOtherMatters.Builder {}
}
