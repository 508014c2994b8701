package org.fazhi.text.outline;

import org.fazhi.text.source.MappedText;

/**
 * A stretch of a chapter's own text.
 *
 * @param text what it says, the mark before it not included
 * @param bodyFrom where the heading that is run into it ends; 0 when none is
 */
public record Passage(MappedText text, int bodyFrom) {
    /** The text after the heading. */
    public MappedText body() {
        return text.slice(Math.min(bodyFrom, text.length()), text.length()).strip();
    }
}
