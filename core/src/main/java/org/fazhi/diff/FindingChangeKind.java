package org.fazhi.diff;

/** What became of a finding (问题变化). */
public enum FindingChangeKind {
    /** The rule was run again and no longer finds it. */
    GONE,

    /** The rule was run before and did not find it. */
    NEW,

    /** Both results have it, with another severity, message, evidence or acceptance. */
    CHANGED,

    /**
     * The rule that found it was not run again: skipped, not applicable, broken or not chosen. The finding is not
     * remedied.
     */
    NO_LONGER_CHECKED,

    /** The rule that finds it was not run before. The report has not become worse. */
    NEWLY_CHECKED,

    /** One of the results has it; the other does not list all findings of the rule, so that nothing can be said. */
    NOT_LISTED
}
