package org.fazhi.finding;

/** The one overall answer (结论). */
public enum Verdict {
    /** No error, no warning (符合). */
    CONFORMS,

    /** No error, but warnings (基本符合，有警告). */
    CONFORMS_WITH_WARNINGS,

    /** At least one error (不符合). */
    DOES_NOT_CONFORM,

    /** No error was found, but a rule broke or no rule set applies (无法判定). */
    UNDETERMINED
}
