package org.fazhi.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fazhi.finding.Finding;
import org.fazhi.report.Span;

/**
 * The original text cut into stretches, those that findings concern marked. Of overlapping ones the first is marked.
 */
final class MarkedText {
    private record Mark(int number, String severity, Span span) {}

    private MarkedText() {}

    static List<Map<String, Object>> of(String original, List<Finding> findings) {
        List<Map<String, Object>> stretches = new ArrayList<>();
        int at = 0;
        for (Mark mark : marks(findings)) {
            int start = mark.span().getStart();
            int end = Math.min(mark.span().getEnd(), original.length());
            if (start >= at && end > start) {
                stretches.add(Map.of("plain", original.substring(at, start)));
                stretches.add(Map.of(
                        "words",
                        original.substring(start, end),
                        "number",
                        mark.number(),
                        "severityClass",
                        mark.severity()));
                at = end;
            }
        }
        stretches.add(Map.of("plain", original.substring(at)));
        return stretches;
    }

    private static List<Mark> marks(List<Finding> findings) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            int number = i + 1;
            Finding finding = findings.get(i);
            finding.getSpan()
                    .ifPresent(span ->
                            marks.add(new Mark(number, finding.getSeverity().name(), span)));
        }
        marks.sort(Comparator.comparingInt(mark -> mark.span().getStart()));
        return marks;
    }
}
