package org.fazhi.benchmarks.floor;

/** White space and names, as the rules see them. */
final class Words {
    private static final String[] OFFICES = {"管理委员会", "办事处", "委员会", "管委会"};
    private static final String GOVERNMENT = "人民政府";

    private Words() {}

    /** White space as Unicode has it. */
    static boolean isSpace(char c) {
        if (c < 0x80) {
            return c == ' ' || c >= '\t' && c <= '\r';
        }
        return c == 0x85
                || c == 0xA0
                || c == 0x1680
                || c >= 0x2000 && c <= 0x200A
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000;
    }

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static int lengthWithoutSpaces(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length += isSpace(text.charAt(i)) ? 0 : 1;
        }
        return length;
    }

    static String withoutSpaces(String text) {
        if (lengthWithoutSpaces(text) == text.length()) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    /** 柳桥镇人民政府 as headings name it: 柳桥镇. */
    static String withoutOffice(String name) {
        String bare = name;
        for (String office : OFFICES) {
            if (name.endsWith(office)) {
                bare = name.substring(0, name.length() - office.length());
                break;
            }
        }
        return bare.endsWith(GOVERNMENT) ? bare.substring(0, bare.length() - GOVERNMENT.length()) : bare;
    }
}
