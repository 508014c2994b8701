package org.fazhi.diff;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.fazhi.finding.Finding;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What became of a finding (一个问题的变化). */
@Value.Immutable
@JsonDeserialize(as = ImmutableFindingChange.class)
@JsonPropertyOrder({"kind", "aspects", "before", "after"})
public interface FindingChange {
    /**
     * What became of it.
     *
     * @return one of {@link FindingChangeKind}
     */
    FindingChangeKind getKind();

    /**
     * In what it changed.
     *
     * @return empty unless {@link FindingChangeKind#CHANGED}
     */
    List<FindingAspect> getAspects();

    /**
     * The finding of the earlier result.
     *
     * @return absent when only the later has it
     */
    Optional<Finding> getBefore();

    /**
     * The finding of the later result.
     *
     * @return absent when only the earlier has it
     */
    Optional<Finding> getAfter();

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutableFindingChange.Builder {}
}
