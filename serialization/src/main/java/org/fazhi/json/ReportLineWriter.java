package org.fazhi.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fazhi.report.Report;

/**
 * Writes NDJSON, one report a line (逐行写出报告). Each line is handed on with its end in one call, so that a program that is
 * stopped leaves whole lines behind when the target is not buffered. What an operating system does with that call is
 * its own: a process killed in the midst of it, or a disk that is full, may leave a part of the last line, without line
 * feed. {@link ReportLines} tells of it as incomplete. Not thread-safe.
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
    private boolean broken;

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
     * @throws UncheckedIOException when the target cannot be written to, or could not before: then it may end within a
     *     line, and nothing is written after that
     */
    public void write(Report report) {
        byte[] line = (ReportJson.compact(report) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            if (broken) {
                throw new IOException("前一次写入失败，目标可能停在一行中间");
            }
            broken = true;
            target.write(line);
            broken = false;
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
