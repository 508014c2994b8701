package org.fazhi.validation;

import java.util.Optional;

/** Of a long text the stretch where it differs from another. */
final class Excerpt {
    private static final int LONG = 60;
    private static final int BEFORE = 16;

    private Excerpt() {}

    static boolean isLong(Object value) {
        return value instanceof String text && text.length() > LONG;
    }

    /** The value itself unless it is a long text. */
    static Object beside(Object value, Optional<Object> other) {
        return value instanceof String text && other.orElse("") instanceof String beside && isLong(text)
                ? from(text, commonStart(text, beside))
                : value;
    }

    private static int commonStart(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String from(String text, int place) {
        int start = Math.min(place, text.length() - BEFORE) - BEFORE;
        if (start <= 0) {
            return text;
        }
        return "…" + text.substring(Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start);
    }
}
