package org.fazhi.text.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.report.Area;
import org.fazhi.report.PartKind;
import org.fazhi.report.Span;

/**
 * A section of the outline with its own text.
 *
 * @param id unique in the report
 * @param marker as printed
 * @param heading without marker and closing full stop
 * @param level 1 to 9
 * @param ownPart the statutory part its heading announces
 * @param part the statutory part it stands in
 * @param area the area its heading announces
 * @param passages its own text, headings included
 * @param children the chapters below it
 * @param span from its marker to the end of what is below it
 */
public record Chapter(
        String id,
        Optional<String> marker,
        Optional<String> heading,
        int level,
        Optional<PartKind> ownPart,
        PartKind part,
        Optional<Area> area,
        List<Passage> passages,
        List<Chapter> children,
        Span span) {

    /** This chapter and all below it. */
    public Stream<Chapter> withDescendants() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Chapter::withDescendants));
    }

    /** Its own text without heading. */
    public String body() {
        StringBuilder text = new StringBuilder();
        for (Passage passage : passages) {
            String said = passage.body().text();
            if (!said.isEmpty()) {
                text.append(text.length() == 0 ? "" : "\n").append(said);
            }
        }
        return text.toString();
    }
}
