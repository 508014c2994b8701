package org.fazhi.output;

import org.fazhi.finding.Language;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Report;

/**
 * A result as Markdown (Markdown), for issue trackers and mails: verdict, counts, findings by part. What a report says
 * is escaped, so that it cannot become markup.
 *
 * <p>Example: {@code System.out.print(ResultMarkdown.write(report, result, Language.ZH))}.
 */
public final class ResultMarkdown {
    private static final Template PAGE = Template.read("result.md.mustache", false);

    private ResultMarkdown() {}

    /**
     * Writes a result.
     *
     * @param report the report
     * @param result what was found in it
     * @param language of the text
     * @return a Markdown document
     */
    public static String write(Report report, ValidationResult result, Language language) {
        return PAGE.fill(ResultPage.of(report, result, language, null));
    }
}
