package org.fazhi.finding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.BodyKind;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Whom and which years a rule concerns (适用范围). */
@Value.Immutable
@JsonDeserialize(as = ImmutableApplicability.class)
@JsonPropertyOrder({"bodies", "fromYear", "toYear"})
public interface Applicability {
    /**
     * The kinds of body it concerns.
     *
     * @return empty for all kinds, unknown ones included
     */
    List<BodyKind> getBodies();

    /**
     * The first reporting year.
     *
     * @return absent when it concerns every year up to the last
     */
    Optional<Integer> getFromYear();

    /**
     * The last reporting year.
     *
     * @return absent when it concerns every year from the first
     */
    Optional<Integer> getToYear();

    /**
     * For every body and year.
     *
     * @return the applicability
     */
    static Applicability always() {
        return builder().build();
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
    final class Builder extends ImmutableApplicability.Builder {}
}
