package org.fazhi.validation.shape;

import java.util.List;
import org.fazhi.report.AreaContent;
import org.fazhi.report.PartKind;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** A part is there and says something. */
record RequiredPart(PartKind part) implements Check {
    private static final List<PartKind> TOLD =
            List.of(PartKind.ACHIEVEMENTS, PartKind.SHORTCOMINGS, PartKind.FIRST_RESPONSIBLE, PartKind.NEXT_PLAN);

    RequiredPart {
        if (!TOLD.contains(part)) {
            throw new IllegalArgumentException("不能要求这一部分：" + part);
        }
    }

    @Override
    public void examine(Examination exam) {
        boolean there = exam.report().part(part).isPresent();
        if (!there || isEmpty(exam.report())) {
            exam.finding(Pointer.ROOT.child(part.getMember()))
                    .variant(there ? "empty" : "missing")
                    .argument("part", part.getLabel())
                    .add();
        }
    }

    private boolean isEmpty(Report report) {
        boolean told = report.part(part)
                .filter(found -> !found.getStatements().isEmpty())
                .isPresent();
        return !told && hasNoItems(report);
    }

    private boolean hasNoItems(Report report) {
        if (part.equals(PartKind.ACHIEVEMENTS)) {
            return report.areas().values().stream().allMatch(AreaContent::isEmpty);
        } else if (part.equals(PartKind.SHORTCOMINGS)) {
            return report.getShortcomings()
                    .filter(found -> !found.getItems().isEmpty())
                    .isEmpty();
        } else if (part.equals(PartKind.FIRST_RESPONSIBLE)) {
            return report.getFirstResponsible()
                    .filter(found -> !found.getDuties().isEmpty())
                    .isEmpty();
        }
        return report.getNextPlan().filter(found -> !found.getItems().isEmpty()).isEmpty();
    }
}
