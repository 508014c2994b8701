package org.fazhi.validation;

import java.util.regex.Pattern;

/** What a parameter holds, as its value shows: yes or no, a whole number, or text. */
enum ParameterKind {
    FLAG("true|false"),
    NUMBER("-?[0-9]{1,9}"),
    TEXT("(?s).*+");

    private final Pattern form;

    ParameterKind(String form) {
        this.form = Pattern.compile(form);
    }

    private static ParameterKind of(String value) {
        for (ParameterKind kind : values()) {
            if (kind.form.matcher(value).matches()) {
                return kind;
            }
        }
        return TEXT;
    }

    /** Whether one may stand where the other stood; text takes anything. */
    static boolean same(String before, String value) {
        return of(before) == TEXT || of(before) == of(value);
    }
}
