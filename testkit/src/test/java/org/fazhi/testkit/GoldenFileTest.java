package org.fazhi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fazhi.json.ReportJson;
import org.fazhi.json.ResultJson;
import org.fazhi.validation.ReportValidator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A golden file is compared with, and written only on demand. */
@Isolated
class GoldenFileTest {
    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void nothingIsWrittenAnymore() {
        System.clearProperty(GoldenFile.RECREATE);
    }

    @Test
    void whereThereIsNoFileTheTestFailsAndSaysHowToWriteIt() {
        Path file = folder.resolve("new/town.json");
        assertThatThrownBy(() -> GoldenFile.at(file).matches("a"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dfazhi.recreate=true writes it");
        assertThat(file).doesNotExist();
        System.setProperty(GoldenFile.RECREATE, "true");
        GoldenFile.at(file).matches("报告\n");
        assertThat(file).hasContent("报告\n");
    }

    @Test
    void aDifferenceIsShownAndTheFileStays() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "七十二\n");
        assertThatThrownBy(() -> GoldenFile.at(file).matches("七十三\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("七十二")
                .hasMessageContaining("七十三");
        assertThat(file).hasContent("七十二\n");
    }

    @Test
    void lineEndsOfWindowsAreNoDifference() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "一\r\n二\r\n");
        GoldenFile.at(file).matches("一\n二\n");
        GoldenFile.at(file).matches("一\r\n二\r\n");
        assertThatThrownBy(() -> GoldenFile.at(file).matches("一\n\n二\n")).isInstanceOf(AssertionError.class);
    }

    @Test
    void reportsAndResultsAreComparedAsTheyAreWritten() throws IOException {
        var report = Samples.townReport(2024);
        var result = ReportValidator.standard().check(report);
        GoldenFile.at(Files.writeString(folder.resolve("report.json"), ReportJson.write(report)))
                .matches(report);
        Path file = Files.writeString(folder.resolve("result.json"), ResultJson.write(result));
        GoldenFile.at(file).matches(result);
        assertThatThrownBy(() -> GoldenFile.at(file).matches(report)).isInstanceOf(AssertionError.class);
    }
}
