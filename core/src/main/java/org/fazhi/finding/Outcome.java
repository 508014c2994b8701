package org.fazhi.finding;

/** How a rule came out (规则执行结果). */
public enum Outcome {
    /** The rule is kept. */
    PASS,

    /** The rule is broken; there are findings. */
    FAIL,

    /** The rule does not concern this body or year, or its subject does not occur. */
    NOT_APPLICABLE,

    /** What the rule needs is not stated in the report. */
    SKIPPED,

    /** The rule itself broke; the others ran. */
    ERROR
}
