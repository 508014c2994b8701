package org.fazhi.diff;

/** What became of a shortcoming or an arrangement (条目变化). */
public enum ItemChangeKind {
    /** Only the earlier report has it. Whether it was remedied is not said by that. */
    GONE,

    /** Only the later report has it. */
    NEW,

    /** Both have it word for word, but for names, numbers, titles of documents and punctuation. */
    REPEATED,

    /** Both have it in nearly the same words. */
    REWORDED
}
