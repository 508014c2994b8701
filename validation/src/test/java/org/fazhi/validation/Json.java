package org.fazhi.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Values of a report in the form of JSON, short enough to be read: what lies too deep is left out, long texts are cut.
 */
final class Json {
    private static final int LONGEST_TEXT = 60;
    private static final int MOST_LINES = 24;
    private static final int DEEPEST = 6;
    private static final int FEW = 2;

    private final int deepest;
    private final int mostItems;

    private Json(int deepest, int mostItems) {
        this.deepest = deepest;
        this.mostItems = mostItems;
    }

    /** As deep as the lines allow; where nothing fits, the beginnings of the lists. */
    static String excerpt(Object value) {
        for (int deepest = DEEPEST; deepest > 1; deepest--) {
            String text = new Json(deepest, Integer.MAX_VALUE).render(value, "", 0);
            if (text.lines().count() <= MOST_LINES) {
                return text;
            }
        }
        return new Json(FEW, FEW).render(value, "", 0);
    }

    /** A text in quotation marks; one that is too long is cut. */
    static String text(String value) {
        String shown = value.codePointCount(0, value.length()) <= LONGEST_TEXT
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_TEXT)) + "…";
        return '"'
                + shown.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + '"';
    }

    private String render(Object value, String indent, int depth) {
        if (value instanceof List<?> list) {
            return list(list, indent, depth);
        } else if (ReportValue.isBean(value)) {
            return bean(value, indent, depth);
        }
        return scalar(value);
    }

    private static String scalar(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : text(value.toString());
    }

    private String list(List<?> list, String indent, int depth) {
        String inner = indent + "  ";
        List<String> items = list.stream()
                .limit(isFlat(list) ? list.size() : mostItems)
                .map(item -> render(item, inner, depth + 1))
                .toList();
        return isFlat(list)
                ? "[" + String.join(", ", items) + "]"
                : "[\n" + inner + String.join(",\n" + inner, items) + "\n" + indent + "]";
    }

    private String bean(Object bean, String indent, int depth) {
        String inner = indent + "  ";
        List<String> lines = ReportValue.members(bean).entrySet().stream()
                .filter(member -> isFlat(member.getValue()) || depth + 1 < deepest)
                .filter(member -> !(member.getValue() instanceof Map))
                .map(member -> inner + text(member.getKey()) + ": " + render(member.getValue(), inner, depth + 1))
                .toList();
        return lines.isEmpty() ? "{}" : "{\n" + String.join(",\n", lines) + "\n" + indent + "}";
    }

    private static boolean isFlat(Object value) {
        return value instanceof List<?> list
                ? list.stream().noneMatch(ReportValue::isBean)
                : !ReportValue.isBean(value);
    }
}
