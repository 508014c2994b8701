package org.fazhi.finding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** How many findings there are (合计), including any that were not listed. */
@Value.Immutable
@JsonDeserialize(as = ImmutableTotals.class)
@JsonPropertyOrder({"errors", "warnings", "infos"})
public interface Totals {
    /**
     * Findings of severity ERROR.
     *
     * @return 0 or more
     */
    int getErrors();

    /**
     * Findings of severity WARNING.
     *
     * @return 0 or more
     */
    int getWarnings();

    /**
     * Findings of severity INFO.
     *
     * @return 0 or more
     */
    int getInfos();

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
