package org.fazhi.validation.bean;

import java.util.regex.Pattern;

/** Text in a message template that means itself: the characters with a meaning there are escaped. */
final class Literal {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\{}$]");

    private Literal() {}

    static String of(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
