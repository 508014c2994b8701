package org.fazhi.validation.national.sensitive;

import java.text.Normalizer;

/**
 * A copy of a text with full-width characters made ordinary ones and invisible characters taken out; it knows where in
 * the text each of its characters stands. Circled and raised numbers stay: ①13 is not 113.
 */
final class Plain {
    private static final int FIRST_IDEOGRAPH = 0x4E00;
    private static final int LAST_IDEOGRAPH = 0x9FFF;

    private final String text;
    private final int[] offsets;

    private Plain(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    static Plain of(String original) {
        StringBuilder plain = new StringBuilder(original.length());
        int[] offsets = new int[original.length() * 4 + 1];
        for (int at = 0; at < original.length(); ) {
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

    private static String made(int point) {
        String as = Character.toString(point);
        if (point >= FIRST_IDEOGRAPH && point <= LAST_IDEOGRAPH) {
            return as;
        }
        int type = Character.getType(point);
        if (type == Character.FORMAT) {
            return "";
        } else if (point < 0x80 || type == Character.OTHER_NUMBER) {
            return as;
        }
        String normal = Normalizer.normalize(as, Normalizer.Form.NFKC);
        return normal.length() <= 2 ? normal : as;
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
