package org.fazhi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.fazhi.finding.Language;
import org.fazhi.json.ResultJson;
import org.fazhi.output.ResultCsv;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * A bulk run is killed (SIGKILL) at random moments, {@code -Dbulk.kills} times, drawn from {@code -Dbulk.seed}. What
 * was written are whole lines, none missing, none twice. Only when the kill falls into the call that writes a line, the
 * system may cut that one; it lacks its line feed then.
 */
@Tag("load")
class KilledTest {
    private static final int KILLS = Integer.getInteger("bulk.kills", 20);
    private static final long SEED = Long.getLong("bulk.seed", System.nanoTime());
    private static final int REPORTS = 800;
    private static final int LONGEST_PAUSE = 1500;
    private static final List<Format> FORMATS = List.of(Format.NDJSON, Format.RESULT, Format.CSV, Format.TEXT);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whole_lines_are_left() throws Exception {
        String input = BulkFile.write(folder, REPORTS).toString();
        Random random = new Random(SEED);
        int lines = 0;
        int cut = 0;
        for (int i = 0; i < KILLS; i++) {
            Format format = FORMATS.get(i % FORMATS.size());
            byte[] left = leftByKill(format, input, random.nextInt(LONGEST_PAUSE));
            int whole = wholeLines(left);
            lines += assertWhole(format, input, new String(left, 0, whole, StandardCharsets.UTF_8));
            cut += whole < left.length ? 1 : 0;
        }
        System.out.printf("seed %d: %d kills left %d whole lines and %d cut ones%n", SEED, KILLS, lines, cut);
        assertThat(cut).as("last lines cut in %d kills", KILLS).isLessThanOrEqualTo(KILLS / 5);
    }

    private byte[] leftByKill(Format format, String input, int pause) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process fazhi = OwnProcess.start(output, folder.resolve("errors"), "check", "--format", format.name(), input);
        while (fazhi.isAlive() && Files.size(output) == 0) {
            Thread.sleep(1);
        }
        Thread.sleep(pause);
        fazhi.destroyForcibly();
        assertThat(fazhi.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return Files.readAllBytes(output);
    }

    private static int wholeLines(byte[] left) {
        int end = left.length;
        while (end > 0 && left[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private static int assertWhole(Format format, String input, String left) {
        return switch (format) {
            case NDJSON -> numbered(input, left);
            case RESULT -> results(left);
            case CSV -> cells(left);
            default -> texts(input, left);
        };
    }

    private static int numbered(String input, String left) {
        List<String> lines = left.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            assertThat(JsonMapper.shared().readTree(lines.get(i)).get("source").asString())
                    .isEqualTo(input + ":" + (i + 1));
        }
        return lines.size();
    }

    private static int results(String left) {
        List<String> lines = left.lines().toList();
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(ResultJson.read(line).getReportDigest()).isPresent());
        return lines.size();
    }

    /** A line break within quotes is none of the table. */
    private static int cells(String left) {
        assertThat(left).startsWith(ResultCsv.header(Language.ZH));
        List<String> rows = List.of(left.split("(?<=\")\r\n"));
        assertThat(rows).allMatch(row -> row.split("\",\"", -1).length == 12);
        return rows.size();
    }

    private static int texts(String input, String left) {
        assertThat(left).endsWith("\n\n");
        List<String> titles =
                left.lines().filter(line -> line.startsWith("━━ ")).toList();
        for (int i = 0; i < titles.size(); i++) {
            assertThat(titles.get(i)).isEqualTo("━━ " + input + ":" + (i + 1));
        }
        return titles.size();
    }
}
