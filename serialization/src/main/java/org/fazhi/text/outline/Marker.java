package org.fazhi.text.outline;

import java.util.Optional;
import org.fazhi.text.source.Characters;
import org.fazhi.text.words.Chinese;

/**
 * The number or other mark that begins a heading or an item.
 *
 * @param style how it is printed
 * @param number its number; 99 for 最后
 * @param length how many characters it takes, white space after it included
 * @param printed as printed, without white space around it
 */
record Marker(Style style, int number, int length, String printed) {
    /** The forms of marks, in their usual order from the top down. */
    enum Style {
        PART,
        DUN,
        PAREN,
        HEADED,
        DIGIT,
        DIGIT_PAREN,
        CIRCLED,
        ITEM;

        boolean isItem() {
            return this == ITEM;
        }
    }

    /** Whether it begins an item wherever it stands: 一是, 一要, 其一, but not 首先 or 第一. */
    boolean isFirm() {
        boolean nth = printed.charAt(0) == '其' && printed.charAt(1) != '次';
        return printed.endsWith("是") || printed.endsWith("要") || nth;
    }

    static final int LAST = 99;
    private static final int MOST_DIGITS = 2;

    /** The mark that begins at a place. */
    static Optional<Marker> at(String text, int from) {
        char c = Characters.at(text, from);
        if (c == '（' || c == '(') {
            return parenthesised(text, from);
        } else if (c == '第') {
            return ordinal(text, from);
        } else if (c >= '①' && c <= '⑳') {
            return Optional.of(marker(Style.CIRCLED, c - '①' + 1, text, from, from + 1));
        } else if (Characters.isDigit(c)) {
            return digits(text, from);
        }
        return chinese(text, from).or(() -> word(text, from));
    }

    private static Optional<Marker> parenthesised(String text, int from) {
        int numeral = Chinese.numeralLength(text, from + 1);
        int digits = digitCount(text, from + 1);
        int end = from + 1 + Math.max(numeral, digits);
        boolean closed = Characters.at(text, end) == '）' || Characters.at(text, end) == ')';
        if (!closed) {
            return Optional.empty();
        } else if (numeral > 0 && numeral <= 3) {
            return numbered(Style.PAREN, Chinese.value(text, from + 1, end), text, from, end + 1);
        } else if (digits > 0 && digits <= MOST_DIGITS) {
            return numbered(Style.DIGIT_PAREN, number(text, from + 1, end), text, from, end + 1);
        }
        return Optional.empty();
    }

    private static Optional<Marker> ordinal(String text, int from) {
        int numeral = Chinese.numeralLength(text, from + 1);
        int end = from + 1 + numeral;
        if (numeral == 0 || numeral > 3) {
            return Optional.empty();
        } else if (text.startsWith("部分", end)) {
            int stop = "、：: ".indexOf(Characters.at(text, end + 2)) >= 0 ? end + 3 : end + 2;
            return numbered(Style.PART, Chinese.value(text, from + 1, end), text, from, Math.min(stop, text.length()));
        } else if ("，、：,:".indexOf(Characters.at(text, end)) >= 0) {
            return numbered(Style.ITEM, Chinese.value(text, from + 1, end), text, from, end + 1);
        }
        return Optional.empty();
    }

    private static Optional<Marker> digits(String text, int from) {
        int count = digitCount(text, from);
        int end = from + count;
        char after = Characters.at(text, end);
        if (count > MOST_DIGITS || Characters.isDigit(Characters.at(text, end + 1))) {
            return Optional.empty();
        } else if (after == '.' || after == '．' || after == '、') {
            return numbered(Style.DIGIT, number(text, from, end), text, from, end + 1);
        } else if (after == '）' || after == ')') {
            return numbered(Style.DIGIT_PAREN, number(text, from, end), text, from, end + 1);
        }
        return Optional.empty();
    }

    private static Optional<Marker> chinese(String text, int from) {
        int numeral = Chinese.numeralLength(text, from);
        int end = from + numeral;
        if (numeral == 0 || numeral > 3) {
            return Optional.empty();
        }
        char after = Characters.at(text, end);
        int value = Chinese.value(text, from, end);
        if (after == '、' || after == '．' || after == '.') {
            return numbered(Style.DUN, value, text, from, end + 1);
        } else if (after == '）' || after == ')') {
            return numbered(Style.PAREN, value, text, from, end + 1);
        } else if ((after == '是' || after == '要') && text.charAt(from) != '两') {
            return numbered(Style.ITEM, value, text, from, end + 1);
        } else if (Characters.isSpace(after) && Characters.at(text, end + 1) == '、') {
            return numbered(Style.DUN, value, text, from, end + 2);
        }
        return Optional.empty();
    }

    private static Optional<Marker> word(String text, int from) {
        char after = Characters.at(text, from + 2);
        if ("，,、：:".indexOf(after) < 0) {
            return Optional.empty();
        } else if (text.startsWith("首先", from)) {
            return Optional.of(marker(Style.ITEM, 1, text, from, from + 2));
        } else if (text.startsWith("其次", from)) {
            return Optional.of(marker(Style.ITEM, 2, text, from, from + 2));
        } else if (text.startsWith("再次", from)) {
            return Optional.of(marker(Style.ITEM, 3, text, from, from + 2));
        } else if (text.startsWith("最后", from)) {
            return Optional.of(marker(Style.ITEM, LAST, text, from, from + 2));
        }
        int nth = text.startsWith("其", from) ? "一二三四五六七八九".indexOf(text.charAt(from + 1)) + 1 : 0;
        return nth > 0 ? Optional.of(marker(Style.ITEM, nth, text, from, from + 3)) : Optional.empty();
    }

    private static Optional<Marker> numbered(Style style, int number, String text, int from, int end) {
        return number > 0 && number < LAST ? Optional.of(marker(style, number, text, from, end)) : Optional.empty();
    }

    private static Marker marker(Style style, int number, String text, int from, int end) {
        int stop = end;
        while (stop < text.length() && Characters.isSpace(text.charAt(stop))) {
            stop++;
        }
        return new Marker(style, number, stop - from, text.substring(from, end).strip());
    }

    private static int digitCount(String text, int from) {
        int end = from;
        while (end < text.length() && end - from <= MOST_DIGITS && Characters.isDigit(text.charAt(end))) {
            end++;
        }
        return end - from;
    }

    private static int number(String text, int from, int end) {
        int value = 0;
        for (int i = from; i < end; i++) {
            value = value * 10 + Character.digit(text.charAt(i), 10);
        }
        return value;
    }
}
