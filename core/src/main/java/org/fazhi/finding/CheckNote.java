package org.fazhi.finding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What is to be known of a check beside what it found (检查说明), so that nobody changes rules unseen. */
@Value.Immutable
@JsonDeserialize(as = ImmutableCheckNote.class)
@JsonPropertyOrder({"kind", "subject", "set", "text"})
public interface CheckNote {
    /**
     * What it is about.
     *
     * @return one of {@link NoteKind}
     */
    NoteKind getKind();

    /**
     * The rule or parameter changed, or the fingerprint of the acceptance.
     *
     * @return such as {@code NUM-01}
     */
    String getSubject();

    /**
     * The rule set that asked for the change.
     *
     * @return absent where the caller did
     */
    Optional<String> getSet();

    /**
     * What happened.
     *
     * @return in both languages
     */
    Text getText();

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutableCheckNote.Builder {}
}
