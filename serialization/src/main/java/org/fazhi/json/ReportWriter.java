package org.fazhi.json;

import org.fazhi.report.Report;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectWriter;

/** Writes a report with one of the layouts. */
final class ReportWriter {
    private ReportWriter() {}

    static String write(Report report, ObjectWriter layout) {
        try {
            return LoneSurrogates.escaped(layout.writeValueAsString(report));
        } catch (JacksonException e) {
            Throwable cause = e.getCause() instanceof IllegalArgumentException own ? own : e;
            throw new IllegalArgumentException("无法写出报告：" + cause.getMessage(), e);
        }
    }
}
