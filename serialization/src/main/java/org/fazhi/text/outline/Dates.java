package org.fazhi.text.outline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.fazhi.text.source.Characters;
import org.fazhi.text.words.Chinese;

/** Dates as they are printed: 2025年1月3日, 2025-01-03, 二〇二五年一月三日. */
public final class Dates {
    private static final int LONGEST = 20;

    private Dates() {}

    /**
     * A date found.
     *
     * @param date the day
     * @param start where it begins in the text without white space
     * @param printed as printed, without white space
     */
    record Found(LocalDate date, int start, String printed) {}

    /** The date that ends a text of which white space does not count. */
    static Optional<Found> atEnd(String text) {
        String said = Characters.withoutSpace(text);
        String trimmed = said.endsWith("）") || said.endsWith(")") ? said.substring(0, said.length() - 1) : said;
        for (int start = Math.max(0, trimmed.length() - LONGEST); start <= trimmed.length() - 8; start++) {
            Optional<LocalDate> date = parse(trimmed.substring(start));
            if (date.isPresent()) {
                return Optional.of(new Found(date.get(), start, trimmed.substring(start)));
            }
        }
        return Optional.empty();
    }

    /** The first date of a text. */
    public static Optional<LocalDate> firstIn(String text) {
        for (int start = 0; start + 8 <= text.length() && start < 200; start++) {
            for (int end = Math.min(text.length(), start + 11); end >= start + 8; end--) {
                Optional<LocalDate> date = parse(text.substring(start, end));
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    /** The date a text is and nothing else. */
    static Optional<LocalDate> parse(String text) {
        int[] parts = new int[3];
        int at = 0;
        String stops = "年月日";
        for (int i = 0; i < 3; i++) {
            int end = at;
            while (end < text.length() && isNumber(text.charAt(end))) {
                end++;
            }
            parts[i] = number(text, at, end, i == 0);
            boolean last = i == 2;
            boolean stopped = end < text.length()
                    && (text.charAt(end) == stops.charAt(i) || (!last && "-/.".indexOf(text.charAt(end)) >= 0));
            if (end == at || parts[i] < 0 || (!stopped && !(last && end == text.length()))) {
                return Optional.empty();
            }
            at = stopped ? end + 1 : end;
        }
        return at == text.length() ? day(parts) : Optional.empty();
    }

    private static Optional<LocalDate> day(int[] parts) {
        if (parts[0] < 1949 || parts[0] > 2100) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(parts[0], parts[1], parts[2]));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isNumber(char c) {
        return Characters.isDigit(c) || Chinese.isNumeral(c) || c == '○' || c == 'Ｏ' || c == 'O';
    }

    private static int number(String text, int from, int end, boolean year) {
        if (end - from > 4 || end == from) {
            return -1;
        } else if (Characters.isDigit(text.charAt(from))) {
            int value = 0;
            for (int i = from; i < end; i++) {
                if (!Characters.isDigit(text.charAt(i))) {
                    return -1;
                }
                value = value * 10 + Character.digit(text.charAt(i), 10);
            }
            return value;
        }
        return year ? yearInChinese(text, from, end) : Chinese.value(text, from, end);
    }

    private static int yearInChinese(String text, int from, int end) {
        int value = 0;
        for (int i = from; i < end; i++) {
            int digit = "〇一二三四五六七八九".indexOf(text.charAt(i));
            boolean zero = "零○ＯO".indexOf(text.charAt(i)) >= 0;
            if (digit < 0 && !zero) {
                return -1;
            }
            value = value * 10 + Math.max(0, digit);
        }
        return value;
    }
}
