package org.fazhi.examples.cli;

/** Prints documents one after the other, holding as few of them as its format allows. */
interface Output {
    /** Prints a document. */
    void add(Document document);

    /** Prints what comes after the last one. */
    default void end() {}
}
