package org.fazhi.benchmarks.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fazhi.benchmarks.process.Bulk;
import org.fazhi.report.Report;
import org.fazhi.text.ReportText;
import org.fazhi.validation.ReportValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsTest {
    @ParameterizedTest
    @CsvSource({"5k, 4000, 5000, 15", "25k, 24000, 25000, 79", "250k, 248000, 250000, 766"})
    void areSoundAndOfTheirSize(String name, int least, int most, int figures) {
        Report report = Documents.report(name);
        assertThat(Documents.json(name)).hasSizeBetween(least, most);
        assertThat(report.figures()).hasSize(figures);
        assertThat(ReportValidator.standard().check(report).getFindings()).isEmpty();
    }

    @Test
    void textsAreOfTheirLengthAndAreRead() {
        String varied = PublishedText.named("varied:10000");
        assertThat(varied).hasSizeBetween(9_800, 10_300);
        assertThat(ReportText.read(varied).report().figures()).hasSizeGreaterThan(300);
        assertThat(PublishedText.named("repetitive:5000")).hasSizeBetween(4_950, 5_100);
    }

    @Test
    void numbersHeadingsInChinese() {
        assertThat(Chinese.number(1)).isEqualTo("一");
        assertThat(Chinese.number(10)).isEqualTo("十");
        assertThat(Chinese.number(12)).isEqualTo("十二");
        assertThat(Chinese.number(30)).isEqualTo("三十");
        assertThat(Chinese.number(99)).isEqualTo("九十九");
    }

    @Test
    void handsOnEveryLine(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("lines"), "a\n\nbc\n");
        StringBuilder seen = new StringBuilder();
        assertThat(Lines.of(file, line -> seen.append(line.length))).isEqualTo(3);
        assertThat(seen).hasToString("102");
    }

    @Test
    void bothSidesFindTheSameFaultyLines(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("bulk.ndjson");
        BulkFile.write(file, 260);
        assertThat(Bulk.faulty("structure", file, 1)).isEqualTo(3);
        assertThat(Bulk.faulty("peers", file, 1)).isEqualTo(3);
    }
}
