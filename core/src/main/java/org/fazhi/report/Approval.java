package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** How the report was approved before it was sent (审签情况). */
@Value.Immutable
@JsonDeserialize(as = ImmutableApproval.class)
@JsonPropertyOrder({"partyHeadApproved", "governmentHeadApproved", "meeting", "approvedOn"})
public interface Approval extends Extensible {
    /**
     * Whether the head of the party committee signed it off (党委主要负责人审签).
     *
     * @return absent when not stated
     */
    Optional<Boolean> getPartyHeadApproved();

    /**
     * Whether the head of the government signed it off (政府主要负责人审签).
     *
     * @return absent when not stated
     */
    Optional<Boolean> getGovernmentHeadApproved();

    /**
     * The meeting that discussed it (审议会议).
     *
     * @return absent when not stated
     */
    Optional<@NotBlankIfStated String> getMeeting();

    /**
     * The day of approval (审签日期).
     *
     * @return absent when not stated
     */
    Optional<LocalDate> getApprovedOn();

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutableApproval.Builder {}
}
