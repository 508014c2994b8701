package org.fazhi.finding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What is to be known of a rule set without running it (规则集信息). A published version is frozen. */
@Value.Immutable
@JsonDeserialize(as = ImmutableRuleSetInfo.class)
@JsonPropertyOrder({"id", "title", "jurisdiction", "applies", "inForceFrom", "inForceTo", "status", "supersedes"})
public interface RuleSetInfo {
    /**
     * The id, {@code group:name:version}.
     *
     * @return such as {@code cn.national:arithmetic:1.0}
     */
    String getId();

    /**
     * What the set covers.
     *
     * @return in both languages
     */
    Text getTitle();

    /**
     * The division the set belongs to, such as a division code.
     *
     * @return absent for the whole country
     */
    Optional<String> getJurisdiction();

    /**
     * The bodies and reporting years it is for.
     *
     * @return always stated
     */
    Applicability getApplies();

    /**
     * The day from which it is to be used.
     *
     * @return absent when it always was
     */
    Optional<LocalDate> getInForceFrom();

    /**
     * The last day on which it is to be used.
     *
     * @return absent while it is
     */
    Optional<LocalDate> getInForceTo();

    /**
     * Its place in the life cycle.
     *
     * @return one of {@link RuleSetStatus}
     */
    RuleSetStatus getStatus();

    /**
     * The sets it supersedes, by id.
     *
     * @return empty when none
     */
    List<String> getSupersedes();

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutableRuleSetInfo.Builder {}
}
