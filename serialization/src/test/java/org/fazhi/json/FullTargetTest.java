package org.fazhi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.fazhi.finding.Text;
import org.fazhi.finding.Totals;
import org.fazhi.finding.ValidationResult;
import org.fazhi.finding.Verdict;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Issuer;
import org.fazhi.report.RawJson;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;

/** Targets that take only so many bytes, as a full disk does. */
class FullTargetTest {
    private static final Report REPORT = Report.builder()
            .addIssuer(Issuer.of("某镇", BodyKind.TOWN))
            .reportingYear(2024)
            .build();
    private static final String LINE = "{\"formatVersion\":\"1.0\",\"issuers\":[{\"name\":\"某镇\",\"kind\":\"TOWN\"}],"
            + "\"reportingYear\":2024}\n";
    private static final int LENGTH = LINE.getBytes(StandardCharsets.UTF_8).length;
    private static final ValidationResult RESULT = ValidationResult.builder()
            .verdict(Verdict.CONFORMS)
            .summary(Text.of("符合", "conforms"))
            .totals(Totals.builder().errors(0).warnings(0).infos(0).build())
            .engineVersion("0.1.0")
            .build();

    @Test
    void eachLineComesInOneCall() {
        FullTarget target = new FullTarget(Integer.MAX_VALUE);
        try (ReportLineWriter lines = ReportLineWriter.of(target)) {
            lines.write(REPORT);
            assertThat(target.calls()).isEqualTo(1);
            lines.write(REPORT);
        }
        assertThat(target.calls()).isEqualTo(2);
        assertThat(target.taken()).isEqualTo(LINE + LINE);
        assertThat(target.closings()).isEqualTo(1);
    }

    @Test
    void nothingIsWrittenAfterALineThatWasCut() {
        for (int room = LENGTH; room < 2 * LENGTH; room++) {
            FullTarget target = new FullTarget(room);
            try (ReportLineWriter lines = ReportLineWriter.of(target)) {
                lines.write(REPORT);
                assertThatExceptionOfType(UncheckedIOException.class)
                        .as("room for %d", room)
                        .isThrownBy(() -> lines.write(REPORT))
                        .withMessageContaining("No space left");
                String cut = target.taken();
                assertThat(cut).startsWith(LINE);
                target.makeRoom();
                assertThatExceptionOfType(UncheckedIOException.class)
                        .isThrownBy(() -> lines.write(REPORT))
                        .withMessageContaining("前一次写入失败");
                assertThat(target.taken()).isEqualTo(cut);
            }
            assertThat(target.closings()).isEqualTo(1);
        }
    }

    @Test
    void aReportThatCannotBeSaidBreaksNothing() {
        FullTarget target = new FullTarget(Integer.MAX_VALUE);
        try (ReportLineWriter lines = ReportLineWriter.of(target)) {
            Report unsayable =
                    Report.builder().putUnknownMember("x", RawJson.of("{")).build();
            assertThatThrownBy(() -> lines.write(unsayable)).isInstanceOf(IllegalArgumentException.class);
            lines.write(REPORT);
        }
        assertThat(target.taken()).isEqualTo(LINE);
    }

    @Test
    void aTargetThatCannotBeFlushedIsToldAndClosed() {
        boolean[] closed = new boolean[1];
        ReportLineWriter lines = ReportLineWriter.of(new ByteArrayOutputStream() {
            @Override
            public void flush() throws IOException {
                throw new IOException("full");
            }

            @Override
            public void close() {
                closed[0] = true;
            }
        });
        lines.write(REPORT);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(lines::close)
                .withMessageContaining("full");
        assertThat(closed).containsExactly(true);
    }

    @Test
    void documentsAreWrittenOrTheFailureToldAndTheStreamStaysOpen() {
        assertTold(target -> ReportJson.write(REPORT, target));
        assertTold(target -> ResultJson.write(RESULT, target));
    }

    private static void assertTold(Consumer<OutputStream> write) {
        FullTarget enough = new FullTarget(Integer.MAX_VALUE);
        write.accept(enough);
        byte[] whole = enough.taken().getBytes(StandardCharsets.UTF_8);
        assertThat(enough.closings()).isZero();
        for (int room = 0; room < whole.length; room++) {
            FullTarget target = new FullTarget(room);
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> write.accept(target))
                    .withMessageContaining("No space left");
            assertThat(target.closings()).isZero();
        }
    }

    @Test
    void aFullFileSystemIsTold() {
        Path full = Path.of("/dev/full");
        assumeThat(full).as("there is no /dev/full here").exists();
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> ReportJson.write(REPORT, full));
        try (ReportLineWriter lines = ReportLineWriter.create(full)) {
            assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> lines.write(REPORT));
        }
    }
}
