package org.fazhi.validation.national.contents;

import java.util.List;
import org.fazhi.report.Duty;
import org.fazhi.report.FirstResponsible;
import org.fazhi.report.Pointer;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** STR-07: the duties are shown by at least one concrete fact: a number, a meeting, a dated act. */
final class ConcreteDuties implements Check {
    @Override
    public void examine(Examination exam) {
        List<Duty> duties = exam.report()
                .getFirstResponsible()
                .map(FirstResponsible::getDuties)
                .orElse(List.of());
        if (duties.isEmpty()) {
            exam.notApplicable("noDuties");
        } else if (duties.stream()
                .allMatch(
                        duty -> duty.getFigures().isEmpty() && duty.getEvents().isEmpty())) {
            exam.finding(Pointer.ROOT.child("firstResponsible").child("duties")).add();
        }
    }
}
