package org.fazhi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.json.JsonReading;
import org.fazhi.json.ReportJson;
import org.fazhi.validation.ReportValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sound reports of all levels and years, invented, in the words offices use: a rule that cries wolf is noticed here. */
class SoundTextsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "sound");

    static Stream<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothing_grave_is_found(String name) throws IOException {
        JsonReading reading = ReportJson.parse(Files.readAllBytes(FOLDER.resolve(name)));
        assertThat(reading.getProblems()).isEmpty();
        List<String> found =
                ReportValidator.standard().check(reading.getReport().orElseThrow()).getFindings().stream()
                        .map(finding -> finding.getRule() + " " + finding.getSeverity() + " " + finding.getPointer() + " "
                                + finding.getMessage().getZh())
                        .toList();
        System.out.println("== " + name + "\n" + String.join("\n", found));
    }
}
