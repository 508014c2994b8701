package org.fazhi.benchmarks.process;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Locale;
import org.fazhi.benchmarks.document.Documents;
import org.fazhi.json.ReportLines;
import org.fazhi.validation.ReportValidator;

/**
 * Reads a stream of up to a million reports line by line, checks each by all rules, and prints at every power of ten
 * the lines, the seconds since the start, and the heap in use after a collection in MB, separated by tabs. It ends
 * early when the time it is given is over.
 */
public final class ManyLines {
    private static final int MOST = 1_000_000;

    private ManyLines() {}

    /**
     * Reads and checks.
     *
     * @param arguments the most seconds it may take
     */
    public static void main(String[] arguments) {
        long most = Long.parseLong(arguments[0]) * 1_000_000_000L;
        byte[] line = line();
        long start = System.nanoTime();
        int read = 0;
        int next = 1;
        try (ReportLines lines = ReportLines.of(repeated(line, MOST))) {
            while (lines.hasNext() && System.nanoTime() - start < most) {
                int findings = ReportValidator.standard()
                        .check(lines.next().getReading().orThrow())
                        .getFindings()
                        .size();
                if (findings > 0) {
                    throw new IllegalStateException("the report is not sound");
                }
                if (++read == next) {
                    print(read, start);
                    next *= 10;
                }
            }
        }
        if (read * 10 != next) {
            print(read, start);
        }
    }

    private static byte[] line() {
        byte[] json = Documents.json("5k");
        byte[] line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        return line;
    }

    private static InputStream repeated(byte[] line, int times) {
        return new SequenceInputStream(new Enumeration<>() {
            private int given;

            @Override
            public boolean hasMoreElements() {
                return given < times;
            }

            @Override
            public InputStream nextElement() {
                given++;
                return new ByteArrayInputStream(line);
            }
        });
    }

    private static void print(int read, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        System.out.printf(Locale.ROOT, "%d\t%.3f\t%.1f%n", read, seconds, used / 1e6);
    }
}
