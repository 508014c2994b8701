package org.fazhi.finding;

/** How the source of a rule binds the reporting body (依据的约束力). */
public enum BasisKind {
    /** The text names this kind of body. */
    BINDING,

    /** The text does not name it, practice follows it. */
    ANALOGY,

    /** Only practice supports it; never an ERROR. */
    PRACTICE,

    /** Arithmetic or plain logic. */
    LOGIC
}
