package org.fazhi.text;

import java.util.List;
import java.util.Objects;
import org.fazhi.report.Report;

/**
 * What was read of a text.
 *
 * <p>Every span in the report, and every span here, counts UTF-16 units of {@link #original()}. Where the text was
 * damaged, the stretch of the original holds what was taken out too: a line end, a mark of Markdown.
 *
 * @param report the report as far as it could be read, damage included
 * @param original the text as given
 * @param unread what is not in the report, in the order of the original
 */
public record Reading(Report report, String original, List<Unread> unread) {
    /**
     * What was read.
     *
     * @param report the report
     * @param original the text as given
     * @param unread what is not in the report
     */
    public Reading {
        Objects.requireNonNull(report);
        Objects.requireNonNull(original);
        unread = List.copyOf(unread);
    }
}
