package org.fazhi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
}
