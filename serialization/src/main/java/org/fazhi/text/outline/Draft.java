package org.fazhi.text.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.Area;
import org.fazhi.report.PartKind;
import org.fazhi.report.Span;
import org.fazhi.text.source.MappedText;
import org.fazhi.text.words.AreaWords;
import org.jspecify.annotations.Nullable;

/** A chapter in the making. */
final class Draft {
    final Marker.Style style;
    final int number;
    final Optional<String> marker;
    final Span begin;
    final List<Passage> passages = new ArrayList<>();
    final List<Draft> children = new ArrayList<>();
    /** The level its markup gives it; 0 without. */
    int marked;

    Optional<String> heading = Optional.empty();

    @Nullable
    PartKind ownPart;

    Draft(Marker.Style style, int number, Optional<String> marker, Span begin) {
        this.style = style;
        this.number = number;
        this.marker = marker;
        this.begin = begin;
    }

    void add(MappedText text, int bodyFrom) {
        MappedText said = text.strip();
        if (!said.isEmpty()) {
            passages.add(new Passage(said, bodyFrom));
        }
    }

    /** All it says itself, heading included. */
    String own() {
        StringBuilder text = new StringBuilder();
        passages.forEach(passage -> text.append(passage.text().text()).append('\n'));
        return text.toString();
    }

    Chapter build(int[] ids, int level, PartKind above, AreaWords areas) {
        String id = "s" + ++ids[0];
        PartKind part = ownPart == null ? above : ownPart;
        List<Chapter> below = new ArrayList<>();
        for (Draft child : children) {
            below.add(child.build(ids, level + 1, part, areas));
        }
        Optional<Area> area = heading.flatMap(areas::ofHeading);
        return new Chapter(
                id,
                marker,
                heading,
                level,
                Optional.ofNullable(ownPart),
                part,
                area,
                List.copyOf(passages),
                List.copyOf(below),
                Span.of(begin.getStart(), Math.max(begin.getEnd(), end(below))));
    }

    private int end(List<Chapter> below) {
        int end = begin.getEnd();
        for (Passage passage : passages) {
            end = Math.max(end, passage.text().span().getEnd());
        }
        for (Chapter chapter : below) {
            end = Math.max(end, chapter.span().getEnd());
        }
        return end;
    }
}
