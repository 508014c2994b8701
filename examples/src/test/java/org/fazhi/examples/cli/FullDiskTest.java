package org.fazhi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Output that finds no room is told in words and by the exit status, whatever was found. */
class FullDiskTest {
    private static final Path FULL = Path.of("/dev/full");
    private static final Path SHELL = Path.of("/bin/sh");
    private static final String REPORT = "reports/wanxing-2024.json";
    private static final String TOLD = "fazhi: 输出没有写完：磁盘可能已满，或者接收输出的程序已经结束。最后一行可能不完整，不要使用；腾出空间后请重新运行。\n";
    private static final int LIMIT = 200 * 512;

    @TempDir
    private Path folder = Path.of("");

    static Stream<List<String>> commands() {
        return Stream.concat(
                Stream.of(Format.values()).map(format -> List.of("check", "--format", format.name(), REPORT)),
                Stream.of(
                        List.of("check", "--help"),
                        List.of("read", REPORT),
                        List.of("rules"),
                        List.of("rules", "--format", "json"),
                        List.of("schema", "report"),
                        List.of("diff", REPORT, "reports/xinglong-2024.json")));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_tells_it(List<String> command) throws IOException {
        assumeThat(FULL).as("there is no /dev/full here").exists();
        StringWriter err = new StringWriter();
        int status;
        try (PrintWriter out =
                new PrintWriter(new WholePieces(new FileOutputStream(FULL.toFile())), false, StandardCharsets.UTF_8)) {
            status = Fazhi.run(command.toArray(String[]::new), out, new PrintWriter(err));
        }
        assertThat(err).hasToString(TOLD);
        assertThat(status).isEqualTo(4);
    }

    @Test
    void in_the_language_asked_for() throws IOException {
        assumeThat(FULL).as("there is no /dev/full here").exists();
        StringWriter err = new StringWriter();
        try (PrintWriter out = new PrintWriter(FULL.toFile(), StandardCharsets.UTF_8)) {
            Fazhi.run(new String[] {"check", "--lang", "en", REPORT}, out, new PrintWriter(err));
        }
        assertThat(err.toString()).startsWith("fazhi: The output is incomplete: the disk may be full");
    }

    /** As on a disk with little room: the system takes a part of the last line. */
    @Test
    void a_bulk_run_ends_where_the_room_ends() throws Exception {
        assumeThat(SHELL)
                .as("there is no shell here that limits the size of files")
                .exists();
        Path input = BulkFile.write(folder, 400);
        Path output = folder.resolve("results.ndjson");
        Path errors = folder.resolve("errors.txt");
        List<String> command =
                new ArrayList<>(List.of(SHELL.toString(), "-c", "ulimit -f " + LIMIT / 512 + " && exec \"$@\"", "sh"));
        command.addAll(OwnProcess.command("64m", "check", "--format", "ndjson", input.toString()));
        Process fazhi = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(fazhi.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(errors).hasContent(TOLD);
        assertThat(fazhi.exitValue()).isEqualTo(4);
        assertThat(output).hasSize(LIMIT);
        String left = Files.readString(output, StandardCharsets.ISO_8859_1);
        List<String> whole = left.substring(0, left.lastIndexOf('\n')).lines().toList();
        assertThat(whole).hasSizeBetween(2, 399);
        for (int i = 0; i < whole.size(); i++) {
            assertThat(JsonMapper.shared().readTree(whole.get(i)).get("source").asString())
                    .isEqualTo(input + ":" + (i + 1));
        }
    }
}
