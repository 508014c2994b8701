package org.fazhi.finding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What the caller asked of a check beyond the report (检查选项), kept so that the check can be repeated. */
@Value.Immutable
@JsonDeserialize(as = ImmutableAppliedOptions.class)
@JsonPropertyOrder({
    "ruleSets",
    "severities",
    "maxFindingsPerRule",
    "acceptances",
    "timeBudget",
    "comparedWithPrevious",
    "neighbours"
})
public interface AppliedOptions {
    /**
     * The rule sets the caller named.
     *
     * @return empty when the report decided
     */
    List<String> getRuleSets();

    /**
     * The severities the caller wanted instead, by rule id.
     *
     * @return empty to keep those of the rules
     */
    Map<String, Severity> getSeverities();

    /**
     * How many findings of one rule were listed at most.
     *
     * @return absent when all were
     */
    Optional<Integer> getMaxFindingsPerRule();

    /**
     * The acceptances given, whether they fit a finding or not.
     *
     * @return empty when none was given
     */
    List<Acceptance> getAcceptances();

    /**
     * How long the rules might take, as an ISO 8601 duration.
     *
     * @return such as {@code PT2S}; absent for no limit
     */
    Optional<String> getTimeBudget();

    /**
     * Whether the report of the year before was at hand.
     *
     * @return absent when it was not
     */
    Optional<Boolean> getComparedWithPrevious();

    /**
     * How many reports of other bodies were at hand.
     *
     * @return absent when there was none
     */
    Optional<Integer> getNeighbours();

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableAppliedOptions.Builder {}
}
