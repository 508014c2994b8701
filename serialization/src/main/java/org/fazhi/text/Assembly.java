package org.fazhi.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.report.Achievements;
import org.fazhi.report.Citation;
import org.fazhi.report.FirstResponsible;
import org.fazhi.report.Origin;
import org.fazhi.report.OtherMatters;
import org.fazhi.report.PartKind;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.fazhi.report.Shortcomings;
import org.fazhi.report.YearEndReport;
import org.fazhi.text.content.Citations;
import org.fazhi.text.content.PlanReader;
import org.fazhi.text.content.ShortcomingReader;
import org.fazhi.text.content.YearEndReader;
import org.fazhi.text.outline.Chapter;
import org.fazhi.text.outline.Layout;
import org.fazhi.text.outline.Passage;

/** Makes the report out of what the stages have read. */
final class Assembly {
    private final Layout layout;
    private final String original;
    private final Contents contents;

    Assembly(Layout layout, String original) {
        this.layout = layout;
        this.original = original;
        this.contents = new Contents(layout.year());
    }

    Reading reading() {
        boolean headed = !parts(PartKind.FIRST_RESPONSIBLE).isEmpty();
        layout.preamble().forEach(contents::preamble);
        layout.chapters().forEach(chapter -> contents.read(chapter, List.of(), headed));
        Optional<Shortcomings> shortcomings = ShortcomingReader.read(parts(PartKind.SHORTCOMINGS));
        Report.Builder report = Report.builder()
                .origin(Origin.TEXT)
                .addAllIssuers(layout.issuers())
                .reportingYear(layout.year())
                .frame(layout.frame())
                .addAllOutline(layout.chapters().stream().map(Assembly::section).toList())
                .shortcomings(shortcomings)
                .firstResponsible(firstResponsible())
                .nextPlan(PlanReader.read(parts(PartKind.NEXT_PLAN), shortcomings))
                .addAllRelations(contents.relations())
                .addAllCitations(citations())
                .addAllDamage(layout.damage());
        achievements().ifPresent(report::achievements);
        other().ifPresent(report::other);
        contents.areas().into(report);
        return new Reading(report.build(), original, unread());
    }

    private List<Chapter> parts(PartKind part) {
        return layout.chapters().stream()
                .flatMap(Chapter::withDescendants)
                .filter(chapter -> chapter.ownPart().filter(part::equals).isPresent())
                .toList();
    }

    private List<String> ids(PartKind part) {
        return parts(part).stream().map(Chapter::id).toList();
    }

    private Optional<Achievements> achievements() {
        List<String> ids = ids(PartKind.ACHIEVEMENTS);
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(Achievements.builder().addAllSections(ids).build());
    }

    private Optional<OtherMatters> other() {
        List<String> ids = ids(PartKind.OTHER);
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(OtherMatters.builder().addAllSections(ids).build());
    }

    private Optional<FirstResponsible> firstResponsible() {
        List<String> ids = ids(PartKind.FIRST_RESPONSIBLE);
        Optional<YearEndReport> yearEnd = YearEndReader.read(layout.chapters());
        if (ids.isEmpty() && contents.duties().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(FirstResponsible.builder()
                .addAllSections(ids)
                .addAllDuties(contents.duties())
                .yearEndReport(yearEnd)
                .build());
    }

    private List<Citation> citations() {
        List<Citation> citations = new ArrayList<>();
        layout.preamble().forEach(paragraph -> citations.addAll(Citations.in(paragraph, Optional.empty())));
        layout.chapters().stream().flatMap(Chapter::withDescendants).forEach(chapter -> {
            for (Passage passage : chapter.passages()) {
                citations.addAll(Citations.in(passage.text(), Optional.of(chapter.id())));
            }
        });
        return citations;
    }

    private static Section section(Chapter chapter) {
        String body = chapter.body();
        return Section.builder()
                .id(chapter.id())
                .marker(chapter.marker())
                .heading(chapter.heading())
                .level(chapter.level())
                .part(chapter.ownPart())
                .area(chapter.area())
                .text(body.isEmpty() ? Optional.empty() : Optional.of(body))
                .span(chapter.span())
                .addAllChildren(
                        chapter.children().stream().map(Assembly::section).toList())
                .build();
    }

    private List<Unread> unread() {
        Stream<Unread> furniture = layout.furniture().stream().map(span -> new Unread(span, Unread.Reason.FURNITURE));
        Stream<Unread> letter = layout.coverLetter().stream().map(span -> new Unread(span, Unread.Reason.COVER_LETTER));
        Stream<Unread> numbers = contents.unclear().stream().map(span -> new Unread(span, Unread.Reason.NUMBER));
        return Stream.of(furniture, letter, numbers)
                .flatMap(stream -> stream)
                .sorted(Comparator.comparingInt(unread -> unread.span().getStart()))
                .toList();
    }
}
