package org.fazhi.text.figure;

import org.fazhi.text.source.Characters;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/** Numbers that count nothing: years, dates, times, ordinals, numbers of documents, floors, codes, slogans. */
final class NotCounts {
    enum Verdict {
        NO_COUNT,
        MAY_COUNT
    }

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int LAST_DAY = 31;
    private static final int LONGEST_CODE = 40;

    private final Words follows = Tables.words("terms", "notafter");
    private final Words names = Tables.words("terms", "hotline");
    private final Words periods = Tables.words("terms", "dayperiod");

    Verdict judge(String text, Digits digits) {
        char before = Characters.at(text, before(text, digits.start()));
        int next = next(text, digits.end());
        boolean no = isCode(text, digits)
                || isLongCode(text, digits.start())
                || before == '第'
                || isYear(text, digits)
                || isTwoYears(text, digits)
                || isDay(text, digits, next)
                || isMinute(text, digits.start(), next)
                || follows.lengthAt(text, next) > 0
                || isHotline(text, digits)
                || isSlogan(text, next);
        return no ? Verdict.NO_COUNT : Verdict.MAY_COUNT;
    }

    /** Where a stretch that counts nothing ends: a slogan such as 6个100% takes its second number along. */
    int endOf(String text, Digits digits) {
        int next = next(text, digits.end());
        if (isSlogan(text, next)) {
            return Digits.at(text, next + 1).end();
        }
        return digits.end();
    }

    /** A number to call, and nothing else: 12345热线, not 123450件. */
    private boolean isHotline(String text, Digits digits) {
        return names.lengthAt(text, digits.start()) == digits.length();
    }

    /** A bare number is none before a letter or another number. */
    boolean forbidsBareNumber(String text, int at) {
        char c = Characters.at(text, at);
        return Characters.isLatin(c) || Characters.isDigit(c) || c == '号' || c == '/';
    }

    private static int before(String text, int start) {
        int at = start - 1;
        while (at >= 0 && Characters.isSpace(text.charAt(at)) && start - at < 3) {
            at--;
        }
        return at;
    }

    private static int next(String text, int end) {
        int at = end;
        while (at < text.length() && Characters.isSpace(text.charAt(at)) && at - end < 2) {
            at++;
        }
        return at;
    }

    private static boolean isCode(String text, Digits digits) {
        char before = Characters.at(text, digits.start() - 1);
        char earlier = Characters.at(text, digits.start() - 2);
        char after = Characters.at(text, digits.end());
        char later = Characters.at(text, digits.end() + 1);
        boolean unit = after == 'm'
                || after == 'k'
                || after == 'M'
                || ((after == 'G' || after == 'T' || after == 'P') && later == 'B');
        boolean latinBefore = Characters.isLatin(before) || "@_#/·•".indexOf(before) >= 0;
        boolean joined = (before == '.' || before == '-' || before == '*' || before == '×' || before == ':')
                && (Characters.isDigit(earlier) || Characters.isLatin(earlier))
                && !(before == '-' && Characters.isDigit(earlier));
        boolean pointed = ("·•/×*:".indexOf(after) >= 0 && Characters.isDigit(later))
                || ((after == '+' || after == '＋') && Characters.isLatin(later))
                || after == '@'
                || after == '_';
        boolean leadingZero = digits.length() > 1 && text.charAt(digits.start()) == '0' && digits.whole();
        return latinBefore || joined || pointed || leadingZero || (Characters.isLatin(after) && !unit);
    }

    /** 2504-330726-04-01: three groups of digits or more, joined by hyphens. */
    private static boolean isLongCode(String text, int start) {
        int from = start;
        while (from > 0 && start - from < LONGEST_CODE && isCodeCharacter(text.charAt(from - 1))) {
            from--;
        }
        int groups = 1;
        for (int i = from; i < text.length() && i - from < LONGEST_CODE && isCodeCharacter(text.charAt(i)); i++) {
            boolean joins = text.charAt(i) == '-'
                    && Characters.isDigit(Characters.at(text, i - 1))
                    && Characters.isDigit(Characters.at(text, i + 1));
            groups += joins ? 1 : 0;
        }
        return groups > 2;
    }

    private static boolean isCodeCharacter(char c) {
        return c == '-' || Characters.isDigit(c);
    }

    private static boolean isYear(String text, Digits digits) {
        if (digits.length() != 4 || !digits.whole() || !inYears(digits.value().intValue())) {
            return false;
        }
        int next = next(text, digits.end());
        char after = Characters.at(text, next);
        boolean range = "-—–~～至/.－".indexOf(after) >= 0 && yearFollows(text, next + 1);
        return after == '年' || range || (after == '度' && Characters.at(text, next + 1) != '数');
    }

    private static boolean yearFollows(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < 2 && "-—– 年".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return Characters.isDigit(Characters.at(text, at));
    }

    /** 20212025: the dash between two years was lost. */
    static boolean isTwoYears(String text, Digits digits) {
        if (digits.length() != 8 || !digits.whole()) {
            return false;
        }
        long value = digits.value().longValue();
        return inYears((int) (value / 10_000)) && inYears((int) (value % 10_000));
    }

    private static boolean inYears(int value) {
        return value >= FIRST_YEAR && value <= LAST_YEAR;
    }

    /** 14日 is a date; 30日 after 公示 or before 内 is a time allowed. */
    private boolean isDay(String text, Digits digits, int next) {
        if (Characters.at(text, next) != '日') {
            return false;
        }
        int from = Math.max(0, digits.start() - 14);
        if (Characters.at(text, next + 1) == '内' && Characters.at(text, before(text, digits.start())) != '月') {
            return false;
        }
        boolean within = text.startsWith("以内", next + 1)
                || text.startsWith("之内", next + 1)
                || text.startsWith("以上", next + 1)
                || digits.value().intValue() > LAST_DAY;
        boolean date = "月至-—、".indexOf(Characters.at(text, before(text, digits.start()))) >= 0;
        return date || !(within || periods.in(text.substring(from, digits.start())));
    }

    /** 16时30分 is a time of the day. */
    private static boolean isMinute(String text, int start, int next) {
        char hour = Characters.at(text, start - 1);
        return Characters.at(text, next) == '分'
                && (hour == '时' || hour == '点')
                && Characters.isDigit(Characters.at(text, start - 2));
    }

    private static boolean isSlogan(String text, int next) {
        return Characters.at(text, next) == '个' && Characters.isDigit(Characters.at(text, next + 1));
    }
}
