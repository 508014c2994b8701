package org.fazhi.text.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.report.Area;
import org.fazhi.report.NextPlan;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Shortcomings;
import org.fazhi.report.Span;
import org.fazhi.text.outline.Chapter;
import org.fazhi.text.outline.Passage;
import org.fazhi.text.outline.Years;
import org.fazhi.text.words.AreaWords;

/** What is planned, item by item, and for which year. An item answers the shortcomings of its own area. */
public final class PlanReader {
    private static final int SHORTEST = 12;
    private static final int LEAD = 60;
    private static final int MOST_ANSWERS = 20;

    private final AreaWords areas = new AreaWords();
    private final Map<Area, List<String>> lacking = new HashMap<>();
    private final List<PlanItem> items = new ArrayList<>();

    private PlanReader(Optional<Shortcomings> shortcomings) {
        shortcomings.stream()
                .flatMap(part -> part.getItems().stream())
                .forEach(item -> areas.of(item.getSummary()).ifPresent(area -> lack(area, item.getId())));
    }

    private void lack(Area area, String id) {
        List<String> same = lacking.computeIfAbsent(area, key -> new ArrayList<>());
        if (same.size() < MOST_ANSWERS) {
            same.add(id);
        }
    }

    /** Reads the part from its chapters; empty without any. The shortcomings are those the items may answer. */
    public static Optional<NextPlan> read(List<Chapter> chapters, Optional<Shortcomings> shortcomings) {
        if (chapters.isEmpty()) {
            return Optional.empty();
        }
        PlanReader reader = new PlanReader(shortcomings);
        chapters.forEach(reader::chapter);
        return Optional.of(NextPlan.builder()
                .addAllSections(chapters.stream().map(Chapter::id).toList())
                .year(year(chapters))
                .addAllItems(reader.items)
                .build());
    }

    private static Optional<Integer> year(List<Chapter> chapters) {
        Optional<Integer> headed = chapters.stream()
                .map(chapter -> chapter.heading().flatMap(Years::first))
                .flatMap(Optional::stream)
                .findFirst();
        return headed.or(() -> chapters.stream()
                .flatMap(chapter -> chapter.passages().stream())
                .map(passage -> passage.body().text())
                .map(text -> Years.first(text.substring(0, Math.min(LEAD, text.length()))))
                .flatMap(Optional::stream)
                .findFirst());
    }

    private void chapter(Chapter chapter) {
        chapter.children()
                .forEach(child -> add(
                        Sentences.summary(child),
                        child.area().or(() -> areas.of(child.body())),
                        child.id(),
                        child.span()));
        if (chapter.children().isEmpty()) {
            chapter.passages().stream()
                    .filter(passage -> passage.body().length() >= SHORTEST)
                    .filter(passage -> !isLead(passage))
                    .forEach(passage -> loose(chapter, passage));
        }
    }

    private static boolean isLead(Passage passage) {
        String text = passage.body().text();
        return text.endsWith("：") || text.endsWith(":");
    }

    private void loose(Chapter chapter, Passage passage) {
        String first =
                Sentences.withoutStop(Sentences.clauses(passage.body()).get(0).text());
        add(first, areas.of(passage.body().text()), chapter.id(), passage.body().span());
    }

    private void add(String summary, Optional<Area> area, String section, Span span) {
        items.add(PlanItem.builder()
                .id("p" + (items.size() + 1))
                .summary(summary)
                .area(area)
                .addAllAnswers(area.map(found -> lacking.getOrDefault(found, List.of()))
                        .orElse(List.of()))
                .section(section)
                .span(span)
                .build());
    }
}
