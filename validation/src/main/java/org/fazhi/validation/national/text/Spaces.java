package org.fazhi.validation.national.text;

import java.util.regex.Pattern;

/** White space of any kind, the full-width space and the no-break space of web pages included. */
public final class Spaces {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private Spaces() {}

    public static String removed(String text) {
        int length = lengthWithout(text);
        if (length == text.length()) {
            return text;
        }
        StringBuilder rest = new StringBuilder(length);
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                rest.append(text.charAt(i));
            }
        }
        return rest.toString();
    }

    /** How long the text is without its white space. */
    public static int lengthWithout(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length += is(text.charAt(i)) ? 0 : 1;
        }
        return length;
    }

    public static boolean inside(String text) {
        String inner = text.strip();
        return lengthWithout(inner) < inner.length();
    }

    /** The property White_Space of Unicode. */
    private static boolean is(char c) {
        return c <= '\u3000' && (Character.isSpaceChar(c) || c == '\u0085' || c >= '\t' && c <= '\r');
    }

    /** The text on one line, its line breaks shown. */
    public static String shown(String text) {
        return LINE_BREAK.matcher(text.strip()).replaceAll("⏎");
    }
}
