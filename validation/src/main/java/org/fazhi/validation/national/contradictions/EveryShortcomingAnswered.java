package org.fazhi.validation.national.contradictions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fazhi.report.NextPlan;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Pointer;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Shortcomings;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/**
 * CON-08: no shortcoming is left without an answer where the others have one. Decided by the references from the plan
 * to the shortcomings; where the plan has none it is not known what it answers, and STR-13 judges by topics.
 */
final class EveryShortcomingAnswered implements Check {
    @Override
    public void examine(Examination exam) {
        List<Shortcoming> items =
                exam.report().getShortcomings().map(Shortcomings::getItems).orElse(List.of());
        Set<String> answered = new HashSet<>();
        for (PlanItem item : exam.report().getNextPlan().map(NextPlan::getItems).orElse(List.of())) {
            answered.addAll(item.getAnswers());
        }
        if (items.isEmpty()) {
            exam.notApplicable("noShortcomings");
        } else if (items.stream().map(Shortcoming::getId).noneMatch(answered::contains)) {
            exam.skip("noAnswers");
        } else {
            for (int i = 0; i < items.size(); i++) {
                if (!answered.contains(items.get(i).getId())) {
                    exam.finding(Pointer.ROOT
                                    .child("shortcomings")
                                    .child("items")
                                    .child(i))
                            .evidence(items.get(i).getSummary())
                            .argument("shortcoming", items.get(i).getSummary())
                            .add();
                }
            }
        }
    }
}
