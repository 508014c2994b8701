package org.fazhi.text.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.report.PartKind;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/**
 * Gives the chapters their statutory parts, whatever their order and nesting. A top chapter that announces no other
 * part tells of measures and results.
 */
final class PartAssigner {
    /** The parts looked for where no heading announces them, the last of a report first. */
    private static final List<PartKind> PARTS =
            List.of(PartKind.NEXT_PLAN, PartKind.SHORTCOMINGS, PartKind.FIRST_RESPONSIBLE);

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
        UnannouncedPart unannounced = new UnannouncedPart(top, words, year);
        PARTS.stream().filter(assigner::lacks).forEach(unannounced::find);
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
}
