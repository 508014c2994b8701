package org.fazhi.validation.national.numbers;

import org.fazhi.report.Pointer;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** NUM-08: the achievements hold at least one figure. */
final class FiguresStated implements Check {
    @Override
    public void examine(Examination exam) {
        if (exam.report().getAchievements().isEmpty()) {
            exam.notApplicable("noAchievements");
            return;
        }
        boolean stated = exam.report().areas().values().stream()
                .anyMatch(area -> !area.getFigures().isEmpty());
        if (!stated) {
            exam.finding(Pointer.ROOT.child("achievements")).add();
        }
    }
}
