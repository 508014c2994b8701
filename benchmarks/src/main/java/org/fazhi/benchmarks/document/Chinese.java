package org.fazhi.benchmarks.document;

/** Numbers as headings print them. */
final class Chinese {
    private static final String DIGITS = "零一二三四五六七八九";

    private Chinese() {}

    /** 1 to 99. */
    static String number(int number) {
        int tens = number / 10;
        int ones = number % 10;
        String ten = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.substring(tens, tens + 1)) + "十";
        return ten + (ones == 0 ? "" : DIGITS.substring(ones, ones + 1));
    }
}
