package org.fazhi.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads NDJSON, one report a line (逐行读取报告), in constant memory: no more than one line is held at a time.
 *
 * <p>Lines end with LF or CR LF; blank lines are passed over. A line that cannot be read yields its problems, and the
 * next one follows. A line longer than the limits is skipped to its end and refused. Not thread-safe; close it, or the
 * stream made of it.
 *
 * <p>A file that was cut within its last line, by a program that was killed or by a full disk, yields all its whole
 * lines, and for the last one the problem that it is incomplete.
 *
 * <p>A thread that is interrupted gets an {@link UncheckedIOException} instead of the next line, and stays interrupted.
 * No line is lost by that, nor by a source that fails once: who asks again gets the line that is due.
 *
 * <p>Example:
 *
 * <pre>{@code
 * try (Stream<ReportLine> lines = ReportLines.open(Path.of("county.ndjson")).stream()) {
 *     lines.forEach(line -> line.getReading().getReport().ifPresentOrElse(this::check, () -> complain(line)));
 * }
 * }</pre>
 */
public final class ReportLines implements Iterator<ReportLine>, AutoCloseable {
    private final InputStream source;
    private final ReportReader reader;
    private final LineBytes bytes;
    private @Nullable ReportLine next;

    private ReportLines(InputStream source, JsonLimits limits) {
        this.source = source;
        this.reader = ReportReader.of(limits);
        this.bytes = new LineBytes(source, limits.getMaxDocumentLength());
    }

    /**
     * Opens a file.
     *
     * @param file an NDJSON file in UTF-8
     * @return its lines, to be closed
     * @throws UncheckedIOException when it cannot be opened
     */
    public static ReportLines open(Path file) {
        try {
            return of(Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a stream.
     *
     * @param source NDJSON in UTF-8; closed together with the lines
     * @return its lines
     */
    public static ReportLines of(InputStream source) {
        return of(source, JsonLimits.defaults());
    }

    /**
     * Reads a stream within limits of your own.
     *
     * @param source NDJSON in UTF-8; closed together with the lines
     * @param limits how large a line may be
     * @return its lines
     */
    public static ReportLines of(InputStream source, JsonLimits limits) {
        return new ReportLines(source, limits);
    }

    /**
     * Whether there is another line that is not blank.
     *
     * @return false at the end
     * @throws UncheckedIOException when the source cannot be read, or the thread was interrupted
     */
    @Override
    public boolean hasNext() {
        if (next == null) {
            next = read();
        }
        return next != null;
    }

    /**
     * The next line.
     *
     * @return its number and what came of reading it
     * @throws NoSuchElementException at the end
     * @throws UncheckedIOException when the source cannot be read, or the thread was interrupted
     */
    @Override
    public ReportLine next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        ReportLine line = next;
        next = null;
        return line;
    }

    private @Nullable ReportLine read() {
        try {
            byte @Nullable [] line = bytesOfLine();
            while (line != null && isBlank(line)) {
                line = bytesOfLine();
            }
            return line == null ? null : line(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte @Nullable [] bytesOfLine() throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("读取被中断");
        }
        return bytes.next();
    }

    private ReportLine line(byte[] line) {
        long number = bytes.number();
        JsonReading reading = reader.parse(line);
        return ImmutableReportLine.builder()
                .number(number)
                .reading(reading.getProblems().isEmpty() ? reading : moved(reading, number - 1))
                .build();
    }

    private static JsonReading moved(JsonReading reading, long lines) {
        return ImmutableJsonReading.builder()
                .report(reading.getReport())
                .addAllProblems(reading.getProblems().stream()
                        .map(problem -> (JsonProblem) ImmutableJsonProblem.builder()
                                .from(problem)
                                .line((int) Math.min(Integer.MAX_VALUE, problem.getLine() + lines))
                                .build())
                        .toList())
                .build();
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    /**
     * The lines as a stream, to be used in order by one thread.
     *
     * @return the lines not yet taken; closing it closes the source
     */
    public Stream<ReportLine> stream() {
        Spliterator<ReportLine> lines =
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(lines, false).onClose(this::close);
    }

    /**
     * Closes the source.
     *
     * @throws UncheckedIOException when that fails
     */
    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
