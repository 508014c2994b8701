package org.fazhi.finding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.report.Span;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What a rule found at one place of a report (发现的问题). */
@Value.Immutable
@JsonDeserialize(as = ImmutableFinding.class)
@JsonPropertyOrder({
    "rule",
    "set",
    "severity",
    "pointer",
    "place",
    "span",
    "evidence",
    "expected",
    "actual",
    "messageKey",
    "arguments",
    "message",
    "advice",
    "basis",
    "fingerprint",
    "changedBy",
    "accepted"
})
public interface Finding {
    /**
     * The id of the rule.
     *
     * @return such as {@code NUM-01}
     */
    String getRule();

    /**
     * The id of the rule set.
     *
     * @return such as {@code cn.national:arithmetic:1.0}
     */
    String getSet();

    /**
     * The severity; never harsher than that of the rule.
     *
     * @return one of {@link Severity}
     */
    Severity getSeverity();

    /**
     * The place as a JSON Pointer (RFC 6901).
     *
     * @return empty for the report as a whole
     */
    String getPointer();

    /**
     * The place in words, such as 第四部分 标题.
     *
     * @return in both languages
     */
    Text getPlace();

    /**
     * Where it stands in the original text.
     *
     * @return absent unless the report was read from a text
     */
    Optional<Span> getSpan();

    /**
     * The words of the report that show it.
     *
     * @return absent when something is missing
     */
    Optional<String> getEvidence();

    /**
     * What would have been right.
     *
     * @return absent where that does not apply
     */
    Optional<String> getExpected();

    /**
     * What was found.
     *
     * @return absent where that does not apply
     */
    Optional<String> getActual();

    /**
     * The key of the message in the catalogue.
     *
     * @return such as {@code NUM-01.message}
     */
    String getMessageKey();

    /**
     * The values in the message, by name.
     *
     * @return in the order of the rule
     */
    Map<String, String> getArguments();

    /**
     * What is wrong.
     *
     * @return in both languages
     */
    Text getMessage();

    /**
     * What to do.
     *
     * @return in both languages
     */
    Text getAdvice();

    /**
     * The sources of the rule.
     *
     * @return at least one
     */
    List<LegalBasis> getBasis();

    /**
     * A name for this finding that stays the same when unrelated parts of the report change.
     *
     * @return 16 hexadecimal digits
     */
    String getFingerprint();

    /**
     * The local rule sets that made the rule graver or set a parameter it used; their sources stand in the basis.
     *
     * @return ids of rule sets; empty where the rule ran as its own set has it
     */
    List<String> getChangedBy();

    /**
     * Who accepted this finding, why, and until when. An accepted finding does not count for the verdict.
     *
     * @return absent where nobody did
     */
    Optional<Acceptance> getAccepted();

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutableFinding.Builder {}
}
