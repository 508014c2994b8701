package org.fazhi.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.fazhi.finding.ValidationResult;

/**
 * Reads and writes the result of a check as JSON (检查结果的 JSON 读写), in the manner of {@link ReportJson}: fixed member
 * order, literal Chinese, what is absent or empty left out; the same result always gives the same bytes and reads back
 * equal. Both languages are kept, so that a stored result can be shown in either.
 *
 * <p>Example:
 *
 * <pre>{@code
 * String stored = ResultJson.write(ReportValidator.standard().check(report));
 * ValidationResult again = ResultJson.read(stored);
 * }</pre>
 */
public final class ResultJson {
    private ResultJson() {}

    /**
     * Writes a result, indented by two spaces.
     *
     * @param result the result
     * @return a JSON document that ends with a line feed
     */
    public static String write(ValidationResult result) {
        return ResultBinding.write(result, ResultBinding.INDENTED) + "\n";
    }

    /**
     * Writes a result, indented by two spaces, in UTF-8. The stream is flushed and stays open.
     *
     * @param result the result
     * @param target the stream
     * @throws UncheckedIOException when the stream cannot be written to
     */
    public static void write(ValidationResult result, OutputStream target) {
        try {
            target.write(write(result).getBytes(StandardCharsets.UTF_8));
            target.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a result on one line without white space, as NDJSON needs it.
     *
     * @param result the result
     * @return a JSON document without line end
     */
    public static String compact(ValidationResult result) {
        return ResultBinding.write(result, ResultBinding.COMPACT);
    }

    /**
     * Reads a result. Members this version does not know are passed over.
     *
     * @param source a JSON document, with or without byte order mark
     * @return the result
     * @throws ReportJsonException when it is no result, with the place of the first fault
     */
    public static ValidationResult read(String source) {
        return ResultBinding.read(source);
    }
}
