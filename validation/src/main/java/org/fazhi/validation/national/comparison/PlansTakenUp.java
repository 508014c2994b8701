package org.fazhi.validation.national.comparison;

import java.util.List;
import java.util.OptionalInt;
import org.fazhi.report.NextPlan;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.validation.likeness.Promises;
import org.fazhi.validation.rule.Examination;

/** SIM-04: what the plan of the year before announced is taken up in this report. */
final class PlansTakenUp implements Comparison {
    @Override
    public void compare(Examination exam, Report before) {
        List<PlanItem> plan = before.getNextPlan().map(NextPlan::getItems).orElse(List.of());
        if (plan.isEmpty()) {
            exam.notApplicable("noPlanBefore");
            return;
        }
        Promises promises = Promises.of(before, exam.index());
        if (promises.areSoughtInFewerThan(exam.number("minComparedCharacters"))) {
            exam.skip("tooFewWords");
            return;
        }
        int least = exam.number("leastMentionedPercent");
        plan.stream()
                .map(PlanItem::getSummary)
                .filter(promise -> isForgotten(promises.mentioned(promise), least))
                .forEach(promise -> report(exam, promise));
    }

    private static boolean isForgotten(OptionalInt mentioned, int least) {
        return mentioned.isPresent() && mentioned.getAsInt() < least;
    }

    private static void report(Examination exam, String promise) {
        Pointer at = exam.report().getAchievements().isPresent() ? Pointer.ROOT.child("achievements") : Pointer.ROOT;
        exam.finding(at).evidence(promise).argument("promise", promise).add();
    }
}
