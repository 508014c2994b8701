package org.fazhi.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fazhi.report.Report;

/**
 * Reads and writes a report as JSON (报告的 JSON 读写). The settings are fixed and depend on no mapper of the application;
 * all methods are thread-safe.
 *
 * <p>Written documents are UTF-8, with literal Chinese, members in a fixed order, plain decimals that keep their scale,
 * dates as {@code yyyy-MM-dd}, and without what is absent or an empty list. The same report always gives the same
 * bytes.
 *
 * <p>Reading is strict: no value is converted, {@code null} stands for nothing, no member may stand twice. Members and
 * codes this version does not know are kept and written back. {@code parse} never throws for bad data but lists all
 * problems with pointer, line and column; {@code read} throws them together.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Report report = ReportJson.read(Path.of("report.json"));
 * String json = ReportJson.write(report);
 * }</pre>
 */
public final class ReportJson {
    private ReportJson() {}

    /**
     * Writes a report, indented by two spaces.
     *
     * @param report the report
     * @return a JSON document that ends with a line feed
     * @throws IllegalArgumentException when the report holds what JSON cannot say: an unknown member that is not one
     *     JSON value or has the name of a known one, a date outside the years 0 to 9999
     */
    public static String write(Report report) {
        return ReportWriter.write(report, ReportBinding.INDENTED) + "\n";
    }

    /**
     * Writes a report, indented by two spaces, in UTF-8 without byte order mark.
     *
     * @param report the report
     * @return the bytes of {@link #write(Report)}
     * @throws IllegalArgumentException as {@link #write(Report)} does
     */
    public static byte[] writeBytes(Report report) {
        return write(report).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a report to a file, indented by two spaces, in UTF-8. A file that is there is replaced.
     *
     * @param report the report
     * @param target the file
     * @throws IllegalArgumentException as {@link #write(Report)} does; then the file is untouched
     * @throws UncheckedIOException when the file cannot be written; when the disk is full it may hold a part
     */
    public static void write(Report report, Path target) {
        byte[] bytes = writeBytes(report);
        try {
            Files.write(target, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a report to a stream, indented by two spaces, in UTF-8. The stream is flushed and stays open.
     *
     * @param report the report
     * @param target the stream
     * @throws IllegalArgumentException as {@link #write(Report)} does; then nothing is written
     * @throws UncheckedIOException when the stream cannot be written to
     */
    public static void write(Report report, OutputStream target) {
        byte[] bytes = writeBytes(report);
        try {
            target.write(bytes);
            target.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a report on one line without white space, as NDJSON needs it.
     *
     * @param report the report
     * @return a JSON document without line end
     * @throws IllegalArgumentException as {@link #write(Report)} does
     */
    public static String compact(Report report) {
        return ReportWriter.write(report, ReportBinding.COMPACT);
    }

    /**
     * Reads a report.
     *
     * @param source a JSON document
     * @return the report
     * @throws ReportJsonException with all problems, when it cannot be read
     */
    public static Report read(String source) {
        return parse(source).orThrow();
    }

    /**
     * Reads a report.
     *
     * @param source a JSON document in UTF-8, with or without byte order mark
     * @return the report
     * @throws ReportJsonException with all problems, when it cannot be read
     */
    public static Report read(byte[] source) {
        return parse(source).orThrow();
    }

    /**
     * Reads a report.
     *
     * @param source a file that holds a JSON document in UTF-8, with or without byte order mark
     * @return the report
     * @throws ReportJsonException with all problems, when it cannot be read
     * @throws UncheckedIOException when the file cannot be read
     */
    public static Report read(Path source) {
        return parse(source).orThrow();
    }

    /**
     * Reads a report.
     *
     * @param source a stream that holds a JSON document in UTF-8, with or without byte order mark; it is read to its
     *     end and stays open
     * @return the report
     * @throws ReportJsonException with all problems, when it cannot be read
     * @throws UncheckedIOException when the stream cannot be read
     */
    public static Report read(InputStream source) {
        return parse(source).orThrow();
    }

    /**
     * Reads a report or all that is wrong with it.
     *
     * @param source a JSON document
     * @return the report or the problems; notes beside either
     */
    public static JsonReading parse(String source) {
        return ReportReader.DEFAULT.parse(source);
    }

    /**
     * Reads a report or all that is wrong with it.
     *
     * @param source a JSON document in UTF-8, with or without byte order mark
     * @return the report or the problems; notes beside either
     */
    public static JsonReading parse(byte[] source) {
        return ReportReader.DEFAULT.parse(source);
    }

    /**
     * Reads a report or all that is wrong with it.
     *
     * @param source a file that holds a JSON document in UTF-8, with or without byte order mark
     * @return the report or the problems; notes beside either
     * @throws UncheckedIOException when the file cannot be read
     */
    public static JsonReading parse(Path source) {
        return parse(source, JsonLimits.defaults());
    }

    /**
     * Reads a report or all that is wrong with it.
     *
     * @param source a stream that holds a JSON document in UTF-8, with or without byte order mark; it is read to its
     *     end or the limit and stays open
     * @return the report or the problems; notes beside either
     * @throws UncheckedIOException when the stream cannot be read
     */
    public static JsonReading parse(InputStream source) {
        return parse(source, JsonLimits.defaults());
    }

    /**
     * Reads a report or all that is wrong with it, within limits of your own.
     *
     * @param source a JSON document
     * @param limits how large it may be
     * @return the report or the problems; notes beside either
     */
    public static JsonReading parse(String source, JsonLimits limits) {
        return ReportReader.of(limits).parse(source);
    }

    /**
     * Reads a report or all that is wrong with it, within limits of your own.
     *
     * @param source a JSON document in UTF-8, with or without byte order mark
     * @param limits how large it may be
     * @return the report or the problems; notes beside either
     */
    public static JsonReading parse(byte[] source, JsonLimits limits) {
        return ReportReader.of(limits).parse(source);
    }

    /**
     * Reads a report or all that is wrong with it, within limits of your own.
     *
     * @param source a file that holds a JSON document in UTF-8, with or without byte order mark
     * @param limits how large it may be
     * @return the report or the problems; notes beside either
     * @throws UncheckedIOException when the file cannot be read
     */
    public static JsonReading parse(Path source, JsonLimits limits) {
        try (InputStream stream = Files.newInputStream(source)) {
            return ReportReader.of(limits).parse(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a report or all that is wrong with it, within limits of your own.
     *
     * @param source a stream that holds a JSON document in UTF-8, with or without byte order mark; it is read to its
     *     end or the limit and stays open
     * @param limits how large it may be
     * @return the report or the problems; notes beside either
     * @throws UncheckedIOException when the stream cannot be read
     */
    public static JsonReading parse(InputStream source, JsonLimits limits) {
        try {
            return ReportReader.of(limits).parse(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
