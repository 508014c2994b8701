package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * That nothing read from seventy texts of many hands has changed, by a digest of each reading. What a digest says is
 * not to be judged by eye: whether the readings are right is asked where they are compared with their annotations.
 *
 * <p>With {@code -Drecreate=true} the digests are written anew, and every reading in full to {@code target/readings},
 * so that two builds can be compared.
 */
class ReadingDigestsTest {
    private static final Path DIGESTS =
            Path.of("src", "test", "resources", "org", "fazhi", "text", "readings", "digests.tsv");
    private static final Path FULL = Path.of("target", "readings");
    private static final Path TEXTS = Path.of("..", "examples", "src", "test", "resources");

    @Test
    void nothing_read_has_changed() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (Path text : texts()) {
            String name = text.getFileName().toString();
            List<String> lines =
                    ReadingsInFullTest.lines(ReportText.read(Files.readAllBytes(text), ReadingsInFullTest.form(name)));
            digests.put(name, digest(String.join("\n", lines)));
            write(name, lines);
        }
        List<String> lines = digests.entrySet().stream()
                .map(entry -> entry.getKey() + "\t" + entry.getValue())
                .toList();
        if (Boolean.getBoolean("recreate")) {
            Files.write(DIGESTS, lines, StandardCharsets.UTF_8);
        }

        assertThat(lines)
                .hasSizeGreaterThan(60)
                .containsExactlyElementsOf(Files.readAllLines(DIGESTS, StandardCharsets.UTF_8));
    }

    private static void write(String name, List<String> lines) throws IOException {
        if (Boolean.getBoolean("recreate")) {
            Files.createDirectories(FULL);
            Files.write(FULL.resolve(name + ".tsv"), lines, StandardCharsets.UTF_8);
        }
    }

    private static List<Path> texts() {
        return Stream.of("annotated", "sound-texts")
                .map(TEXTS::resolve)
                .flatMap(ReadingDigestsTest::files)
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
