package org.fazhi.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.finding.Finding;
import org.fazhi.json.ReportJson;
import org.fazhi.validation.ReportValidator;

/** Sound reports of all levels and years, invented, in the words offices use. */
final class SoundTexts {
    private static final Path FOLDER = Path.of("src", "test", "resources", "sound");

    private SoundTexts() {}

    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String json(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ".json"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Finding> findings(String json) {
        return ReportValidator.standard()
                .check(ReportJson.read(json.getBytes(StandardCharsets.UTF_8)))
                .getFindings();
    }
}
