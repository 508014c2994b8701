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
@JsonPropertyOrder({
    "id",
    "title",
    "jurisdiction",
    "applies",
    "inForceFrom",
    "inForceTo",
    "status",
    "supersedes",
    "prerequisites"
})
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
     * The division the set belongs to (适用地域), as the leading digits of the division code (GB/T 2260): 2 for a province,
     * 4 for a city, 6 for a county, 9 for a town; a full code with trailing zeros means the same. The set runs for
     * bodies whose division code begins with it; for a body without a code only when the caller names the set.
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
     * The sets this one builds on, {@code group:name} for any version or {@code group:name:version} for one. Who names
     * the set gets them too; where a report does not call for them, it does not call for this set either.
     *
     * @return empty when it stands alone
     */
    List<String> getPrerequisites();

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
