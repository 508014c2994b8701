package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.json.ReportJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that is read from a text, member by member: what a change to the reader changes is seen here.
 *
 * <p>With {@code -Drecreate=true} the files are written anew; what changes in them is to be looked at. Whether a
 * reading is right is asked elsewhere.
 */
class ReadingsInFullTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "fazhi", "text", "readings");

    private static final Path VARIED = Path.of("src", "test", "resources", "org", "fazhi", "text");
    private static final Path PUBLISHED = Path.of("..", "examples", "src", "test", "resources", "texts");

    static Stream<Path> texts() {
        return Stream.of(VARIED, PUBLISHED).flatMap(ReadingsInFullTest::texts);
    }

    private static Stream<Path> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|md|html)")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void texts_of_every_form_are_read() {
        assertThat(texts()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void every_member_is_as_it_was(Path text) throws IOException {
        String name = text.getFileName().toString();
        List<String> lines = lines(ReportText.read(Files.readAllBytes(text), form(name)));
        Path file = FOLDER.resolve(name + ".tsv");
        if (Boolean.getBoolean("recreate")) {
            Files.createDirectories(FOLDER);
            Files.write(file, lines, StandardCharsets.UTF_8);
        }

        assertThat(lines).containsExactlyElementsOf(Files.readAllLines(file, StandardCharsets.UTF_8));
    }

    static TextForm form(String name) {
        return name.endsWith(".html") ? TextForm.HTML : name.endsWith(".md") ? TextForm.MARKDOWN : TextForm.PLAIN;
    }

    static List<String> lines(Reading reading) {
        List<String> lines = new ArrayList<>();
        JsonNode report = JsonMapper.shared().readTree(ReportJson.write(reading.report()));
        report.properties().forEach(member -> add("/" + member.getKey(), member.getValue(), lines));
        for (Unread unread : reading.unread()) {
            int start = unread.span().getStart();
            int end = unread.span().getEnd();
            String words = reading.original().substring(start, end).replaceAll("\\R", "⏎");
            lines.add("unread\t" + unread.reason() + " " + start + "-" + end + " " + words);
        }
        return lines;
    }

    /** A line for each value that holds no others but its own members and the place it was printed at. */
    private static void add(String pointer, JsonNode node, List<String> lines) {
        if (!node.isContainer() || isSmall(node)) {
            lines.add(pointer + "\t" + node);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                add(pointer + "/" + i, node.get(i), lines);
            }
        } else {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                add(pointer + "/" + member.getKey(), member.getValue(), lines);
            }
        }
    }

    private static boolean isSmall(JsonNode node) {
        for (JsonNode child : node) {
            boolean holdsObjects =
                    child.isArray() && child.size() > 0 && child.get(0).isObject();
            if (holdsObjects || node.isArray() && child.isObject() || child.has("items")) {
                return false;
            }
        }
        return !node.has("frame") && !node.has("figures");
    }
}
