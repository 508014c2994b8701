package org.fazhi.finding;

/** What a note on a check is about (检查说明的种类). */
public enum NoteKind {
    /** A local set made a rule graver or set a parameter (地方规则集作了调整). */
    LOCAL_CHANGE,

    /** A change a local set or the caller asked for changed nothing (调整没有效果). */
    WITHOUT_EFFECT,

    /** The caller made a rule milder (调用者减轻了严重程度). */
    MADE_MILDER,

    /** A rule found more than is listed (问题没有全部列出). */
    NOT_ALL_LISTED,

    /** An acceptance fits no finding (核准没有对应的问题). */
    ACCEPTANCE_STALE,

    /** An acceptance has expired and was not heeded (核准已过期). */
    ACCEPTANCE_EXPIRED
}
