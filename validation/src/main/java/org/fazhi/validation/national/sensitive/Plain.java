package org.fazhi.validation.national.sensitive;

import java.text.Normalizer;

/**
 * A copy of a text with full-width characters made ordinary ones and invisible characters taken out; it knows where in
 * the text each of its characters stands. Circled and raised numbers stay: ①13 is not 113.
 */
final class Plain {
    private static final char FIRST_IDEOGRAPH = '\u4E00';
    private static final char LAST_IDEOGRAPH = '\u9FFF';
    private static final char ASCII_END = '\u0080';
    private static final char FIRST_FULL_WIDTH = '！';
    private static final char LAST_FULL_WIDTH = '～';
    private static final char NONE = '\uFFFF';

    private final String text;
    private final int[] offsets;

    private Plain(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    static Plain of(String original) {
        StringBuilder plain = new StringBuilder(original.length());
        int[] offsets = new int[original.length() * 2 + 1];
        for (int at = 0; at < original.length(); ) {
            char one = single(original.charAt(at));
            if (one != NONE) {
                offsets[plain.length()] = at++;
                plain.append(one);
                continue;
            }
            int point = original.codePointAt(at);
            String made = made(point);
            for (int i = 0; i < made.length(); i++) {
                offsets[plain.length()] = at;
                plain.append(made.charAt(i));
            }
            at += Character.charCount(point);
        }
        offsets[plain.length()] = original.length();
        return new Plain(plain.toString(), offsets);
    }

    /** The common characters, quickly: ideographs, ASCII, and ASCII in full width. */
    private static char single(char c) {
        if (c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH || c < ASCII_END) {
            return c;
        }
        return c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH ? (char) (c - FIRST_FULL_WIDTH + '!') : NONE;
    }

    private static String made(int point) {
        String as = Character.toString(point);
        int type = Character.getType(point);
        if (type == Character.FORMAT) {
            return "";
        } else if (type == Character.OTHER_NUMBER) {
            return as;
        }
        String normal = Normalizer.normalize(as, Normalizer.Form.NFKC);
        return normal.length() <= 2 ? normal : as;
    }

    /** Whether it has as many digits, wherever they stand. */
    boolean hasDigits(int least) {
        return text.chars().filter(c -> c >= '0' && c <= '9').limit(least).count() == least;
    }

    boolean hasCapitals() {
        return text.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
    }

    String text() {
        return text;
    }

    /** Where a character of the copy stands in the original. */
    int start(int at) {
        return offsets[at];
    }

    /** Where the original goes on after a character of the copy. */
    int end(int at) {
        int next = at;
        while (next < text.length() && offsets[next] == offsets[at - 1]) {
            next++;
        }
        return offsets[next];
    }
}
