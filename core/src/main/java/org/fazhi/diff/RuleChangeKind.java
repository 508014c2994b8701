package org.fazhi.diff;

/** How differently a rule came out (规则结果变化). */
public enum RuleChangeKind {
    /** It failed and now passes. */
    NOW_PASSES,

    /** It passed and now fails. */
    NOW_FAILS,

    /** It passed or failed and now is skipped, not applicable, broken or not chosen. That is no improvement. */
    NO_LONGER_RUNS,

    /** It now passes or fails, and was skipped, not applicable, broken or not chosen before. */
    NEWLY_RUNS,

    /** It ran neither time, for different reasons. */
    DOES_NOT_RUN
}
