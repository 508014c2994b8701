package org.fazhi.validation.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/**
 * Puts parts beside their whole, scope by scope and period by period, and has them judged; skipped where there is
 * nothing to judge. {@code all} says whether every part must be stated.
 */
record PartsBesideWhole(List<String> parts, String whole, boolean all, Judgement judgement) implements Check {
    /** What is asked of parts and a whole. */
    @FunctionalInterface
    interface Judgement {
        void judge(Examination exam, Total parts, Located<Figure> whole);
    }

    @Override
    public void examine(Examination exam) {
        List<String> codes = new ArrayList<>(parts);
        codes.add(whole);
        boolean judged = false;
        for (Alike alike : Alike.in(exam.index(), codes)) {
            List<Located<Figure>> stated = alike.figures(parts);
            Optional<Located<Figure>> beside = alike.figure(whole);
            boolean enough = all ? stated.size() == parts.size() : !stated.isEmpty();
            if (enough && beside.isPresent()) {
                judged = true;
                judgement.judge(exam, Total.of(stated), beside.get());
            }
        }
        if (!judged) {
            exam.skip("notStated");
        }
    }
}
