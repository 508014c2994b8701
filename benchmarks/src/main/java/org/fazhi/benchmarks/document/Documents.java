package org.fazhi.benchmarks.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.fazhi.json.ReportJson;
import org.fazhi.report.Report;

/** The documents by name: the five real reports, and sound ones of a size such as {@code 25k}. */
public final class Documents {
    /** The real reports. */
    public static final List<String> REAL =
            List.of("dazhangzhuang-2020", "wanxing-2024", "xiaowangzhuang-2024", "xinglong-2024", "xinkou-2019");

    /** The sizes of the sound ones. */
    public static final List<String> SIZES = List.of("5k", "25k", "250k");

    private Documents() {}

    /**
     * A document.
     *
     * @param name one of {@link #REAL}, or a size in thousand bytes
     * @return JSON on one line, in UTF-8
     */
    public static byte[] json(String name) {
        return ReportJson.compact(report(name)).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A report.
     *
     * @param name as in {@link #json}
     * @return the report
     */
    public static Report report(String name) {
        if (!REAL.contains(name)) {
            return SizedReport.ofBytes(1000 * Integer.parseInt(name.replace("k", "")));
        }
        try (InputStream file = Documents.class.getResourceAsStream("/reports/" + name + ".json")) {
            return ReportJson.read(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
