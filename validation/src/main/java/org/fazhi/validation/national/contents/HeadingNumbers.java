package org.fazhi.validation.national.contents;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.finding.Severity;
import org.fazhi.report.Pointer;
import org.fazhi.report.Section;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.jspecify.annotations.Nullable;

/**
 * STR-11: the numbers of the headings run on without gap, repetition or restart, and the forms stand in their order. A
 * level left out (一、 then 1.) is only an INFO. Numbers that run on across the headings above them are in order.
 */
final class HeadingNumbers implements Check {
    @Override
    public void examine(Examination exam) {
        if (exam.index().sections().isEmpty()) {
            exam.skip("noOutline");
            return;
        }
        new Walk(exam)
                .level(
                        exam.report().getOutline(),
                        Pointer.ROOT.child("outline"),
                        EnumSet.noneOf(Marker.Form.class),
                        null);
    }

    private static final class Walk {
        private final Examination exam;
        private final Map<Marker.Form, Integer> latest = new EnumMap<>(Marker.Form.class);

        Walk(Examination exam) {
            this.exam = exam;
        }

        void level(List<Section> sections, Pointer list, Set<Marker.Form> above, Marker.@Nullable Form parent) {
            Map<Marker.Form, Integer> before = new EnumMap<>(Marker.Form.class);
            Set<Marker.Form> checked = EnumSet.noneOf(Marker.Form.class);
            for (int i = 0; i < sections.size(); i++) {
                Section section = sections.get(i);
                Pointer pointer = list.child(i);
                Optional<Marker> marker = section.getMarker().flatMap(Marker::parse);
                marker.ifPresent(found -> {
                    if (checked.add(found.form())) {
                        form(section, pointer, found.form(), above, parent);
                    }
                    sequence(section, pointer, found, before);
                });
                Set<Marker.Form> deeper = EnumSet.copyOf(above);
                marker.ifPresent(found -> deeper.add(found.form()));
                Marker.Form own =
                        marker.map(Marker::form).filter(Marker.Form::isRanked).orElse(null);
                level(section.getChildren(), pointer.child("children"), deeper, own);
            }
        }

        private void form(
                Section section,
                Pointer pointer,
                Marker.Form form,
                Set<Marker.Form> above,
                Marker.@Nullable Form parent) {
            if (!form.isRanked()) {
                return;
            }
            if (above.contains(form)) {
                report(section, pointer, "nested", Severity.WARNING, "");
            } else if (parent != null && form.compareTo(parent) < 0) {
                report(section, pointer, "reversed", Severity.WARNING, "");
            } else if (parent != null && form.isMoreThanOneBelow(parent)) {
                report(section, pointer, "level", Severity.INFO, "");
            }
        }

        private void sequence(Section section, Pointer pointer, Marker marker, Map<Marker.Form, Integer> before) {
            Integer previous = before.put(marker.form(), marker.number());
            Integer running = latest.put(marker.form(), marker.number());
            boolean starts =
                    marker.number() == 1 && (previous == null || !marker.form().isRanked());
            boolean follows = previous != null && marker.number() == previous + 1;
            boolean runsOn = previous == null && running != null && marker.number() == running + 1;
            if (!starts && !follows && !runsOn) {
                report(
                        section,
                        pointer,
                        "sequence",
                        Severity.WARNING,
                        Integer.toString(previous == null ? 1 : previous + 1));
            }
        }

        private void report(Section section, Pointer pointer, String variant, Severity severity, String expected) {
            String marker = section.getMarker().orElse("");
            var finding = exam.finding(pointer.child("marker"))
                    .variant(variant)
                    .severity(severity)
                    .evidence(marker + section.getHeading().orElse(""))
                    .actual(marker);
            (expected.isEmpty() ? finding : finding.expected(expected)).add();
        }
    }
}
