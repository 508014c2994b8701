package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The third statutory part: how the heads of party committee and government performed the duties of the first
 * responsible person for the rule of law (党政主要负责人履行推进法治建设第一责任人职责).
 *
 * <p>Source: Provisions on First Responsible Persons, 2016. They name county level and above; towns, townships and
 * subdistricts follow by analogy. The part may stand inside another one.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFirstResponsible.class)
@JsonPropertyOrder({"sections", "statements", "duties", "yearEndReport"})
public interface FirstResponsible extends Part {
    /**
     * What the heads did, role by role.
     *
     * @return in printed order; empty when the part says nothing
     */
    List<@Valid Duty> getDuties();

    /**
     * The year-end report of the heads on the rule of law (述法).
     *
     * @return absent when the report does not mention it
     */
    Optional<@Valid YearEndReport> getYearEndReport();

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutableFirstResponsible.Builder {}
}
