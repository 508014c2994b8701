package org.fazhi.text.source;

/** What characters are. */
public final class Characters {
    private Characters() {}

    /** White space of any width. */
    public static boolean isSpace(char c) {
        return c == ' '
                || c == '\t'
                || c == '\n'
                || c == '\u00a0'
                || c == '\u3000'
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c);
    }

    /** A digit, narrow or wide. */
    public static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    public static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 'ａ' && c <= 'ｚ') || (c >= 'Ａ' && c <= 'Ｚ');
    }

    public static boolean isHan(char c) {
        return (c >= '\u4e00' && c <= '\u9fff') || (c >= '\u3400' && c <= '\u4dbf') || c == '〇';
    }

    /** What ends a sentence. */
    public static boolean endsSentence(char c) {
        return c == '。' || c == '！' || c == '？' || c == '；' || c == ';' || c == '!' || c == '?';
    }

    /** A character that carries no text: controls, byte order marks, characters without width. */
    public static boolean isInvisible(char c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t')
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || c == '\u2060'
                || c == '\ufeff'
                || c == '\u00ad';
    }

    /** The value of a character of the text, or a space when the place is outside. */
    public static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }

    /** A text without its white space. */
    public static String withoutSpace(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    /** A text with its wide digits made narrow. */
    public static String withNarrowDigits(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            narrow.append(isDigit(c) ? Character.forDigit(Character.digit(c, 10), 10) : c);
        }
        return narrow.toString();
    }
}
