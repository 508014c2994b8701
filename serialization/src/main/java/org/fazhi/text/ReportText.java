package org.fazhi.text;

import org.fazhi.text.outline.Layout;
import org.fazhi.text.source.Decoding;
import org.fazhi.text.source.HtmlSource;
import org.fazhi.text.source.PlainSource;
import org.fazhi.text.source.Source;
import org.fazhi.text.source.SourceReader;

/**
 * Reads the published text of a report, as it stands on the page of a government or was copied from a document.
 *
 * <p>No text is refused: of one that is no report, little or nothing is read. What is not printed is not in the report;
 * what is printed and was not understood is listed as unread. Time and memory are in proportion to the length of the
 * text.
 *
 * <pre>{@code
 * Reading reading = ReportText.read(Files.readString(file));
 * Report report = reading.report();
 * }</pre>
 */
public final class ReportText {
    private ReportText() {}

    /**
     * Reads a text of which the form is told by its content: a page when it holds closed tags of HTML, else plain text.
     *
     * @param text plain text, Markdown or HTML
     * @return what was read
     */
    public static Reading read(String text) {
        return read(text, SourceReader.looksLikeHtml(text) ? TextForm.HTML : TextForm.PLAIN);
    }

    /**
     * Reads a text of known form.
     *
     * @param text the text
     * @param form its form
     * @return what was read
     */
    public static Reading read(String text, TextForm form) {
        Source source =
                form == TextForm.HTML ? HtmlSource.read(text) : PlainSource.read(text, form == TextForm.MARKDOWN);
        return new Assembly(Layout.of(source), text).reading();
    }

    /**
     * Reads a text as it stands in a file: by its byte order mark, else as UTF-8, else in the encoding a page declares,
     * else as GB 18030.
     *
     * @param bytes the content of the file
     * @return what was read; its original is the decoded text without byte order mark
     */
    public static Reading read(byte[] bytes) {
        return read(Decoding.decode(bytes));
    }

    /**
     * Reads a text of known form as it stands in a file.
     *
     * @param bytes the content of the file, decoded as by {@link #read(byte[])}
     * @param form its form
     * @return what was read; its original is the decoded text without byte order mark
     */
    public static Reading read(byte[] bytes, TextForm form) {
        return read(Decoding.decode(bytes), form);
    }
}
