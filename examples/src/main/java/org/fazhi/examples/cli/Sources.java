package org.fazhi.examples.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.fazhi.json.JsonProblem;
import org.fazhi.json.ReportJson;
import org.fazhi.json.ReportLine;
import org.fazhi.json.ReportLines;

/** The documents behind the arguments: one each, or one a line of NDJSON, of which one line is held at a time. */
final class Sources {
    private static final int MOST_SNIFFED = 1 << 24;
    private static final List<String> LINES = List.of(".ndjson", ".jsonl");

    private final InputStream standardInput;
    private final Progress progress;

    Sources(InputStream standardInput, Progress progress) {
        this.standardInput = new BufferedInputStream(standardInput);
        this.progress = progress;
    }

    static boolean isLines(String source) {
        String name = source.toLowerCase(Locale.ROOT);
        return LINES.stream().anyMatch(name::endsWith);
    }

    /** Hands on every document; stops with {@link UncheckedIOException} only when the thread was interrupted. */
    void each(String source, Consumer<Document> use) {
        try {
            if (source.equals("-") && beginsWithALine()) {
                lines(source, standardInput, use);
            } else if (isLines(source) && Files.isRegularFile(Path.of(source))) {
                Path file = Path.of(source);
                lines(source, progress.watch(Files.newInputStream(file), Files.size(file), source), use);
            } else {
                use.accept(new DocumentReader(standardInput).read(source));
            }
        } catch (IOException | InvalidPathException e) {
            use.accept(DocumentReader.unreadable(source, e));
        }
    }

    /** A file without a single report is as unusable as an empty document. */
    private static void lines(String source, InputStream content, Consumer<Document> use) {
        try (ReportLines lines = ReportLines.of(content)) {
            boolean none = true;
            while (hasNext(lines, source, none, use)) {
                ReportLine line = lines.next();
                none = false;
                use.accept(DocumentReader.document(source + ":" + line.getNumber(), line.getReading()));
            }
        }
    }

    private static boolean hasNext(ReportLines lines, String source, boolean none, Consumer<Document> use) {
        try {
            boolean more = lines.hasNext();
            if (!more && none) {
                use.accept(DocumentReader.document(source, ReportJson.parse("")));
            }
            return more;
        } catch (UncheckedIOException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e;
            }
            use.accept(DocumentReader.unreadable(source, e));
            return false;
        }
    }

    /** Whether the first line is a whole document and another follows. */
    private boolean beginsWithALine() throws IOException {
        standardInput.mark(MOST_SNIFFED + 1);
        byte[] start = firstLine();
        boolean more = !new String(standardInput.readNBytes(1), StandardCharsets.ISO_8859_1).isBlank();
        standardInput.reset();
        return more
                && ReportJson.parse(start).getProblems().stream()
                        .map(JsonProblem::getKind)
                        .noneMatch(List.of(JsonProblem.Kind.INCOMPLETE, JsonProblem.Kind.EMPTY)::contains);
    }

    private byte[] firstLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = standardInput.read();
        while (next >= 0 && next != '\n' && line.size() < MOST_SNIFFED) {
            line.write(next);
            next = standardInput.read();
        }
        return line.toByteArray();
    }
}
