package org.fazhi.benchmarks.document;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The lines of a file as bytes, the same for all who are compared. */
public final class Lines {
    private static final int BUFFER = 1 << 16;

    /** What is done with a line. */
    @FunctionalInterface
    public interface Sink {
        /**
         * Takes a line.
         *
         * @param line without its end
         * @throws InterruptedException when the thread is interrupted while it waits
         */
        void accept(byte[] line) throws InterruptedException;
    }

    private Lines() {}

    /**
     * Hands on every line.
     *
     * @param file the file; its last line ends with a line feed
     * @param sink who takes the lines
     * @return how many there are
     * @throws IOException when the file cannot be read
     * @throws InterruptedException when the sink was interrupted
     */
    public static long of(Path file, Sink sink) throws IOException, InterruptedException {
        long lines = 0;
        byte[] buffer = new byte[BUFFER];
        ByteArrayOutputStream line = new ByteArrayOutputStream(BUFFER);
        try (InputStream source = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            for (int length = source.read(buffer); length >= 0; length = source.read(buffer)) {
                int start = 0;
                for (int i = 0; i < length; i++) {
                    if (buffer[i] == '\n') {
                        line.write(buffer, start, i - start);
                        sink.accept(line.toByteArray());
                        line.reset();
                        start = i + 1;
                        lines++;
                    }
                }
                line.write(buffer, start, length - start);
            }
        }
        return lines;
    }
}
