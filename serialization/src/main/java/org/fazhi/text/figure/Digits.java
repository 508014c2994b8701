package org.fazhi.text.figure;

import java.math.BigDecimal;
import org.fazhi.text.source.Characters;

/** A run of Arabic digits with its decimal point and separators of thousands. */
record Digits(int start, int end, BigDecimal value, boolean whole) {
    static final int MOST = 18;

    static Digits at(String text, int start) {
        int end = run(text, start);
        StringBuilder number = new StringBuilder();
        append(text, start, end, number);
        boolean grouped = end - start <= 3;
        while (grouped) {
            boolean thousands = isSeparator(text, end)
                    && run(text, end + 1) - (end + 1) == 3
                    && number.length() <= MOST
                    && number.charAt(0) != '0';
            if (!thousands) {
                break;
            }
            append(text, end + 1, end + 4, number);
            end += 4;
        }
        boolean point = (Characters.at(text, end) == '.' || Characters.at(text, end) == '．')
                && Characters.isDigit(Characters.at(text, end + 1));
        if (point) {
            int stop = run(text, end + 1);
            number.append('.');
            append(text, end + 1, stop, number);
            end = stop;
        }
        boolean bounded = number.length() <= MOST;
        return new Digits(start, end, bounded ? new BigDecimal(number.toString()) : BigDecimal.ZERO, !point);
    }

    /** A comma, also a wide one where what follows its three digits goes on as a number does. */
    private static boolean isSeparator(String text, int at) {
        char c = Characters.at(text, at);
        char after = Characters.at(text, at + 4);
        boolean number = Characters.isHan(after) || ",，.．%％‰+".indexOf(after) >= 0;
        return c == ',' || (c == '，' && number && "年月日号".indexOf(after) < 0);
    }

    /** More digits than a number of a report has: a code. */
    boolean isTooLong(String text) {
        return end - start > MOST;
    }

    int length() {
        return end - start;
    }

    private static int run(String text, int from) {
        int end = from;
        while (end < text.length() && Characters.isDigit(text.charAt(end))) {
            end++;
        }
        return Math.max(from, end);
    }

    private static void append(String text, int from, int end, StringBuilder number) {
        for (int i = from; i < end && number.length() <= MOST; i++) {
            number.append((char) ('0' + Character.digit(text.charAt(i), 10)));
        }
    }
}
