package org.fazhi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** NDJSON: one bad line harms no other. */
class ReportLinesTest {
    private static final String YEAR_2023 = "{\"formatVersion\":\"1.0\",\"reportingYear\":2023}";
    private static final String YEAR_2024 = "{\"formatVersion\":\"1.0\",\"reportingYear\":2024}";

    private static List<ReportLine> read(String text) {
        return read(text, JsonLimits.defaults());
    }

    private static List<ReportLine> read(String text, JsonLimits limits) {
        InputStream source = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try (Stream<ReportLine> lines = ReportLines.of(source, limits).stream()) {
            return lines.toList();
        }
    }

    @Test
    void blankLinesAndLineEndsOfWindowsArePassedOver() {
        List<ReportLine> lines = read("\uFEFF" + YEAR_2023 + "\r\n\r\n \t\n" + YEAR_2024);
        assertThat(lines).extracting(ReportLine::getNumber).containsExactly(1L, 4L);
        assertThat(lines)
                .extracting(
                        line -> line.getReading().orThrow().getReportingYear().orElseThrow())
                .containsExactly(2023, 2024);
    }

    @Test
    void aBadLineIsToldWithItsNumberAndTheNextIsRead() {
        List<ReportLine> lines = read(YEAR_2023 + "\n{\"reportingYear\":\"2024\"}\n" + YEAR_2024 + "\n{\"formatVe");
        assertThat(lines)
                .extracting(line -> line.getReading().getReport().isPresent())
                .containsExactly(true, false, true, false);
        assertThat(lines.get(1).getReading().getProblems())
                .extracting(
                        JsonProblem::getKind,
                        JsonProblem::getLine,
                        problem -> problem.getPointer().toString())
                .containsExactly(tuple(JsonProblem.Kind.WRONG_TYPE, 2, "/reportingYear"));
        assertThat(lines.get(3).getReading().getProblems())
                .extracting(JsonProblem::getKind, JsonProblem::getLine)
                .containsExactly(tuple(JsonProblem.Kind.INCOMPLETE, 4));
    }

    @Test
    void aLineBeyondTheLimitIsSkippedToItsEnd() {
        JsonLimits limits = JsonLimits.builder().maxDocumentLength(100).build();
        List<ReportLine> lines = read("{\"x\":\"" + "长".repeat(100_000) + "\"}\n" + YEAR_2024 + "\n", limits);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).getReading().getProblems())
                .extracting(JsonProblem::getKind)
                .containsExactly(JsonProblem.Kind.LIMIT_EXCEEDED);
        assertThat(lines.get(1).getReading().getReport()).isPresent();
    }

    @Test
    void aLineOfExactlyTheLimitIsRead() {
        JsonLimits limits =
                JsonLimits.builder().maxDocumentLength(YEAR_2024.length()).build();
        assertThat(read(YEAR_2024 + "\n" + YEAR_2024 + " \n", limits))
                .extracting(line -> line.getReading().getReport().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void anEmptySourceHasNoLines() {
        assertThat(read("")).isEmpty();
        assertThat(read("\n\n")).isEmpty();
    }

    @Test
    void theSourceIsClosedWithTheStream() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream source = new ByteArrayInputStream(YEAR_2024.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() throws IOException {
                closed.set(true);
                super.close();
            }
        };
        try (Stream<ReportLine> lines = ReportLines.of(source).stream()) {
            assertThat(lines.findFirst()).isPresent();
            assertThat(closed).isFalse();
        }
        assertThat(closed).isTrue();
    }

    @Test
    void anInterruptedThreadStopsReading() {
        ReportLines lines = ReportLines.of(new ByteArrayInputStream(YEAR_2024.getBytes(StandardCharsets.UTF_8)));
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(lines::next).isInstanceOf(UncheckedIOException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aFileIsWrittenAndReadBack(@TempDir Path folder) {
        Path file = folder.resolve("reports.ndjson");
        Report one = ReportJson.read(YEAR_2023);
        Report other = ReportJson.read(YEAR_2024);
        try (ReportLineWriter lines = ReportLineWriter.create(file)) {
            lines.write(one);
            lines.write(other);
        }
        assertThat(file).hasContent(YEAR_2023 + "\n" + YEAR_2024 + "\n");
        try (ReportLines lines = ReportLines.open(file)) {
            assertThat(lines.next().getReading().orThrow()).isEqualTo(one);
            assertThat(lines.next().getReading().orThrow()).isEqualTo(other);
            assertThat(lines.hasNext()).isFalse();
        }
    }

    @Provide
    Arbitrary<List<Report>> files() {
        return ModelArbitraries.reports().list().ofMaxSize(4);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenReadsBackEqual(@ForAll("files") List<Report> reports) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ReportLineWriter lines = ReportLineWriter.of(written)) {
            reports.forEach(lines::write);
        }
        List<Report> read = read(written.toString(StandardCharsets.UTF_8)).stream()
                .map(line -> line.getReading().orThrow())
                .toList();
        assertThat(read).isEqualTo(reports);
    }
}
