package org.fazhi.text.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.PartKind;
import org.fazhi.report.Span;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/**
 * A part that no heading announces: a short line names it that was not taken for a heading, its paragraph begins as
 * such a paragraph does, or the heading of its chapter names it in words that elsewhere name other things as well.
 */
final class UnannouncedPart {
    private static final int LEAD = 40;
    private static final int LINE = 30;
    /** How many chapters at the end may tell of the shortcomings or the plan. */
    private static final int LAST = 3;

    private static final String SENTENCE_ENDS = "。；，！？";
    private static final Words PLAN_LEADS = Tables.words("leads", "plan");
    private static final Words SHORTCOMING_LEADS = Tables.words("leads", "shortcomings");
    private static final Words LACKS = Tables.words("leads", "lacks");

    private final List<Draft> top;
    private final PartWords words;
    private final PartWords loosely = new PartWords("looseparts");
    private final Optional<Integer> year;

    UnannouncedPart(List<Draft> top, PartWords words, Optional<Integer> year) {
        this.top = top;
        this.words = words;
        this.year = year;
    }

    /** Gives the part to the chapter that tells of it, or makes one of the passages that do; the last place first. */
    void find(PartKind part) {
        if (!cutOut(part)) {
            int first = part.equals(PartKind.FIRST_RESPONSIBLE) ? 0 : Math.max(1, top.size() - LAST);
            top.subList(Math.min(first, top.size()), top.size()).stream()
                    .filter(chapter -> PartKind.ACHIEVEMENTS.equals(chapter.ownPart))
                    .filter(chapter -> names(loosely, chapter.heading, part))
                    .reduce((before, last) -> last)
                    .ifPresent(chapter -> chapter.ownPart = part);
        }
    }

    private boolean cutOut(PartKind part) {
        for (int i = top.size() - 1; i >= 0; i--) {
            Optional<Draft> found = cutOut(top.get(i), part);
            if (found.isPresent()) {
                top.add(i + 1, found.get());
                return true;
            }
        }
        return false;
    }

    private Optional<Draft> cutOut(Draft chapter, PartKind part) {
        for (int i = chapter.children.size() - 1; i >= 0; i--) {
            Optional<Draft> found = cutOut(chapter.children.get(i), part);
            if (found.isPresent()) {
                return found;
            }
        }
        for (int i = chapter.passages.size() - 1; i >= 0; i--) {
            Passage passage = chapter.passages.get(i);
            String text = passage.text().text();
            if (passage.bodyFrom() == 0
                    && (begins(text, part) || isLine(text) && names(words, Optional.of(text), part))) {
                return Optional.of(split(chapter, i, part));
            }
        }
        return Optional.empty();
    }

    private static boolean names(PartWords words, Optional<String> heading, PartKind part) {
        return heading.flatMap(words::of).filter(part::equals).isPresent();
    }

    private static boolean isLine(String text) {
        return text.length() <= LINE && SENTENCE_ENDS.chars().noneMatch(end -> text.indexOf(end) >= 0);
    }

    private boolean begins(String text, PartKind part) {
        if (part.equals(PartKind.NEXT_PLAN)) {
            boolean later = year.isPresent() && text.startsWith(year.get() + 1 + "年");
            return (later || PLAN_LEADS.lengthAt(text, 0) > 0) && (text.indexOf('将') >= 0 || text.indexOf('要') >= 0);
        }
        String lead = text.substring(0, Math.min(text.length(), LEAD));
        return part.equals(PartKind.SHORTCOMINGS)
                && lead.contains("存在")
                && LACKS.in(lead)
                && SHORTCOMING_LEADS.in(lead);
    }

    private static Draft split(Draft chapter, int from, PartKind part) {
        Span begin = chapter.passages.get(from).text().span(0, 1);
        Draft made = new Draft(Marker.Style.DUN, 0, Optional.empty(), begin);
        made.ownPart = part;
        List<Passage> later = chapter.passages.subList(from, chapter.passages.size());
        made.passages.addAll(later);
        later.clear();
        List<Draft> below = new ArrayList<>();
        for (Draft child : chapter.children) {
            if (child.begin.getStart() > begin.getStart()) {
                below.add(child);
            }
        }
        chapter.children.removeIf(child -> child.begin.getStart() > begin.getStart());
        made.children.addAll(below);
        return made;
    }
}
