package org.fazhi.diff;

/** What became of a figure (数据变化). */
public enum FigureChangeKind {
    /** Both reports state the same. */
    UNCHANGED,

    /** Both state it, differently. */
    CHANGED,

    /** Only the earlier report states it. That is not a fall to zero. */
    ONLY_EARLIER,

    /** Only the later report states it. That is not a rise from zero. */
    ONLY_LATER,

    /** One of them states it several times with different values, so that which answers to which is not known. */
    AMBIGUOUS,

    /** Both state it, but in different units, or as changes of opposite direction (同比上升, 同比下降). */
    NOT_COMPARABLE
}
