package org.fazhi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sources that fail, consumers that fail, threads that are interrupted: all are told, closed, and lose no line. */
class FailingSourceTest {
    private static final byte[] THREE_YEARS =
            "{\"reportingYear\":2023}\n\r\n{\"reportingYear\":2024}\r\n{\"reportingYear\":2025}"
                    .getBytes(StandardCharsets.UTF_8);

    private static int year(ReportLine line) {
        return line.getReading().orThrow().getReportingYear().orElseThrow();
    }

    @Test
    void aSourceThatFailsOnceLosesNothing() {
        for (int bad = 0; bad <= THREE_YEARS.length; bad++) {
            List<Integer> years = new ArrayList<>();
            List<Long> numbers = new ArrayList<>();
            int failures = 0;
            try (ReportLines lines = ReportLines.of(new FailingSource(THREE_YEARS, bad, false))) {
                for (boolean more = true; more; ) {
                    try {
                        more = lines.hasNext();
                        if (more) {
                            ReportLine line = lines.next();
                            years.add(year(line));
                            numbers.add(line.getNumber());
                        }
                    } catch (UncheckedIOException e) {
                        failures++;
                    }
                }
            }
            assertThat(failures).as("byte %d", bad).isEqualTo(1);
            assertThat(years).as("byte %d", bad).containsExactly(2023, 2024, 2025);
            assertThat(numbers).as("byte %d", bad).containsExactly(1L, 3L, 4L);
        }
    }

    @Test
    void aSourceThatFailsIsToldEachTimeAndClosed() {
        FailingSource source = new FailingSource(THREE_YEARS, 30, true);
        try (ReportLines lines = ReportLines.of(source)) {
            assertThat(year(lines.next())).isEqualTo(2023);
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(lines::hasNext)
                    .withMessageContaining("broken");
            assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(lines::next);
            assertThat(source.closings()).isZero();
        }
        assertThat(source.closings()).isEqualTo(1);
    }

    @Test
    void theSourceIsClosedWhenItsUserFails() {
        FailingSource source = new FailingSource(THREE_YEARS, -1, false);
        assertThatThrownBy(() -> {
                    try (Stream<ReportLine> lines = ReportLines.of(source).stream()) {
                        lines.forEach(line -> {
                            throw new IllegalStateException("year " + year(line));
                        });
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("year 2023");
        assertThat(source.closings()).isEqualTo(1);
    }

    @Test
    void aSourceThatCannotBeClosedIsTold() {
        ReportLines lines = ReportLines.of(new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() throws IOException {
                throw new IOException("gone");
            }
        });
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(lines::close)
                .withMessageContaining("gone");
    }

    @Test
    void anInterruptedThreadStopsBetweenTwoLinesAndLosesNone() {
        FailingSource source = new FailingSource(THREE_YEARS, -1, false);
        try (ReportLines lines = ReportLines.of(source)) {
            assertThat(year(lines.next())).isEqualTo(2023);
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(lines::next)
                    .withCauseInstanceOf(InterruptedIOException.class);
            assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(lines::hasNext);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(year(lines.next())).isEqualTo(2024);
            assertThat(year(lines.next())).isEqualTo(2025);
            assertThat(lines.hasNext()).isFalse();
        } finally {
            Thread.interrupted();
        }
        assertThat(source.closings()).isEqualTo(1);
    }

    @Test
    void aLineAlreadyReadIsStillHandedOut() {
        try (ReportLines lines = ReportLines.of(new ByteArrayInputStream(THREE_YEARS))) {
            assertThat(lines.hasNext()).isTrue();
            Thread.currentThread().interrupt();
            assertThat(year(lines.next())).isEqualTo(2023);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aDocumentIsReadOrTheFailureTold() {
        byte[] document = "{\"reportingYear\":2024}".getBytes(StandardCharsets.UTF_8);
        for (int bad = 0; bad <= document.length; bad++) {
            InputStream source = new FailingSource(document, bad, true);
            assertThatExceptionOfType(UncheckedIOException.class)
                    .as("byte %d", bad)
                    .isThrownBy(() -> ReportJson.parse(source))
                    .withMessageContaining("broken");
        }
    }
}
