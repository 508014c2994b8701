package org.fazhi.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.finding.Finding;
import org.fazhi.json.ReportJson;
import org.fazhi.report.Report;
import org.fazhi.text.ReportText;
import org.fazhi.validation.ReportValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The text of a report gives the findings its data give. Where it does not, the table says what is found in the data
 * only and in the text only, each as often as it is found.
 */
class TextAgainstDataTest {
    private static final Path TABLE = Path.of("src", "test", "resources", "text-against-data.tsv");
    private static final Path REPORTS = Path.of("..", "..", "shared", "reports");

    static Stream<List<String>> differences() throws IOException {
        return Files.readAllLines(TABLE, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)));
    }

    static Stream<String> realReports() {
        return RealReports.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("differences")
    void a_sound_report_printed_differs_as_the_table_says(List<String> row) {
        Report data = ReportJson.read(SoundTexts.json(row.get(0)).getBytes(StandardCharsets.UTF_8));
        Report read = ReportText.read(PrintedReport.of(data)).report();
        assertThat(String.join(" ", only(rules(data), rules(read)))).isEqualTo(row.get(1));
        assertThat(String.join(" ", only(rules(read), rules(data)))).isEqualTo(row.get(2));
    }

    @ParameterizedTest
    @MethodSource("realReports")
    void a_real_report_gives_the_same_findings(String name) throws IOException {
        Path text = REPORTS.resolve(name + ".txt");
        assumeTrue(Files.exists(text), "skipped: the text " + name + " is not at hand");
        Report read = ReportText.read(Files.readAllBytes(text)).report();
        assertThat(rules(read)).containsExactlyInAnyOrderElementsOf(rules(RealReports.read(name)));
    }

    private static List<String> rules(Report report) {
        return ReportValidator.standard().check(report).getFindings().stream()
                .map(Finding::getRule)
                .sorted()
                .toList();
    }

    private static List<String> only(List<String> these, List<String> those) {
        List<String> left = new ArrayList<>(these);
        those.forEach(left::remove);
        return left;
    }
}
