package org.fazhi.json;

import org.fazhi.report.Report;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectWriter;

/** Writes a report with one of the layouts. */
final class ReportWriter {
    private ReportWriter() {}

    static String write(Report report, ObjectWriter layout) {
        try {
            return escapeLoneSurrogates(layout.writeValueAsString(report));
        } catch (JacksonException e) {
            Throwable cause = e.getCause() instanceof IllegalArgumentException own ? own : e;
            throw new IllegalArgumentException("无法写出报告：" + cause.getMessage(), e);
        }
    }

    /** Half a character has no UTF-8; as an escape it survives. It can stand only inside a JSON string. */
    private static String escapeLoneSurrogates(String json) {
        StringBuilder escaped = null;
        int copied = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (i + 1 < json.length() && Character.isSurrogatePair(c, json.charAt(i + 1))) {
                i++;
                continue;
            }
            escaped = escaped == null ? new StringBuilder(json.length() + 16) : escaped;
            escaped.append(json, copied, i).append("\\u%04X".formatted((int) c));
            copied = i + 1;
        }
        return escaped == null
                ? json
                : escaped.append(json, copied, json.length()).toString();
    }
}
