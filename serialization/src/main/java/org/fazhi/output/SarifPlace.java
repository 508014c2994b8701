package org.fazhi.output;

import java.util.Locale;
import java.util.Optional;
import org.fazhi.finding.Finding;
import org.fazhi.report.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a report stands, as SARIF tells it: a file, or a line of an NDJSON file.
 *
 * @param file the name of the file
 * @param line the line from 1; 0 for the file as a whole
 * @param original the text of the file, when the report was read from text
 */
record SarifPlace(String file, int line, @Nullable String original) {
    /** A source such as {@code county.ndjson:17} is line 17 of that file. */
    static SarifPlace of(String source, @Nullable String original) {
        int colon = source.lastIndexOf(':');
        String file = source.substring(0, Math.max(0, colon));
        String number = source.substring(colon + 1);
        boolean line = holdsLines(file) && number.matches("[1-9][0-9]{0,8}");
        return line ? new SarifPlace(file, Integer.parseInt(number), null) : new SarifPlace(source, 0, original);
    }

    private static boolean holdsLines(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.equals("-") || name.endsWith(".ndjson") || name.endsWith(".jsonl");
    }

    /** Puts down the file, and its line where it is one. */
    ObjectNode addTo(ObjectNode location) {
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", UriText.of(file));
        if (line > 0) {
            physical.putObject("region").put("startLine", line);
        }
        return location;
    }

    /** Puts down the file and the stretch of its text the finding concerns. */
    ObjectNode addTo(ObjectNode location, Finding finding) {
        addTo(location);
        stretch(finding).ifPresent(span -> region(span, (ObjectNode) location.get("physicalLocation")));
        return location;
    }

    private Optional<Span> stretch(Finding finding) {
        int length = original == null ? 0 : original.length();
        return MarkedText.isMarked(finding, original)
                ? finding.getSpan().filter(span -> span.getEnd() <= length)
                : Optional.empty();
    }

    private void region(Span span, ObjectNode physical) {
        physical.putObject("region")
                .put("startLine", lineAt(span.getStart()))
                .put("startColumn", columnAt(span.getStart()))
                .put("endLine", lineAt(span.getEnd()))
                .put("endColumn", columnAt(span.getEnd()))
                .put("charOffset", span.getStart())
                .put("charLength", span.getEnd() - span.getStart());
    }

    private int lineAt(int offset) {
        return 1 + (int) before(offset).chars().filter(c -> c == '\n').count();
    }

    private int columnAt(int offset) {
        return offset - before(offset).lastIndexOf('\n');
    }

    private String before(int offset) {
        return original == null ? "" : original.substring(0, offset);
    }
}
