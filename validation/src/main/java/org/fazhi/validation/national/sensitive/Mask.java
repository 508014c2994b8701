package org.fazhi.validation.national.sensitive;

/** Makes a secret unreadable and still recognisable to those who know it. */
final class Mask {
    private Mask() {}

    /** 110105********002X, 138****8000: the ends stay. */
    static String number(String number) {
        int head = number.length() >= 15 ? 6 : 3;
        int tail = number.length() == 15 ? 3 : 4;
        return number.substring(0, head)
                + "*".repeat(number.length() - head - tail)
                + number.substring(number.length() - tail);
    }

    /** 津A****8. */
    static String plate(String plate) {
        return plate.substring(0, 2) + "****" + plate.substring(plate.length() - 1);
    }

    /** *号楼*单元*室. */
    static String digits(String address) {
        return address.replaceAll("[0-9０-９]++", "*");
    }

    /** 张**: the family name stays. */
    static String name(String name) {
        return name.charAt(0) + "*".repeat(name.length() - 1);
    }
}
