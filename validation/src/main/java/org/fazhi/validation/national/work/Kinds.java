package org.fazhi.validation.national.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.validation.national.binding.Bindings;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Alike;

/**
 * A total and the figures of its kinds, as a relation of the report ties them or, where it states none of them, as they
 * are stated for one scope and period.
 *
 * @param total the total
 * @param kinds the figures of its kinds, at least one
 * @param complete whether the report says that these are all kinds
 * @param tied whether a relation ties them
 */
record Kinds(Located<Figure> total, List<Located<Figure>> kinds, boolean complete, boolean tied) {
    static List<Kinds> of(Examination exam, String total, List<String> kinds) {
        Set<Located<Figure>> wholes = new HashSet<>();
        List<Kinds> found = tied(exam, total, kinds, wholes);
        List<String> codes = new ArrayList<>(kinds);
        codes.add(total);
        Set<Located<Figure>> parts = exam.derived(Bindings.OF_REPORT).sums().stream()
                .flatMap(sum -> sum.parts().stream())
                .collect(Collectors.toSet());
        for (Alike alike : Alike.in(exam.index(), codes)) {
            List<Located<Figure>> stated = alike.figures(kinds).stream()
                    .filter(kind -> !parts.contains(kind))
                    .toList();
            alike.figure(total)
                    .filter(whole -> !wholes.contains(whole) && !stated.isEmpty())
                    .ifPresent(whole -> found.add(new Kinds(whole, stated, stated.size() == kinds.size(), false)));
        }
        return found;
    }

    /** Those that a relation of the report ties. */
    static List<Kinds> tied(Examination exam, String total, List<String> kinds) {
        return tied(exam, total, kinds, new HashSet<>());
    }

    private static List<Kinds> tied(Examination exam, String total, List<String> kinds, Set<Located<Figure>> wholes) {
        List<Kinds> found = new ArrayList<>();
        for (Bindings.Sum sum : exam.derived(Bindings.OF_REPORT).sums()) {
            if (PartOfWhole.is(sum.whole(), total)) {
                wholes.add(sum.whole());
                if (areKinds(sum.parts(), kinds)) {
                    found.add(new Kinds(sum.whole(), sum.parts(), sum.complete(), true));
                }
            }
        }
        return found;
    }

    private static boolean areKinds(List<Located<Figure>> parts, List<String> kinds) {
        return parts.stream()
                .allMatch(part -> kinds.contains(part.value().getIndicator().orElse("")));
    }
}
