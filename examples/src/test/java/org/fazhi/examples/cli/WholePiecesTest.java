package org.fazhi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is printed of a document reaches the system in one call that ends with a line. */
class WholePiecesTest {
    private static final int REPORTS = 8;
    private static final int INTERRUPTED_AFTER = 3;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"NDJSON", "RESULT", "CSV", "TEXT", "MARKDOWN"})
    void one_call_a_document(Format format) throws IOException {
        Calls calls = new Calls();
        check(format, calls);
        int printed = format == Format.RESULT ? REPORTS : REPORTS + 1;
        assertThat(calls.pieces).hasSize(format == Format.TEXT ? printed + 1 : printed);
        assertThat(calls.pieces).allMatch(piece -> piece.endsWith("\n"));
    }

    @Test
    void an_interruption_ends_the_run_between_two_documents() throws IOException {
        Calls calls = new Calls();
        calls.interruptedAfter = INTERRUPTED_AFTER;
        int status;
        try {
            status = check(Format.NDJSON, calls);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(status).isEqualTo(130);
        assertThat(calls.pieces).hasSize(INTERRUPTED_AFTER);
    }

    @Test
    void nothing_is_checked_any_more_when_the_disk_is_full() throws IOException {
        Calls calls = new Calls();
        calls.fullAfter = 2;
        assertThat(check(Format.NDJSON, calls)).isEqualTo(4);
        assertThat(calls.pieces).hasSize(2);
        assertThat(calls.refused).isEqualTo(1);
    }

    @Test
    void the_target_is_closed_with_it() throws IOException {
        Calls calls = new Calls();
        try (WholePieces pieces = new WholePieces(calls)) {
            pieces.write('a');
            pieces.write("bc".getBytes(StandardCharsets.UTF_8));
            assertThat(calls.pieces).isEmpty();
        }
        assertThat(calls.pieces).containsExactly("abc");
        assertThat(calls.closed).isTrue();
    }

    @Test
    void the_target_is_closed_even_when_it_is_full() {
        Calls calls = new Calls();
        calls.fullAfter = 0;
        assertThatIOException().isThrownBy(() -> {
            try (WholePieces pieces = new WholePieces(calls)) {
                pieces.write('a');
            }
        });
        assertThat(calls.closed).isTrue();
    }

    private int check(Format format, OutputStream target) throws IOException {
        String input = BulkFile.write(folder, REPORTS).toString();
        PrintWriter out = new PrintWriter(new WholePieces(target), false, StandardCharsets.UTF_8);
        String[] arguments = {"check", "--format", format.name(), input};
        return Fazhi.run(arguments, out, new PrintWriter(new StringWriter()));
    }

    /** Keeps the calls apart. */
    private static final class Calls extends OutputStream {
        private final List<String> pieces = new ArrayList<>();
        private int interruptedAfter = Integer.MAX_VALUE;
        private int fullAfter = Integer.MAX_VALUE;
        private int refused;
        private boolean closed;

        @Override
        public void write(int b) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (length == 0) {
                return;
            }
            if (pieces.size() == fullAfter) {
                refused++;
                throw new IOException("full");
            }
            pieces.add(new String(bytes, offset, length, StandardCharsets.UTF_8));
            if (pieces.size() == interruptedAfter) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
