package org.fazhi.finding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** How many findings there are (合计), including any that were not listed; accepted ones are counted apart. */
@Value.Immutable
@JsonDeserialize(as = ImmutableTotals.class)
@JsonPropertyOrder({"errors", "warnings", "infos", "accepted"})
public interface Totals {
    /**
     * Findings of severity ERROR that are not accepted.
     *
     * @return 0 or more
     */
    int getErrors();

    /**
     * Findings of severity WARNING that are not accepted.
     *
     * @return 0 or more
     */
    int getWarnings();

    /**
     * Findings of severity INFO that are not accepted.
     *
     * @return 0 or more
     */
    int getInfos();

    /**
     * Accepted findings of any severity.
     *
     * @return 0 or more
     */
    @Value.Default
    default int getAccepted() {
        return 0;
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
    final class Builder extends ImmutableTotals.Builder {}
}
