package org.fazhi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.Area;
import org.fazhi.report.Duty;
import org.fazhi.report.Figure;
import org.fazhi.report.PartKind;
import org.fazhi.report.Relation;
import org.fazhi.report.Span;
import org.fazhi.text.content.Claims;
import org.fazhi.text.content.DutyReader;
import org.fazhi.text.content.YearlyPaper;
import org.fazhi.text.figure.Bond;
import org.fazhi.text.figure.FigureReader;
import org.fazhi.text.figure.Found;
import org.fazhi.text.figure.Table;
import org.fazhi.text.figure.TableTotals;
import org.fazhi.text.figure.TakenUp;
import org.fazhi.text.outline.Chapter;
import org.fazhi.text.outline.Passage;
import org.fazhi.text.source.MappedText;
import org.fazhi.text.words.AreaWords;

/** Goes through the text and puts figures, claims, mechanisms and duties where they belong. */
final class Contents {
    private static final String HEAD = "第一责任人";

    private final Optional<Integer> year;
    private final FigureReader figures;
    private final AreaWords areaWords = new AreaWords();
    private final DutyReader duties = new DutyReader();
    private final AreaContents areas = new AreaContents();
    private final List<Relation> relations = new ArrayList<>();
    private final TakenUp takenUp = new TakenUp();
    private final TableTotals totals = new TableTotals();
    private final List<Span> unclear = new ArrayList<>();
    private Table table = Table.NONE;
    private int number;

    Contents(Optional<Integer> year) {
        this.year = year;
        this.figures = new FigureReader(year);
    }

    AreaContents areas() {
        return areas;
    }

    List<Duty> duties() {
        return duties.duties();
    }

    List<Relation> relations() {
        List<Relation> all = new ArrayList<>(relations);
        all.addAll(totals.relations());
        all.addAll(takenUp.relations());
        return all;
    }

    List<Span> unclear() {
        return unclear;
    }

    void preamble(MappedText paragraph) {
        Found found = figures.read(paragraph, PartKind.ACHIEVEMENTS, Table.NONE);
        List<Figure> named = named(found, Optional.empty(), PartKind.ACHIEVEMENTS);
        for (int i = 0; i < named.size(); i++) {
            areas.add(found.figures().get(i).area().orElse(Area.OTHER), named.get(i));
        }
    }

    /**
     * Reads a chapter and those below it.
     *
     * @param above the areas announced by the chapters above, the nearest last
     * @param dutiesHeaded whether a heading announces the duties; else they are looked for in the sentences
     */
    void read(Chapter chapter, List<Area> above, boolean dutiesHeaded) {
        List<Area> announced = new ArrayList<>(above);
        chapter.area().ifPresent(announced::add);
        for (Passage passage : chapter.passages()) {
            read(chapter, passage, announced, dutiesHeaded);
        }
        chapter.children().forEach(child -> read(child, announced, dutiesHeaded));
    }

    private void read(Chapter chapter, Passage passage, List<Area> announced, boolean dutiesHeaded) {
        MappedText text = passage.text();
        Found found = figures.read(text, chapter.part(), table);
        table = table.after(text.text());
        List<Figure> named = named(found, Optional.of(chapter.id()), chapter.part());
        totals.row(text.text(), found, named);
        boolean duty = chapter.part().equals(PartKind.FIRST_RESPONSIBLE)
                && !passage.body().isEmpty();
        if (duty) {
            duties.read(passage.body(), chapter, named);
        } else {
            sentenceOfDuty(chapter, text, dutiesHeaded);
        }
        Area heading = announced.isEmpty() ? Area.OTHER : announced.get(announced.size() - 1);
        Area fallback = announced.isEmpty() ? areaWords.of(text.text()).orElse(heading) : heading;
        for (int i = 0; !duty && i < named.size(); i++) {
            areas.add(found.figures().get(i).area().orElse(fallback), named.get(i));
        }
        for (YearlyPaper paper : YearlyPaper.values()) {
            paper.publishedOn(text.text(), year).ifPresent(day -> areas.published(paper, day));
        }
        if (!chapter.part().equals(PartKind.SHORTCOMINGS)) {
            Claims.zeroClaims(text, chapter.id())
                    .forEach(claim -> areas.add(areaWords.of(claim.getLabel()).orElse(fallback), claim));
            Claims.mechanisms(text, chapter.id(), chapter.part())
                    .forEach(mechanism ->
                            areas.add(areaWords.of(mechanism.getName()).orElse(fallback), mechanism));
        }
    }

    /** Where no heading announces the duties, a sentence of the measures may tell of them. */
    private void sentenceOfDuty(Chapter chapter, MappedText text, boolean dutiesHeaded) {
        if (!dutiesHeaded
                && chapter.part().equals(PartKind.ACHIEVEMENTS)
                && text.text().contains(HEAD)) {
            duties.readSentences(text, chapter.id(), HEAD);
        }
    }

    /** The figures with ids and section, and their relations. */
    private List<Figure> named(Found found, Optional<String> section, PartKind part) {
        int first = number + 1;
        List<Figure> named = new ArrayList<>();
        for (Found.Number figure : found.figures()) {
            number++;
            named.add(Figure.builder()
                    .from(figure.figure())
                    .id("f" + number)
                    .section(section)
                    .build());
        }
        found.bonds().forEach(bond -> relations.add(relation(bond, first, section)));
        takenUp.add(named, found.mentions(), part);
        unclear.addAll(found.unclear());
        return named;
    }

    private static Relation relation(Bond bond, int first, Optional<String> section) {
        Relation.Builder relation = Relation.builder()
                .kind(bond.kind())
                .whole("f" + (first + bond.whole()))
                .addAllParts(
                        bond.parts().stream().map(part -> "f" + (first + part)).toList())
                .addAllItems(bond.items())
                .section(section);
        bond.rate().ifPresent(rate -> relation.rate("f" + (first + rate)));
        return bond.kind().equals(org.fazhi.report.RelationKind.BREAKDOWN)
                ? relation.complete(bond.complete()).build()
                : relation.build();
    }
}
