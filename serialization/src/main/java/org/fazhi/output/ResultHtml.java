package org.fazhi.output;

import org.fazhi.finding.Language;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Report;

/**
 * A result as one HTML file (检查结果网页) that an official can open, print and pass on: the verdict and the counts, then the
 * findings by part, each with its place, the words it concerns, what to do and the legal basis. The file needs nothing
 * from the network, runs no script, and everything a report says is escaped.
 *
 * <p>Where the original text is given, it follows with the passages marked and linked from the findings.
 *
 * <p>Example: {@code Files.writeString(Path.of("result.html"), ResultHtml.write(report, result, Language.ZH))}.
 */
public final class ResultHtml {
    private static final Template PAGE = Template.read("result.html.mustache", true);

    private ResultHtml() {}

    /**
     * Writes a result.
     *
     * @param report the report
     * @param result what was found in it
     * @param language of the page
     * @return an HTML document
     */
    public static String write(Report report, ValidationResult result, Language language) {
        return PAGE.fill(ResultPage.of(report, result, language, null));
    }

    /**
     * Writes a result with the original text.
     *
     * @param report the report, read from the text
     * @param result what was found in it; findings with a span are marked in the text
     * @param language of the page
     * @param original the text the report was read from
     * @return an HTML document
     */
    public static String write(Report report, ValidationResult result, Language language, String original) {
        return PAGE.fill(ResultPage.of(report, result, language, original));
    }
}
