package org.fazhi.benchmarks.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import org.fazhi.json.ReportJson;
import org.fazhi.report.Cause;
import org.fazhi.report.Report;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Shortcomings;
import org.fazhi.testkit.Samples;

/** A file of reports, one a line; one in a hundred is faulty: a blank text, a dangling reference, half a document. */
public final class BulkFile {
    private static final int ROUNDS_OF_GROWTH = 8;
    private static final int SEED = 7;

    private BulkFile() {}

    /**
     * Writes the file, the same each time.
     *
     * @param file where to
     * @param lines how many
     * @throws IOException when it cannot be written
     */
    public static void write(Path file, int lines) throws IOException {
        Iterator<Report> reports = Samples.sound(SEED).iterator();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < lines; i++) {
                out.write(line(SizedReport.grown(reports.next(), ROUNDS_OF_GROWTH + i % 7), i));
                out.write('\n');
            }
        }
    }

    private static byte[] line(Report report, int number) {
        if (number % 100 != 50) {
            return json(report);
        }
        int kind = number / 100 % 3;
        byte[] whole = json(report);
        if (kind == 0) {
            return Arrays.copyOf(whole, whole.length / 2);
        }
        Cause cause = kind == 1
                ? Cause.builder().summary(" ").build()
                : Cause.builder().summary("培训不够").addExplains("nothing").build();
        Shortcomings.Builder part = Shortcomings.builder();
        report.getShortcomings().ifPresent(part::from);
        part.addItem(Shortcoming.builder()
                .id("faulty")
                .summary("执法培训有待加强")
                .addCause(cause)
                .build());
        return json(Report.builder().from(report).shortcomings(part.build()).build());
    }

    private static byte[] json(Report report) {
        return ReportJson.compact(report).getBytes(StandardCharsets.UTF_8);
    }
}
