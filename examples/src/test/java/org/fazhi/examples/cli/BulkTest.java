package org.fazhi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file many times larger than the heap is checked in a JVM of its own; {@code -Dbulk.reports=100000} makes it as
 * large as one likes.
 */
class BulkTest {
    private static final int REPORTS = Integer.getInteger("bulk.reports", 800);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void every_line_is_checked_in_little_memory() throws Exception {
        Path input = BulkFile.write(folder, REPORTS);
        Path output = folder.resolve("results.ndjson");
        Path errors = folder.resolve("errors.txt");
        Process fazhi = start(output, errors, "check", "--format", "ndjson", input.toString());
        assertThat(fazhi.waitFor(3, TimeUnit.HOURS)).isTrue();
        assertThat(errors).isEmptyFile();
        assertThat(fazhi.exitValue()).isEqualTo(2);
        List<String> first;
        try (var lines = Files.lines(output)) {
            first = lines.limit(BulkFile.BAD_LINE).toList();
        }
        try (var lines = Files.lines(output)) {
            assertThat(lines.count()).isEqualTo(REPORTS + 1);
        }
        assertThat(JsonMapper.shared()
                        .readTree(first.get(BulkFile.BAD_LINE - 1))
                        .get("problems"))
                .isNotNull();
        assertThat(JsonMapper.shared().readTree(first.get(0)).get("source").asString())
                .isEqualTo(input + ":1");
    }

    @Test
    void whole_lines_are_left_when_it_is_stopped() throws Exception {
        Path output = folder.resolve("results.ndjson");
        String input = BulkFile.write(folder, REPORTS).toString();
        Process fazhi = start(output, folder.resolve("errors.txt"), "check", "--format", "ndjson", input);
        while (fazhi.isAlive() && Files.size(output) == 0) {
            Thread.sleep(10);
        }
        fazhi.destroy();
        assertThat(fazhi.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(fazhi.exitValue()).isNotZero();
        String left = Files.readString(output);
        assertThat(left).endsWith("}\n");
        assertThat(left.lines().count()).isBetween(1L, (long) REPORTS);
        left.lines().forEach(line -> JsonMapper.shared().readTree(line));
    }

    @Test
    void hostile_documents_need_little_memory_and_time() throws Exception {
        List<String> arguments = new ArrayList<>(List.of("check", "--format", "ndjson"));
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/hostile"))) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .map(Path::toString)
                    .forEach(arguments::add);
        }
        int documents = arguments.size() - 3;
        Path output = folder.resolve("results.ndjson");
        Path errors = folder.resolve("errors.txt");
        Process fazhi = OwnProcess.start(output, errors, arguments.toArray(String[]::new));
        assertThat(fazhi.waitFor(2L * documents, TimeUnit.SECONDS)).isTrue();
        assertThat(errors).isEmptyFile();
        assertThat(fazhi.exitValue()).isEqualTo(2);
        assertThat(Files.readString(output).lines()).hasSize(documents).allMatch(line -> line.contains("\"problems\""));
    }

    private static Process start(Path output, Path errors, String... arguments) throws IOException {
        return new ProcessBuilder(OwnProcess.command(REPORTS > 10_000 ? "128m" : "64m", arguments))
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
    }
}
