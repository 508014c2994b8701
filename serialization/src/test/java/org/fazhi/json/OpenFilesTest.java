package org.fazhi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.fazhi.report.RawJson;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No file is left open, however a reading or a writing ends; counted where the system tells which are open. */
class OpenFilesTest {
    private static final Path OPEN = Path.of("/proc/self/fd");
    private static final String SOUND = "{\"reportingYear\":2024}";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void documentsSoundAndBroken() throws IOException {
        Path sound = Files.writeString(folder.resolve("sound.json"), SOUND);
        Path half = Files.writeString(folder.resolve("half.json"), "{\"reportingYear\":");
        JsonLimits small = JsonLimits.builder().maxDocumentLength(5).build();
        assertThat(ReportJson.parse(sound).getReport()).isPresent();
        assertThat(ReportJson.parse(sound, small).getReport()).isEmpty();
        assertThatThrownBy(() -> ReportJson.read(half)).isInstanceOf(ReportJsonException.class);
        assertThatThrownBy(() -> ReportJson.read(folder)).isInstanceOf(UncheckedIOException.class);
        assertNoneIsOpen();
    }

    @Test
    void linesReadToTheEndOrNot() throws IOException {
        Path file = Files.writeString(folder.resolve("reports.ndjson"), (SOUND + "\n").repeat(5) + "{\"half");
        try (Stream<ReportLine> lines = ReportLines.open(file).stream()) {
            assertThat(lines).hasSize(6);
        }
        try (Stream<ReportLine> lines = ReportLines.open(file).stream()) {
            assertThat(lines.findFirst()).isPresent();
        }
        try (ReportLines lines = ReportLines.open(file)) {
            assertThat(lines.hasNext()).isTrue();
            Thread.currentThread().interrupt();
            lines.next();
            assertThatThrownBy(lines::next).isInstanceOf(UncheckedIOException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertNoneIsOpen();
    }

    @Test
    void whatIsWritten() throws IOException {
        Report report = ReportJson.read(SOUND);
        Report unsayable =
                Report.builder().putUnknownMember("x", RawJson.of("{")).build();
        ReportJson.write(report, folder.resolve("report.json"));
        try (ReportLineWriter lines = ReportLineWriter.create(folder.resolve("reports.ndjson"))) {
            lines.write(report);
            assertThatThrownBy(() -> lines.write(unsayable)).isInstanceOf(IllegalArgumentException.class);
        }
        assertNoneIsOpen();
    }

    private void assertNoneIsOpen() throws IOException {
        assumeThat(OPEN).as("open files are not told here").isDirectory();
        Path real = folder.toRealPath();
        try (Stream<Path> open = Files.list(OPEN)) {
            assertThat(open.map(OpenFilesTest::target)).noneMatch(target -> target.startsWith(real.toString()));
        }
    }

    /** Empty for what has been closed since. */
    private static String target(Path open) {
        try {
            return Files.readSymbolicLink(open).toString();
        } catch (IOException e) {
            return "";
        }
    }
}
