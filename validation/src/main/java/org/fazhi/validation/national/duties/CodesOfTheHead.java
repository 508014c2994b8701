package org.fazhi.validation.national.duties;

import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.report.Code;
import org.fazhi.report.Duty;
import org.fazhi.report.DutyCode;
import org.fazhi.report.DutyRole;
import org.fazhi.report.Located;
import org.fazhi.validation.national.bodies.Heads;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** FRP-06: what is told of one head does not bear the code of a duty of the other. */
final class CodesOfTheHead implements Check {
    @Override
    public void examine(Examination exam) {
        List<Duty> duties = Duties.of(exam.report());
        if (duties.isEmpty()) {
            exam.notApplicable("noDuties");
        } else if (Heads.areOne(exam)) {
            exam.notApplicable("oneHead");
        } else if (duties.stream().allMatch(duty -> duty.getCodes().isEmpty())) {
            exam.skip("noCodes");
        } else {
            Duties.located(exam.report()).forEach(duty -> judge(exam, duty));
        }
    }

    private static void judge(Examination exam, Located<Duty> duty) {
        List<DutyCode> ofOther = Duties.ofHead(other(duty.value().getRole()));
        String wrong = duty.value().getCodes().stream()
                .filter(ofOther::contains)
                .map(Code::getCode)
                .collect(Collectors.joining("、"));
        if (!wrong.isEmpty()) {
            exam.finding(duty.pointer().child("codes"))
                    .actual(wrong)
                    .argument("head", duty.value().getRole().getLabel())
                    .add();
        }
    }

    /** The other head; both together have none. */
    private static DutyRole other(DutyRole role) {
        if (role.equals(DutyRole.PARTY_HEAD)) {
            return DutyRole.GOVERNMENT_HEAD;
        }
        return role.equals(DutyRole.GOVERNMENT_HEAD) ? DutyRole.PARTY_HEAD : DutyRole.JOINT;
    }
}
