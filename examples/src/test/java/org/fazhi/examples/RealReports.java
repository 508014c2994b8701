package org.fazhi.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fazhi.json.ReportJson;
import org.fazhi.report.Report;

/** The five real reports in {@code examples/reports}. */
final class RealReports {
    static final List<String> NAMES =
            List.of("dazhangzhuang-2020", "wanxing-2024", "xiaowangzhuang-2024", "xinglong-2024", "xinkou-2019");

    private RealReports() {}

    static Path file(String name) {
        return Path.of("reports", name + ".json");
    }

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Report read(String name) {
        return ReportJson.read(bytes(name));
    }
}
