package org.fazhi.text.words;

/** Numerals in Chinese characters, up to the hundreds of millions. */
public final class Chinese {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int LONGEST = 12;

    private Chinese() {}

    /** How many characters of a numeral stand at a place, at most 12; 万 and 亿 are not counted in. */
    public static int numeralLength(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST && isNumeral(text.charAt(end))) {
            end++;
        }
        return Math.max(0, end - from);
    }

    public static boolean isNumeral(char c) {
        return digit(c) >= 0 || power(c) > 0;
    }

    /** The value of a numeral such as 二十一 or 一百零五; -1 when it is none. */
    public static int value(String text, int from, int end) {
        int total = 0;
        int digit = 0;
        boolean seen = false;
        for (int i = from; i < end; i++) {
            int power = power(text.charAt(i));
            if (power == 0) {
                if (seen && digit > 0) {
                    return -1;
                }
                digit = digit(text.charAt(i));
                seen = true;
            } else {
                total += (digit == 0 && !seen ? 1 : digit) * power;
                digit = 0;
                seen = true;
            }
        }
        return end > from ? total + digit : -1;
    }

    private static int digit(char c) {
        if (c == '零') {
            return 0;
        } else if (c == '两' || c == '兩') {
            return 2;
        }
        return DIGITS.indexOf(c);
    }

    private static int power(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }
}
