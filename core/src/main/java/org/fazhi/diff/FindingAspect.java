package org.fazhi.diff;

/** In what a finding changed (问题的变化方面). */
public enum FindingAspect {
    /** The severity. */
    SEVERITY,

    /** The message or the values in it. */
    MESSAGE,

    /** The quoted words, or what was expected or found. */
    EVIDENCE,

    /** Whether and how it is accepted. */
    ACCEPTANCE
}
