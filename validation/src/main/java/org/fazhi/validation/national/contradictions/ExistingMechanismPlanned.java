package org.fazhi.validation.national.contradictions;

import java.util.List;
import java.util.regex.Pattern;
import org.fazhi.report.NextPlan;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Pointer;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/**
 * CON-07: the plan does not set up what is said to exist. Decided by the standing of the mechanism and its name right
 * after words such as 建立; 建立健全, 完善 and 修订 mean to go on with it.
 */
final class ExistingMechanismPlanned implements Check {
    private static final Pattern SET_UP = Pattern.compile("(?<!已)(?:建立|设立|组建|成立|出台|制定|制订|搭建)(?:起|一套)?");

    @Override
    public void examine(Examination exam) {
        Mechanisms existing = Mechanisms.existing(exam.index());
        List<PlanItem> items =
                exam.report().getNextPlan().map(NextPlan::getItems).orElse(List.of());
        if (existing.isEmpty() || items.isEmpty()) {
            exam.notApplicable(items.isEmpty() ? "noPlan" : "noMechanisms");
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            Pointer at = Pointer.ROOT.child("nextPlan").child("items").child(i);
            String summary = items.get(i).getSummary();
            existing.after(SET_UP, summary)
                    .ifPresent(name -> exam.finding(at.child("summary"))
                            .evidence(summary)
                            .argument("mechanism", name)
                            .add());
        }
    }
}
