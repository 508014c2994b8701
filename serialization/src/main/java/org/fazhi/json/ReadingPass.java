package org.fazhi.json;

import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ObjectReader;

/** What one pass of the binder carries along: the limits on tokens, and whether anything worth a note was met. */
final class ReadingPass {
    private static final Object KEY = new Object();

    private final TokenLimits limits;
    private boolean noteworthy;

    ReadingPass(TokenLimits limits) {
        this.limits = limits;
    }

    /** The pass under way; one with the default limits where another mapper reads. */
    static ReadingPass of(DeserializationContext context) {
        return context.getAttribute(KEY) instanceof ReadingPass pass ? pass : new ReadingPass(TokenLimits.DEFAULT);
    }

    ObjectReader attachTo(ObjectReader reader) {
        return reader.withAttribute(KEY, this);
    }

    TokenLimits limits() {
        return limits;
    }

    void note() {
        noteworthy = true;
    }

    boolean isNoteworthy() {
        return noteworthy;
    }
}
