package org.fazhi.validation.likeness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fazhi.report.Citation;
import org.fazhi.report.Figure;
import org.fazhi.report.Mechanism;
import org.fazhi.report.NextPlan;
import org.fazhi.report.PartKind;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Printed;
import org.fazhi.report.Report;
import org.fazhi.report.ReportIndex;
import org.fazhi.report.Section;
import org.fazhi.report.ZeroClaim;

/** All that a report tells of its own year: every word of it but those of the plan for the next. */
final class Told {
    private final Neutral neutral;
    private final Set<String> plan;
    private final List<String> texts = new ArrayList<>();

    private Told(Report report) {
        this.neutral = Neutral.of(report);
        this.plan =
                new HashSet<>(report.getNextPlan().map(NextPlan::getSections).orElse(List.of()));
    }

    static List<String> of(ReportIndex index) {
        Told told = new Told(index.report());
        index.report().getOutline().forEach(told::section);
        Wording.of(index, value -> !(value instanceof PlanItem)).forEach(told::add);
        index.printed().forEach(located -> told.name(located.value()));
        return told.texts;
    }

    private void section(Section section) {
        boolean ofPlan = plan.contains(section.getId())
                || section.getPart().filter(PartKind.NEXT_PLAN::equals).isPresent();
        if (!ofPlan) {
            section.getHeading().ifPresent(this::add);
            section.getText().ifPresent(this::add);
            section.getChildren().forEach(this::section);
        }
    }

    private void name(Printed value) {
        if (value instanceof Mechanism found) {
            add(found.getName());
        } else if (value instanceof Figure found) {
            add(found.getPrinted().orElse(found.getLabel()));
        } else if (value instanceof ZeroClaim found) {
            add(found.getPrinted().orElse(found.getLabel()));
        } else if (value instanceof Citation found) {
            add(found.getTitle());
        }
    }

    private void add(String text) {
        texts.add(neutral.of(text));
    }
}
