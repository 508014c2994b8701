package org.fazhi.validation.national.duties;

import java.util.List;
import org.fazhi.report.Duty;
import org.fazhi.report.DutyRole;
import org.fazhi.validation.national.bodies.Heads;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/**
 * FRP-03: a head of whom the report says that he did all in person (四个亲自) is shown to have done something. Joint facts
 * are facts of both. That there is no fact at all is for STR-07.
 */
final class MoreThanWords implements Check {
    private static final List<DutyRole> HEADS = List.of(DutyRole.PARTY_HEAD, DutyRole.GOVERNMENT_HEAD);

    @Override
    public void examine(Examination exam) {
        List<Duty> duties = Duties.of(exam.report());
        if (duties.stream().noneMatch(duty -> !duty.getPersonally().isEmpty())) {
            exam.notApplicable("nothingInPerson");
        } else if (duties.stream().noneMatch(Duties::isConcrete)) {
            exam.notApplicable("noFactAtAll");
        } else if (Heads.areOne(exam)) {
            exam.notApplicable("oneHead");
        } else if (duties.stream().noneMatch(duty -> !HEADS.contains(duty.getRole()) && Duties.isConcrete(duty))) {
            HEADS.forEach(head -> judge(exam, head));
        }
    }

    private static void judge(Examination exam, DutyRole head) {
        List<Duty> own = Duties.of(exam.report(), head).toList();
        if (own.stream().noneMatch(Duties::isConcrete)
                && own.stream().anyMatch(duty -> !duty.getPersonally().isEmpty())) {
            exam.finding(Duties.PLACE).actual(head.getLabel()).add();
        }
    }
}
