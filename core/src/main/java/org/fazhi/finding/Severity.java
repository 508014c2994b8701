package org.fazhi.finding;

/** How grave a finding is (严重程度), the gravest first. */
public enum Severity {
    /** A demand of a binding text or of logic is broken (错误). */
    ERROR,

    /** Probably wrong, or a demand that binds only by analogy or practice (警告). */
    WARNING,

    /** Worth a look (提示); never counts against the report. */
    INFO
}
