package org.fazhi.finding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A finding that someone with the authority to do so has looked at and accepted (已核准的问题), until a day.
 *
 * <p>An accepted finding stays in the result, marked; it does not count for the verdict.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableAcceptance.class)
@JsonPropertyOrder({"fingerprint", "reason", "approver", "expiresOn"})
public interface Acceptance {
    /**
     * The fingerprint of the finding.
     *
     * @return as {@link Finding#getFingerprint()}
     */
    String getFingerprint();

    /**
     * Why it is accepted.
     *
     * @return in the words of the approver
     */
    String getReason();

    /**
     * Who accepted it: an office or a post.
     *
     * @return always stated
     */
    String getApprover();

    /**
     * The last day on which it is accepted. It is compared with the date the check is asked for, never with the clock;
     * a check without a date takes every acceptance as good.
     *
     * @return always stated
     */
    LocalDate getExpiresOn();

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutableAcceptance.Builder {}
}
