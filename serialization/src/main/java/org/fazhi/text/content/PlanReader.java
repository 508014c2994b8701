package org.fazhi.text.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fazhi.report.Area;
import org.fazhi.report.Cause;
import org.fazhi.report.NextPlan;
import org.fazhi.report.PartKind;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Shortcomings;
import org.fazhi.report.Span;
import org.fazhi.text.outline.Chapter;
import org.fazhi.text.outline.Passage;
import org.fazhi.text.outline.Years;
import org.fazhi.text.words.AreaWords;

/**
 * What is planned, item by item, and for which year. An item answers the shortcomings of which it takes up the topic; a
 * shortcoming without known topic is answered by the items of its area.
 */
public final class PlanReader {
    private static final int SHORTEST = 6;
    private static final int LEAD = 60;
    private static final int MOST_ANSWERS = 20;

    private final AreaWords areas = new AreaWords();
    private final Topics topics = new Topics();
    private final Map<Area, List<String>> byArea = new HashMap<>();
    private final Map<Integer, List<String>> byTopic = new TreeMap<>();
    private final List<PlanItem> items = new ArrayList<>();

    private PlanReader(Optional<Shortcomings> shortcomings) {
        shortcomings.stream().flatMap(part -> part.getItems().stream()).forEach(this::lacking);
    }

    private void lacking(Shortcoming item) {
        String causes = item.getCauses().stream().map(Cause::getSummary).collect(Collectors.joining("\n"));
        Optional<Integer> topic = topics.of(item.getSummary(), causes);
        if (topic.isPresent()) {
            put(byTopic, topic.get(), item.getId());
        } else {
            areas.of(item.getSummary()).ifPresent(area -> put(byArea, area, item.getId()));
        }
    }

    private static <K> void put(Map<K, List<String>> lists, K key, String id) {
        List<String> same = lists.computeIfAbsent(key, none -> new ArrayList<>());
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
        chapter.children().stream()
                .filter(child -> child.part().equals(PartKind.NEXT_PLAN))
                .forEach(child -> add(
                        Sentences.summary(child),
                        child.area().or(() -> areas.of(child.body())),
                        said(child),
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
        String text = passage.body().text();
        add(first, areas.of(text), text, chapter.id(), passage.body().span());
    }

    private static String said(Chapter chapter) {
        return Sentences.passages(chapter).stream()
                .map(passage -> passage.text().text())
                .collect(Collectors.joining("\n"));
    }

    private List<String> answers(Optional<Area> area, String said) {
        Set<String> answers = new TreeSet<>(Comparator.comparingInt(PlanReader::number));
        byTopic.forEach((topic, ids) -> {
            if (topics.takenUp(topic, said)) {
                answers.addAll(ids);
            }
        });
        area.ifPresent(found -> answers.addAll(byArea.getOrDefault(found, List.of())));
        return answers.stream().limit(MOST_ANSWERS).toList();
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    private void add(String summary, Optional<Area> area, String said, String section, Span span) {
        items.add(PlanItem.builder()
                .id("p" + (items.size() + 1))
                .summary(summary)
                .area(area)
                .addAllAnswers(answers(area, said))
                .section(section)
                .span(span)
                .build());
    }
}
