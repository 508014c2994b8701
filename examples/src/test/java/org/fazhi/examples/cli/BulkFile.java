package org.fazhi.examples.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.json.ReportJson;

/** Many reports in one NDJSON file, one of them broken. */
final class BulkFile {
    static final int BAD_LINE = 7;

    private BulkFile() {}

    /** As many reports as told and, in its line, half a document more. */
    static Path write(Path folder, int reports) throws IOException {
        List<String> lines = Stream.of("xinglong-2024", "wanxing-2024", "dazhangzhuang-2020", "xiaowangzhuang-2024")
                .map(name -> ReportJson.compact(ReportJson.read(Path.of("reports", name + ".json"))))
                .toList();
        Path file = folder.resolve("reports.ndjson");
        try (BufferedWriter target = Files.newBufferedWriter(file)) {
            for (int i = 0; i < reports; i++) {
                target.write((i == BAD_LINE - 1 ? "{\"half\n" : "") + lines.get(i % lines.size()) + "\n");
            }
        }
        return file;
    }
}
