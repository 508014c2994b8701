package org.fazhi.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fazhi.report.Report;

/**
 * Writes NDJSON, one report a line (逐行写出报告). Each line is handed on whole, in one piece, so that a program that is
 * stopped leaves whole lines behind when the target is not buffered. Not thread-safe.
 *
 * <p>Example:
 *
 * <pre>{@code
 * try (ReportLineWriter lines = ReportLineWriter.create(Path.of("county.ndjson"))) {
 *     reports.forEach(lines::write);
 * }
 * }</pre>
 */
public final class ReportLineWriter implements AutoCloseable {
    private final OutputStream target;

    private ReportLineWriter(OutputStream target) {
        this.target = target;
    }

    /**
     * Writes to a file. A file that is there is replaced.
     *
     * @param file the file
     * @return the writer, to be closed
     * @throws UncheckedIOException when it cannot be created
     */
    public static ReportLineWriter create(Path file) {
        try {
            return of(Files.newOutputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes to a stream.
     *
     * @param target the stream; closed together with the writer
     * @return the writer
     */
    public static ReportLineWriter of(OutputStream target) {
        return new ReportLineWriter(target);
    }

    /**
     * Writes a report and the end of the line.
     *
     * @param report the report
     * @throws IllegalArgumentException as {@link ReportJson#write(Report)} does; then nothing is written
     * @throws UncheckedIOException when the target cannot be written to
     */
    public void write(Report report) {
        byte[] line = (ReportJson.compact(report) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            target.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Flushes and closes the target.
     *
     * @throws UncheckedIOException when that fails
     */
    @Override
    public void close() {
        try (OutputStream closing = target) {
            closing.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
