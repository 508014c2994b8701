package org.fazhi.validation.national.contents;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number before a heading: its form and its value. The forms of an official document stand in order, 一、 （一） 1. （1）;
 * 一是 and 第一 list things within the text and have no rank.
 */
record Marker(Form form, int number) {
    /** The form of a number, the highest level first. */
    enum Form {
        CHINESE(1, "(?<n>[一二三四五六七八九十百]+)[、.．]?"),
        CHINESE_IN_BRACKETS(2, "[（(](?<n>[一二三四五六七八九十百]+)[）)]、?"),
        ARABIC(3, "(?<n>\\d{1,3})[.．、]?"),
        ARABIC_IN_BRACKETS(4, "[（(](?<n>\\d{1,3})[）)]、?"),
        LIST(5, "(?:第(?<n>[一二三四五六七八九十]+)[是，,、]?|(?<m>[一二三四五六七八九十]+)是)");

        private final int level;
        private final Pattern pattern;

        Form(int level, String pattern) {
            this.level = level;
            this.pattern = Pattern.compile(pattern);
        }

        boolean isRanked() {
            return this != LIST;
        }

        boolean isMoreThanOneBelow(Form above) {
            return level > above.level + 1;
        }
    }

    private static final String DIGITS = "零一二三四五六七八九";

    static Optional<Marker> parse(String printed) {
        String text = printed.strip();
        for (Form form : Form.values()) {
            Matcher match = form.pattern.matcher(text);
            if (match.matches()) {
                String number = match.group("n") == null ? match.group("m") : match.group("n");
                return Optional.of(new Marker(form, value(number)));
            }
        }
        return Optional.empty();
    }

    private static int value(String number) {
        return Character.isDigit(number.charAt(0)) && number.charAt(0) < '一'
                ? Integer.parseInt(number)
                : chinese(number);
    }

    /** 一 to 九十九; a hundred and more does not number headings. */
    private static int chinese(String number) {
        int ten = number.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(number.charAt(number.length() - 1));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(number.charAt(0));
        int ones = ten == number.length() - 1 ? 0 : DIGITS.indexOf(number.charAt(ten + 1));
        return 10 * tens + ones;
    }
}
