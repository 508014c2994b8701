package org.fazhi.text.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.report.Damage;
import org.fazhi.report.DamageKind;
import org.fazhi.report.Frame;
import org.fazhi.report.Issuer;
import org.fazhi.report.PartKind;
import org.fazhi.report.Span;
import org.fazhi.text.source.MappedText;
import org.fazhi.text.source.Source;
import org.fazhi.text.words.AreaWords;

/**
 * A report taken apart: frame, preamble, chapters.
 *
 * @param issuers the bodies that report
 * @param year the year reported on
 * @param frame the frame as an official document
 * @param preamble the paragraphs before the first chapter
 * @param chapters the top of the outline
 * @param damage what was repaired
 * @param furniture what belongs to the page, not to the report
 * @param coverLetter what stands before the title and is no furniture
 */
public record Layout(
        List<Issuer> issuers,
        Optional<Integer> year,
        Frame frame,
        List<MappedText> preamble,
        List<Chapter> chapters,
        List<Damage> damage,
        List<Span> furniture,
        List<Span> coverLetter) {
    private static final int MOST_QUOTED = 60;

    /** Reads a clean text. */
    public static Layout of(Source source) {
        Bodies bodies = new Bodies();
        List<Lines.Line> all = Lines.of(source.text());
        List<Lines.Line> lines = all.stream()
                .filter(line -> !Lines.isPageNumber(line.text().text()))
                .toList();
        Head head = Head.of(lines, bodies, source.text());
        Foot foot = Foot.of(lines, head.body(), head.metadata, bodies);
        Paragraphs.Result text = Paragraphs.of(proper(lines, head, foot), source.headings());
        PartWords words = new PartWords("parts");
        OutlineBuilder outline = new OutlineBuilder(words, source.headings());
        List<MappedText> paragraphs = text.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            outline.add(
                    paragraphs.get(i),
                    i + 1 < paragraphs.size() ? Optional.of(paragraphs.get(i + 1)) : Optional.empty());
        }
        List<Draft> top = outline.top();
        List<MappedText> preamble = new ArrayList<>(outline.preamble());
        withoutHeadings(top, preamble);
        FrameReader frame = new FrameReader(source, head, foot, bodies, preamble);
        Optional<Integer> year = ReportYear.of(frame.yearOfTitle(), frame.yearOfPreamble(), top, words, foot.date);
        PartAssigner.assign(top, words, year);
        AreaWords areas = new AreaWords();
        int[] ids = new int[1];
        List<Chapter> chapters = top.stream()
                .map(draft -> draft.build(ids, 1, PartKind.ACHIEVEMENTS, areas))
                .toList();
        return new Layout(
                frame.issuers(),
                year,
                frame.frame(),
                List.copyOf(preamble),
                chapters,
                damage(source, head, foot, text),
                furniture(source, all, head, foot),
                List.copyOf(head.coverLetter));
    }

    /** The lines of the report, without what the page put between them. */
    private static List<Lines.Line> proper(List<Lines.Line> lines, Head head, Foot foot) {
        Set<Lines.Line> inside = Collections.newSetFromMap(new IdentityHashMap<>());
        inside.addAll(foot.inside);
        return lines.subList(head.body(), Math.max(head.body(), foot.end())).stream()
                .filter(line -> !inside.contains(line))
                .toList();
    }

    /** A text without any heading: the first paragraph is the preamble, the others are one chapter. */
    private static void withoutHeadings(List<Draft> top, List<MappedText> preamble) {
        if (!top.isEmpty() || preamble.size() < 2) {
            return;
        }
        List<MappedText> rest = preamble.subList(1, preamble.size());
        Draft only =
                new Draft(Marker.Style.DUN, 0, Optional.empty(), rest.get(0).span(0, 1));
        rest.forEach(paragraph -> only.add(paragraph, 0));
        rest.clear();
        top.add(only);
    }

    private static List<Damage> damage(Source source, Head head, Foot foot, Paragraphs.Result text) {
        List<Damage> damage = new ArrayList<>(head.damage);
        damage.addAll(source.damage());
        if (!source.fromPage()) {
            furniture(head.furniture, damage);
            furniture(foot.furniture, damage);
        }
        damage.addAll(text.damage());
        damage.addAll(Traces.in(source.text()));
        return damage;
    }

    /** What of a page was copied along with the report, at its head and at its foot. */
    private static void furniture(List<MappedText> lines, List<Damage> damage) {
        if (!lines.isEmpty()) {
            MappedText first = lines.get(0).slice(0, Math.min(lines.get(0).length(), MOST_QUOTED));
            damage.add(Damage.builder()
                    .kind(DamageKind.PAGE_FURNITURE)
                    .printed(first.text())
                    .span(first.span())
                    .build());
        }
    }

    private static List<Span> furniture(Source source, List<Lines.Line> lines, Head head, Foot foot) {
        List<Span> furniture = new ArrayList<>(source.furniture());
        lines.stream()
                .map(Lines.Line::text)
                .filter(line -> Lines.isPageNumber(line.text()))
                .map(MappedText::span)
                .forEach(furniture::add);
        Stream.concat(head.furniture.stream(), foot.furniture.stream())
                .map(MappedText::span)
                .forEach(furniture::add);
        return furniture;
    }
}
