package org.fazhi.text.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.report.Cause;
import org.fazhi.report.PartKind;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Shortcomings;
import org.fazhi.text.outline.Chapter;
import org.fazhi.text.outline.Passage;
import org.fazhi.text.source.MappedText;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/**
 * The shortcomings one by one with their causes. A sentence is a cause when it says so (由于, 原因是) or words what hinders
 * (停留在, 靠经验); what is to be done (需要) is none.
 */
public final class ShortcomingReader {
    private static final int SHORTEST = 6;
    private static final int FEWEST = 4;
    private static final int LEAST_PLAIN = 20;
    private static final int LONGEST_NAME = 30;
    private static final Pattern AND_CAUSES = Pattern.compile("(?:不足|问题|短板|差距|困难)(?:和|及|与|、|以及)|不足.{0,4}原因分析");
    private static final Words EXPLICIT = Tables.words("causes", "explicit");
    private static final Words IMPLIED = Tables.words("causes", "implied");
    private static final Words NONE = Tables.words("causes", "none");
    private static final Words NEEDED = Tables.words("causes", "needed");

    private final List<Shortcoming> items = new ArrayList<>();
    private final List<Cause> shared = new ArrayList<>();

    private ShortcomingReader() {}

    /** Reads the part from its chapters; empty without any. */
    public static Optional<Shortcomings> read(List<Chapter> chapters) {
        if (chapters.isEmpty()) {
            return Optional.empty();
        }
        ShortcomingReader reader = new ShortcomingReader();
        chapters.forEach(chapter -> {
            if (isCauses(chapter) && !reader.items.isEmpty()) {
                reader.causes(chapter);
            } else {
                reader.chapter(chapter);
            }
        });
        if (reader.items.isEmpty()) {
            chapters.forEach(reader::plainly);
        }
        return Optional.of(Shortcomings.builder()
                .addAllSections(chapters.stream().map(Chapter::id).toList())
                .addAllItems(reader.items)
                .addAllSharedCauses(reader.explained())
                .build());
    }

    private void chapter(Chapter chapter) {
        List<Chapter> wrapped = new ArrayList<>();
        for (Chapter child : chapter.children()) {
            boolean own = child.part().equals(PartKind.SHORTCOMINGS);
            if (own && isCauses(child)) {
                causes(child);
            } else if (own && (child.ownPart().isPresent() || isWrapper(child))) {
                chapter(child);
                wrapped.add(child);
            } else if (own) {
                item(child);
                wrapped.add(child);
            }
        }
        List<Passage> passages = chapter.passages().stream()
                .filter(passage -> !passage.body().isEmpty())
                .toList();
        boolean each = wrapped.isEmpty() && eachBeginsLacking(passages);
        for (Passage passage : passages) {
            if (each) {
                paragraph(chapter, passage);
            } else if (wrapped.isEmpty()) {
                loose(chapter, passage);
            } else {
                Sentences.of(passage.body()).stream()
                        .filter(sentence -> EXPLICIT.in(sentence.text()))
                        .forEach(sentence -> shared.add(cause(sentence, chapter.id())));
            }
        }
    }

    /** Whether there are several paragraphs, of which each begins with a short sentence on what is lacking. */
    private static boolean eachBeginsLacking(List<Passage> passages) {
        return passages.size() > 1
                && passages.stream()
                        .map(passage -> Sentences.of(passage.body()))
                        .allMatch(sentences -> sentences.size() > 1
                                && sentences.get(0).length() <= LONGEST_NAME
                                && LACKING.in(sentences.get(0).text())
                                && EXPLICIT.indexIn(sentences.get(0).text()) < 0);
    }

    private void paragraph(Chapter chapter, Passage passage) {
        List<MappedText> sentences = Sentences.of(passage.body());
        List<Cause> causes = sentences.stream()
                .skip(1)
                .map(sentence -> cause(sentence, true, chapter.id()))
                .flatMap(Optional::stream)
                .toList();
        add(
                Sentences.withoutStop(sentences.get(0).text()),
                causes,
                chapter,
                passage.body().span());
    }

    private static boolean isCauses(Chapter chapter) {
        return chapter.heading()
                .filter(heading ->
                        heading.contains("原因") && !AND_CAUSES.matcher(heading).find())
                .filter(heading -> heading.lastIndexOf('，', heading.indexOf("原因")) < 0)
                .isPresent();
    }

    private static boolean isWrapper(Chapter chapter) {
        return chapter.heading()
                        .filter(heading -> heading.contains("存在") && (heading.contains("问题") || heading.contains("不足")))
                        .isPresent()
                && heading(chapter).length() <= 14;
    }

    private static String heading(Chapter chapter) {
        return chapter.heading().orElse("");
    }

    private void item(Chapter chapter) {
        List<Cause> causes = new ArrayList<>();
        boolean later = false;
        ofHeading(chapter).ifPresent(causes::add);
        for (Passage passage : chapter.passages()) {
            boolean explains = later || passage.bodyFrom() > 0;
            for (MappedText sentence : Sentences.of(passage.bodyFrom() > 0 ? passage.body() : passage.text())) {
                cause(sentence, explains, chapter.id()).ifPresent(causes::add);
            }
            later = true;
        }
        for (Chapter child : chapter.children()) {
            boolean named = isCauses(child);
            Sentences.passages(child).stream()
                    .flatMap(passage -> Sentences.of(passage.body()).stream())
                    .map(sentence -> named ? said(sentence, child.id()) : cause(sentence, true, child.id()))
                    .flatMap(Optional::stream)
                    .forEach(causes::add);
        }
        add(withoutCause(Sentences.summary(chapter)), causes, chapter, chapter.span());
    }

    /** 甲不足，主要原因是乙 as a heading without text. */
    private static Optional<Cause> ofHeading(Chapter chapter) {
        return chapter.passages().stream()
                .filter(passage -> passage.bodyFrom() > 0)
                .map(passage -> passage.text().slice(0, passage.bodyFrom()))
                .findFirst()
                .flatMap(heading -> cause(heading, false, chapter.id()));
    }

    /** 甲不足，主要原因是乙: the shortcoming is 甲. */
    private static String withoutCause(String summary) {
        int cause = EXPLICIT.indexIn(summary);
        return cause < FEWEST ? summary : Sentences.withoutStop(summary.substring(0, cause));
    }

    private void add(String summary, List<Cause> causes, Chapter chapter, org.fazhi.report.Span span) {
        items.add(Shortcoming.builder()
                .id("q" + (items.size() + 1))
                .summary(summary)
                .addAllCauses(causes)
                .section(chapter.id())
                .span(span)
                .build());
    }

    private static Optional<Cause> said(MappedText sentence, String section) {
        return sentence.length() < SHORTEST ? Optional.empty() : Optional.of(cause(sentence, section));
    }

    private static Optional<Cause> cause(MappedText sentence, boolean explains, String section) {
        String text = sentence.text();
        int explicit = text.startsWith("因") || text.startsWith("主要是") ? 0 : EXPLICIT.indexIn(text);
        if (explicit >= 0) {
            return said(explains ? sentence : sentence.slice(explicit, sentence.length()), section);
        }
        return explains && IMPLIED.in(text) && !isToDo(text) ? said(sentence, section) : Optional.empty();
    }

    private static boolean isToDo(String text) {
        return NEEDED.in(text) && !IMPLIED.in(text.substring(0, Math.max(0, NEEDED.indexIn(text))));
    }

    private static Cause cause(MappedText sentence, String section) {
        return Cause.builder()
                .summary(Sentences.withoutStop(sentence.text()))
                .section(section)
                .span(sentence.span())
                .build();
    }

    private void causes(Chapter chapter) {
        if (!chapter.children().isEmpty()) {
            chapter.children()
                    .forEach(child -> shared.add(Cause.builder()
                            .summary(Sentences.summary(child))
                            .section(child.id())
                            .span(child.span())
                            .build()));
            return;
        }
        chapter.passages().stream()
                .flatMap(passage -> Sentences.clauses(passage.body()).stream())
                .filter(sentence -> sentence.length() >= SHORTEST)
                .forEach(sentence -> shared.add(cause(sentence, chapter.id())));
    }

    /** As many causes as shortcomings: each explains the one of its number. */
    private List<Cause> explained() {
        if (shared.size() != items.size()) {
            return shared;
        }
        List<Cause> explained = new ArrayList<>();
        for (int i = 0; i < shared.size(); i++) {
            explained.add(Cause.builder()
                    .from(shared.get(i))
                    .addExplain(items.get(i).getId())
                    .build());
        }
        return explained;
    }

    /** Where no word says what is lacking, a paragraph that says something tells of one shortcoming. */
    private void plainly(Chapter chapter) {
        Sentences.passages(chapter).stream()
                .map(Passage::body)
                .filter(body -> body.length() >= LEAST_PLAIN && !body.text().endsWith("："))
                .filter(body -> NONE.lengthAt(body.text(), 0) == 0)
                .forEach(body -> {
                    MappedText first = Sentences.clauses(body).get(0);
                    add(Sentences.withoutStop(first.text()), List.of(), chapter, first.span());
                });
    }

    /** Shortcomings told without marks: each clause of the paragraph that says what is lacking. */
    private void loose(Chapter chapter, Passage passage) {
        for (MappedText clause : Sentences.clauses(passage.body())) {
            String text = clause.text();
            int lead = Math.max(text.lastIndexOf('：'), text.lastIndexOf(':'));
            MappedText said = clause.slice(lead + 1, clause.length()).strip();
            int cause = EXPLICIT.indexIn(said.text());
            if (cause >= SHORTEST) {
                MappedText why = said.slice(cause, said.length());
                add(
                        Sentences.withoutStop(said.text().substring(0, cause)),
                        List.of(cause(why, chapter.id())),
                        chapter,
                        said.span());
            } else if (cause >= 0 && !items.isEmpty()) {
                shared.add(cause(said, chapter.id()));
            } else if (said.length() >= SHORTEST && LACKING.in(said.text())) {
                add(Sentences.withoutStop(said.text()), List.of(), chapter, said.span());
            }
        }
    }

    private static final Words LACKING = Tables.words("causes", "lacking");
}
