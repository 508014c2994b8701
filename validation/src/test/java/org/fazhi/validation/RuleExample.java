package org.fazhi.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.finding.Finding;
import org.fazhi.report.Figure;
import org.fazhi.report.Report;

/**
 * A fault and what is right, from a case of the tests.
 *
 * @param name what the case is about
 * @param finding what the rule finds
 * @param faulty what stands there; absent when nothing does
 * @param sound what stands there in a report the rule finds sound; absent when nothing does
 * @param differences where the two reports differ
 */
record RuleExample(
        String name, Finding finding, Optional<String> faulty, Optional<String> sound, List<Difference> differences) {

    static RuleExample of(RuleCase single, Finding finding, Report sound) {
        String pointer = finding.getPointer();
        String shown = shown(single.report(), pointer);
        Optional<Object> faulty = ReportValue.at(single.report(), shown).filter(value -> !shown.isEmpty());
        Optional<Object> right = counterpart(single.report(), shown, sound).filter(value -> !shown.isEmpty());
        return new RuleExample(
                single.name(),
                finding,
                faulty.map(value -> excerpt(shown, Excerpt.beside(value, right))),
                right.map(value -> excerpt(shown, Excerpt.beside(value, faulty))),
                Difference.between(single, sound));
    }

    /** A short value of a list element says little: there the element is shown. */
    private static String shown(Report report, String pointer) {
        String parent = ReportValue.parent(pointer);
        boolean element = parent.matches(".*/[0-9]+");
        boolean enough = ReportValue.at(report, pointer)
                .filter(value -> ReportValue.isBean(value) || value instanceof List || Excerpt.isLong(value))
                .isPresent();
        return element && !enough ? parent : pointer;
    }

    /** The same place; for a figure the one of the same indicator, since places move, or the one most like it. */
    private static Optional<Object> counterpart(Report faulty, String pointer, Report sound) {
        Optional<Object> value = ReportValue.at(faulty, pointer);
        if (value.isPresent() && value.get() instanceof Figure figure) {
            return sound.figures().stream()
                    .max(Comparator.comparingInt(other -> likeness(figure, other)))
                    .map(Object.class::cast);
        }
        return ReportValue.at(sound, pointer);
    }

    private static int likeness(Figure one, Figure other) {
        boolean same = one.getIndicator().isPresent() && one.getIndicator().equals(other.getIndicator());
        Map<String, Object> members = ReportValue.members(one);
        int common = (int) ReportValue.members(other).entrySet().stream()
                .filter(members.entrySet()::contains)
                .count();
        return same ? 100 + common : common;
    }

    /** A scalar with its name, anything else by itself. */
    private static String excerpt(String pointer, Object value) {
        String text = Json.excerpt(value);
        boolean named = !ReportValue.isBean(value) && !pointer.matches(".*/[0-9]+") && !pointer.isEmpty();
        return named ? Json.text(pointer.substring(pointer.lastIndexOf('/') + 1)) + ": " + text : text;
    }
}
