package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One arrangement for the following year (安排). */
@Value.Immutable
@JsonDeserialize(as = ImmutablePlanItem.class)
@JsonPropertyOrder({"id", "summary", "area", "answers", "section", "span"})
public interface PlanItem extends Printed {
    /**
     * The name by which others in the report refer to it; unique in the report.
     *
     * @return such as {@code p1}
     */
    @NotBlank
    String getId();

    /**
     * What is planned, in Chinese.
     *
     * @return always stated
     */
    @NotBlank
    String getSummary();

    /**
     * The task area it belongs to.
     *
     * @return absent when not known
     */
    Optional<Area> getArea();

    /**
     * The shortcomings it answers.
     *
     * @return their ids; empty when it answers none, or where it is not known
     */
    List<@NotBlank String> getAnswers();

    /**
     * An arrangement.
     *
     * @param id its id
     * @param summary what is planned, in Chinese
     * @return the arrangement
     */
    static PlanItem of(String id, String summary) {
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
    final class Builder extends ImmutablePlanItem.Builder {}
}
