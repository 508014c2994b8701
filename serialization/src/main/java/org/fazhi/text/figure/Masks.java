package org.fazhi.text.figure;

import org.fazhi.text.source.Characters;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/**
 * The stretches of a text in which digits count nothing: titles of documents, quoted names and slogans, fixed terms.
 */
final class Masks {
    private static final int LONGEST_QUOTE = 40;
    private static final int LONGEST_KIND = 4;
    private static final int LONGEST_TITLE = 200;
    private static final Words TERMS = Tables.words("terms", "fixed");
    private static final Units UNITS = new Units();

    private Masks() {}

    static boolean[] of(String text) {
        boolean[] masked = new boolean[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int end = i;
            if (c == '《' || c == '〈') {
                end = titleEnd(text, i);
            } else if (c == '“' || c == '"' || c == '「' || c == '＂' || c == '‘') {
                end = explained(text, i, quoteEnd(text, i));
            } else if (c == '〔' || c == '[' || c == '【') {
                end = close(text, i, c == '〔' ? '〕' : c == '[' ? ']' : '】', 12);
            }
            end = Math.max(end, i + term(text, i));
            for (int k = i; k < end; k++) {
                masked[k] = true;
            }
            i = Math.max(i, end - 1);
        }
        return masked;
    }

    /** A fixed term; one that begins or ends with a digit is none inside a longer number, nor before a unit. */
    private static int term(String text, int at) {
        int length = TERMS.lengthAt(text, at);
        if (length == 0 || !Characters.isDigit(text.charAt(at))) {
            return length;
        }
        int end = at + length;
        boolean last = Characters.isDigit(text.charAt(end - 1));
        boolean inside = goesOn(text, at - 1, -1)
                || (last && (goesOn(text, end, 1) || UNITS.at(text, end).isPresent()));
        return inside ? 0 : length;
    }

    /** Whether a number goes on at a place, in a direction: a digit, or a point or comma and a digit. */
    private static boolean goesOn(String text, int at, int step) {
        char c = Characters.at(text, at);
        return Characters.isDigit(c) || ((c == ',' || c == '.') && Characters.isDigit(Characters.at(text, at + step)));
    }

    /** The end of a title with titles inside it. */
    private static int titleEnd(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length() && i - from < LONGEST_TITLE; i++) {
            char c = text.charAt(i);
            if (c == '《' || c == '〈') {
                depth++;
            } else if (c == '》' || c == '〉') {
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return from;
    }

    /** “721”工作法（七成服务、两成管理、一成执法）: what explains the digits of a name counts no more than they do. */
    private static int explained(String text, int from, int end) {
        boolean digits = end - from > 3
                && text.substring(from + 1, end - 1).chars().allMatch(c -> Characters.isDigit((char) c) || c == '+');
        int open = text.substring(end, Math.min(text.length(), end + LONGEST_KIND + 1))
                        .indexOf("（")
                + end;
        return digits && open >= end ? close(text, open, '）', LONGEST_QUOTE) : end;
    }

    private static int quoteEnd(String text, int from) {
        char open = text.charAt(from);
        char closing = switch (open) {
            case '“' -> '”';
            case '「' -> '」';
            case '‘' -> '’';
            default -> open;
        };
        return close(text, from, closing, LONGEST_QUOTE);
    }

    private static int close(String text, int from, char closing, int longest) {
        for (int i = from + 1; i < text.length() && i - from <= longest; i++) {
            if (text.charAt(i) == closing) {
                return i + 1;
            }
        }
        return from;
    }
}
