package org.fazhi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fazhi.report.Report;

class RoundTripProperties {
    @Provide
    Arbitrary<Report> reports() {
        return ModelArbitraries.reports();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenReadsBackEqual(@ForAll("reports") Report report) {
        assertThat(ReportJson.read(ReportJson.writeBytes(report))).isEqualTo(report);
        assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
        assertThat(ReportJson.read(ReportJson.compact(report))).isEqualTo(report);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsReadWritesBackTheSameBytes(@ForAll("reports") Report report) {
        byte[] bytes = ReportJson.writeBytes(report);
        assertThat(ReportJson.writeBytes(ReportJson.read(bytes))).isEqualTo(bytes);
        String compact = ReportJson.compact(report);
        assertThat(ReportJson.compact(ReportJson.read(compact))).isEqualTo(compact);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theSameReportGivesTheSameBytes(@ForAll("reports") Report report) {
        byte[] bytes = ReportJson.writeBytes(report);
        assertThat(ReportJson.writeBytes(report)).isEqualTo(bytes);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo(ReportJson.write(report))
                .endsWith("}\n");
        assertThat(ReportJson.compact(report)).doesNotContain("\n");
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void notesAloneStandBesideAWrittenReport(@ForAll("reports") Report report) {
        assertThat(ReportJson.parse(ReportJson.write(report)).getProblems()).allMatch(JsonProblem::isNote);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void theCanonicalFormDoesNotDependOnTheOrderOfMembers(@ForAll("reports") Report report, @ForAll long seed) {
        String json = ReportJson.compact(report);
        JsonTree shuffled = JsonTree.parse(json);
        Random random = new Random(seed);
        shuffled.containers().stream()
                .filter(JsonTree::isObject)
                .forEach(object -> Collections.shuffle(object.entries, random));
        if (sayable(json)) {
            assertThat(CanonicalJson.of(shuffled.toString())).isEqualTo(CanonicalJson.of(report));
            assertThat(CanonicalJson.digest(ReportJson.read(CanonicalJson.of(report))))
                    .isEqualTo(CanonicalJson.digest(report));
        }
    }

    /** Neither half characters nor numbers beyond a double, which have no canonical form. */
    private static boolean sayable(String json) {
        try {
            return !CanonicalJson.of(json).isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void linesWriteBackTheSameBytes(@ForAll("reports") Report one, @ForAll("reports") Report other) {
        byte[] bytes = lines(List.of(one, other));
        try (Stream<ReportLine> read = ReportLines.of(new ByteArrayInputStream(bytes)).stream()) {
            assertThat(lines(read.map(line -> line.getReading().orThrow()).toList()))
                    .isEqualTo(bytes);
        }
    }

    private static byte[] lines(List<Report> reports) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ReportLineWriter lines = ReportLineWriter.of(written)) {
            reports.forEach(lines::write);
        }
        return written.toByteArray();
    }
}
