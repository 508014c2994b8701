package org.fazhi.text;

import java.util.Objects;
import org.fazhi.report.Span;

/**
 * A stretch of the original that is not in the report.
 *
 * @param span where it stands, in UTF-16 units of the original
 * @param reason why it is not in the report
 */
public record Unread(Span span, Reason reason) {
    /** Why a stretch is not in the report. */
    public enum Reason {
        /** It belongs to the page: navigation, share buttons, disclaimers (网页杂项). */
        FURNITURE,

        /** A letter that goes with the report (附函). */
        COVER_LETTER,

        /** Digits of which it is not known whether they count something (含义不明的数字). */
        NUMBER
    }

    /**
     * A stretch that was not read.
     *
     * @param span where it stands
     * @param reason why
     */
    public Unread {
        Objects.requireNonNull(span);
        Objects.requireNonNull(reason);
    }
}
