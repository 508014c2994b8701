package org.fazhi.validation.rule;

import org.fazhi.finding.Severity;
import org.fazhi.report.Span;

/** A finding being written (问题草稿). All but the place is optional; {@link #add} hands it in. */
public interface FindingDraft {
    /**
     * Makes the finding milder than its rule.
     *
     * @param severity a milder severity; a harsher one is cut down to that of the rule
     * @return this draft
     */
    FindingDraft severity(Severity severity);

    /**
     * Chooses a variant of the message, for a rule with several: {@code NUM-02.message.rate}.
     *
     * @param variant the last part of the key
     * @return this draft
     */
    FindingDraft variant(String variant);

    /**
     * Quotes the report; at most 60 characters are kept.
     *
     * @param words the words that show the fault
     * @return this draft
     */
    FindingDraft evidence(String words);

    /**
     * Says what would have been right; also the argument {@code expected} of the message.
     *
     * @param value what would have been right
     * @return this draft
     */
    FindingDraft expected(String value);

    /**
     * Says what was found; also the argument {@code actual} of the message.
     *
     * @param value what was found
     * @return this draft
     */
    FindingDraft actual(String value);

    /**
     * Gives a value to the message.
     *
     * @param name the name in braces in the message
     * @param value the value; it is put in as it is
     * @return this draft
     */
    FindingDraft argument(String name, String value);

    /**
     * Says where it stands in the original text; unsaid, it is where the value at the place of the finding stands.
     *
     * @param span the stretch
     * @return this draft
     */
    FindingDraft span(Span span);

    /**
     * Keeps the words of the report out of the place: sections are named by their numbers, items by their kind. For
     * findings on what must not be spread; evidence and arguments are masked by the rule itself.
     *
     * @return this draft
     */
    FindingDraft confidential();

    /** Hands the finding in. */
    void add();
}
