package org.fazhi.diff;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One of two compared reports, by what tells it from others (被比较的报告). */
@Value.Immutable
@JsonDeserialize(as = ImmutableComparedReport.class)
@JsonPropertyOrder({"title", "issuers", "reportingYear"})
public interface ComparedReport {
    /**
     * The title.
     *
     * @return absent when not stated
     */
    Optional<String> getTitle();

    /**
     * The names of the bodies that issue it.
     *
     * @return in printed order; empty when none is stated
     */
    List<String> getIssuers();

    /**
     * The year reported on.
     *
     * @return absent when not stated
     */
    Optional<Integer> getReportingYear();

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutableComparedReport.Builder {}
}
