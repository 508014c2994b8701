package org.fazhi.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.fazhi.finding.Finding;
import org.fazhi.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * The original text cut into stretches, those that findings concern marked. Where several overlap, each stretch looks
 * like the narrowest; where one begins is its anchor, where one ends its number.
 */
final class MarkedText {
    private record Mark(int number, String severity, int start, int end) {
        int length() {
            return end - start;
        }
    }

    private final String original;
    private final List<Mark> marks;

    private MarkedText(String original, List<Mark> marks) {
        this.original = original;
        this.marks = marks;
    }

    static List<Map<String, Object>> of(String original, List<Finding> findings) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (isMarked(finding, original)) {
                Span span = finding.getSpan().orElseThrow();
                int end = Math.min(span.getEnd(), original.length());
                marks.add(new Mark(i + 1, finding.getSeverity().name(), span.getStart(), end));
            }
        }
        return new MarkedText(original, marks).stretches();
    }

    /** Whether the passage of a finding stands in the text; without a text none does. */
    static boolean isMarked(Finding finding, @Nullable String original) {
        int length = original == null ? 0 : original.length();
        return finding.getSpan()
                .filter(span -> span.getStart() >= 0 && span.getStart() < Math.min(span.getEnd(), length))
                .isPresent();
    }

    private List<Map<String, Object>> stretches() {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, original.length()));
        marks.forEach(mark -> cuts.addAll(List.of(mark.start(), mark.end())));
        List<Map<String, Object>> stretches = new ArrayList<>();
        int from = 0;
        for (int to : cuts.tailSet(1)) {
            stretches.add(stretch(from, to));
            from = to;
        }
        return stretches;
    }

    private Map<String, Object> stretch(int from, int to) {
        List<Mark> covering = marks.stream()
                .filter(mark -> mark.start() <= from && mark.end() >= to)
                .sorted(Comparator.comparingInt(Mark::length))
                .toList();
        Map<String, Object> stretch = new LinkedHashMap<>();
        stretch.put(covering.isEmpty() ? "plain" : "words", original.substring(from, to));
        stretch.put(
                "severityClass",
                covering.stream().findFirst().map(Mark::severity).orElse(""));
        stretch.put(
                "starting",
                numbers(covering.stream().filter(mark -> mark.start() == from).toList()));
        stretch.put(
                "ending",
                numbers(covering.stream().filter(mark -> mark.end() == to).toList()));
        return stretch;
    }

    private static List<Integer> numbers(List<Mark> marks) {
        return marks.stream().map(Mark::number).sorted().toList();
    }
}
