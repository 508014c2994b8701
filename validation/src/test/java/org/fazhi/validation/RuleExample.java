package org.fazhi.validation;

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
 */
record RuleExample(String name, Finding finding, Optional<String> faulty, Optional<String> sound) {

    static RuleExample of(RuleCase single, Finding finding, Report sound) {
        String pointer = finding.getPointer();
        String shown = shown(single.report(), pointer);
        return new RuleExample(
                single.name(),
                finding,
                ReportValue.at(single.report(), shown).map(value -> excerpt(shown, value)),
                counterpart(single.report(), shown, sound).map(value -> excerpt(shown, value)));
    }

    /** A single value of a list element says little: there the element is shown. */
    private static String shown(Report report, String pointer) {
        String parent = ReportValue.parent(pointer);
        boolean element = parent.matches(".*/[0-9]+");
        boolean composed = ReportValue.at(report, pointer)
                .filter(value -> ReportValue.isBean(value) || value instanceof java.util.List)
                .isPresent();
        return element && !composed ? parent : pointer;
    }

    /** The same place; for a figure the one of the same indicator, since places move. */
    private static Optional<Object> counterpart(Report faulty, String pointer, Report sound) {
        Optional<String> indicator = ReportValue.at(faulty, pointer)
                .filter(Figure.class::isInstance)
                .flatMap(figure -> ((Figure) figure).getIndicator());
        Optional<Object> alike = indicator.flatMap(code -> sound.figures().stream()
                .filter(figure -> figure.getIndicator().equals(Optional.of(code)))
                .findFirst());
        return alike.or(() -> ReportValue.at(sound, pointer));
    }

    /** A scalar with its name, anything else by itself. */
    private static String excerpt(String pointer, Object value) {
        String text = ReportValue.excerpt(value);
        boolean named = !ReportValue.isBean(value) && !pointer.matches(".*/[0-9]+") && !pointer.isEmpty();
        return named ? Json.text(pointer.substring(pointer.lastIndexOf('/') + 1)) + ": " + text : text;
    }
}
