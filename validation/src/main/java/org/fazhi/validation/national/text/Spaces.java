package org.fazhi.validation.national.text;

import java.util.regex.Pattern;

/** White space of any kind, the full-width space and the no-break space of web pages included. */
public final class Spaces {
    private static final Pattern SPACE = Pattern.compile("\\s", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private Spaces() {}

    public static String removed(String text) {
        return SPACE.matcher(text).replaceAll("");
    }

    public static boolean inside(String text) {
        return SPACE.matcher(text.strip()).find();
    }

    /** The text on one line, its line breaks shown. */
    public static String shown(String text) {
        return LINE_BREAK.matcher(text.strip()).replaceAll("⏎");
    }
}
