package org.fazhi.validation;

import java.math.BigDecimal;

/** Scalars in the form of JSON. */
final class Json {
    private static final int LONGEST = 60;

    private Json() {}

    static String scalar(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : text(value.toString());
    }

    /** A text in quotation marks; one that is too long is cut. */
    static String text(String value) {
        String shown = value.codePointCount(0, value.length()) <= LONGEST
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…";
        return '"'
                + shown.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + '"';
    }
}
