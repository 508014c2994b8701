package org.fazhi.text.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.report.PartKind;
import org.fazhi.report.Span;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/**
 * Gives the chapters their statutory parts, whatever their order and nesting. A top chapter that announces no other
 * part tells of measures and results. A part without heading is found by how its paragraph begins.
 */
final class PartAssigner {
    private static final int LEAD = 40;
    private static final Words PLAN_LEADS = Tables.words("leads", "plan");
    private static final Words SHORTCOMING_LEADS = Tables.words("leads", "shortcomings");
    private static final Words LACKS = Tables.words("leads", "lacks");
    private static final Words PLANS = Tables.words("leads", "planned");
    private static final Words LEADERSHIP = Tables.words("leads", "leadership");

    private final PartWords words;
    private final Optional<Integer> year;
    private final List<Draft> top;
    private final Set<PartKind> found = new HashSet<>();

    private PartAssigner(List<Draft> top, PartWords words, Optional<Integer> year) {
        this.top = top;
        this.words = words;
        this.year = year;
    }

    static void assign(List<Draft> top, PartWords words, Optional<Integer> year) {
        PartAssigner assigner = new PartAssigner(top, words, year);
        top.forEach(assigner::top);
        top.forEach(assigner::below);
        if (assigner.lacks(PartKind.FIRST_RESPONSIBLE)) {
            top.stream()
                    .filter(chapter -> !PartKind.NEXT_PLAN.equals(chapter.ownPart)
                            && !PartKind.SHORTCOMINGS.equals(chapter.ownPart))
                    .forEach(assigner::duties);
        }
        if (assigner.lacks(PartKind.NEXT_PLAN)) {
            assigner.extract(PartKind.NEXT_PLAN);
        }
        if (assigner.lacks(PartKind.SHORTCOMINGS)) {
            assigner.extract(PartKind.SHORTCOMINGS);
        }
    }

    private void top(Draft chapter) {
        PartKind part = chapter.heading.flatMap(this::part).orElse(PartKind.ACHIEVEMENTS);
        is(chapter, mixed(part, chapter) ? PartKind.SHORTCOMINGS : part);
    }

    private Optional<PartKind> part(String heading) {
        Optional<PartKind> found = words.of(heading);
        boolean later = year.isPresent()
                && Titles.year(heading).filter(named -> named == year.get() + 1).isPresent();
        boolean other =
                found.filter(part -> !part.equals(PartKind.ACHIEVEMENTS)).isPresent();
        return later && !other ? Optional.of(PartKind.NEXT_PLAN) : found;
    }

    /** The duties, shortcomings or plan may stand inside the measures; the headings of the other parts say no more. */
    private void below(Draft chapter) {
        boolean leads = leadsToDuties(chapter);
        if (leads) {
            chapter.ownPart = PartKind.ACHIEVEMENTS;
            found.remove(PartKind.FIRST_RESPONSIBLE);
        }
        boolean mixed = mixed(chapter) || announcesBoth(chapter);
        boolean open = PartKind.ACHIEVEMENTS.equals(chapter.ownPart) || mixed;
        Set<PartKind> before = Set.copyOf(found);
        for (Draft child : open ? chapter.children : List.<Draft>of()) {
            Optional<PartKind> part = child.style.isItem() ? Optional.empty() : child.heading.flatMap(words::of);
            part.filter(kind -> !kind.equals(PartKind.ACHIEVEMENTS) && !kind.equals(PartKind.OTHER))
                    .filter(kind -> mixed || !before.contains(kind))
                    .ifPresent(kind -> is(child, kind));
        }
        if (mixed && has(chapter, PartKind.SHORTCOMINGS) && has(chapter, PartKind.NEXT_PLAN)) {
            chapter.ownPart = null;
        }
    }

    /** The duties may be told deep inside the measures; that they are to be fulfilled, the plan says too. */
    private void duties(Draft chapter) {
        for (Draft child : chapter.children) {
            boolean announced = !child.style.isItem()
                    && child.ownPart == null
                    && child.heading
                            .flatMap(words::of)
                            .filter(PartKind.FIRST_RESPONSIBLE::equals)
                            .isPresent();
            if (announced && lacks(PartKind.FIRST_RESPONSIBLE)) {
                is(child, PartKind.FIRST_RESPONSIBLE);
            } else if (PartKind.ACHIEVEMENTS.equals(chapter.ownPart) || chapter.ownPart == null) {
                duties(child);
            }
        }
    }

    private static boolean has(Draft chapter, PartKind part) {
        return chapter.children.stream().anyMatch(child -> part.equals(child.ownPart));
    }

    private void is(Draft chapter, PartKind part) {
        chapter.ownPart = part;
        found.add(part);
    }

    /** 坚持党的领导，压实第一责任人职责 with a chapter of its own on the duties tells of more than the duties. */
    private boolean leadsToDuties(Draft chapter) {
        return PartKind.FIRST_RESPONSIBLE.equals(chapter.ownPart)
                && chapter.heading.filter(LEADERSHIP::in).isPresent()
                && announcing(chapter, PartKind.FIRST_RESPONSIBLE) == 1
                && chapter.children.size() > 1;
    }

    private boolean announcesBoth(Draft chapter) {
        return !PartKind.ACHIEVEMENTS.equals(chapter.ownPart)
                && announcing(chapter, PartKind.SHORTCOMINGS) > 0
                && announcing(chapter, PartKind.NEXT_PLAN) > 0;
    }

    private long announcing(Draft chapter, PartKind part) {
        return chapter.children.stream()
                .filter(child -> !child.style.isItem())
                .filter(child ->
                        child.heading.flatMap(words::of).filter(part::equals).isPresent())
                .count();
    }

    /** A heading such as 存在的问题和下一步打算. */
    private static boolean mixed(Draft chapter) {
        return chapter.ownPart != null && mixed(chapter.ownPart, chapter);
    }

    private static boolean mixed(PartKind part, Draft chapter) {
        boolean either = part.equals(PartKind.SHORTCOMINGS) || part.equals(PartKind.NEXT_PLAN);
        return either
                && chapter.heading
                        .filter(heading -> LACKS.in(heading) && PLANS.in(heading) && !heading.contains("解决"))
                        .isPresent();
    }

    private boolean lacks(PartKind part) {
        return !found.contains(part);
    }

    /** Takes a part that has no heading of its own out of the chapter it stands in, the last one first. */
    private void extract(PartKind part) {
        for (int i = top.size() - 1; i >= 0; i--) {
            Optional<Draft> found = extract(top.get(i), part);
            if (found.isPresent()) {
                top.add(i + 1, found.get());
                return;
            }
        }
    }

    private Optional<Draft> extract(Draft chapter, PartKind part) {
        for (int i = chapter.children.size() - 1; i >= 0; i--) {
            Optional<Draft> found = extract(chapter.children.get(i), part);
            if (found.isPresent()) {
                return found;
            }
        }
        for (int i = chapter.passages.size() - 1; i >= 0; i--) {
            Passage passage = chapter.passages.get(i);
            if (passage.bodyFrom() == 0 && begins(passage.text().text(), part)) {
                return Optional.of(split(chapter, i, part));
            }
        }
        return Optional.empty();
    }

    private boolean begins(String text, PartKind part) {
        String lead = text.substring(0, Math.min(text.length(), LEAD));
        if (part.equals(PartKind.NEXT_PLAN)) {
            boolean later = year.isPresent() && text.startsWith(year.get() + 1 + "年");
            return (later || PLAN_LEADS.lengthAt(text, 0) > 0) && (text.indexOf('将') >= 0 || text.indexOf('要') >= 0);
        }
        return lead.contains("存在") && LACKS.in(lead) && SHORTCOMING_LEADS.in(lead);
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
