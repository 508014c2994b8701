package org.fazhi.validation.national.contents;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.report.Duty;
import org.fazhi.report.DutyRole;
import org.fazhi.report.FirstResponsible;
import org.fazhi.report.Pointer;
import org.fazhi.validation.national.bodies.Heads;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/**
 * STR-06: both heads are covered, that of the party committee and that of the government, where they are two persons.
 */
final class BothHeads implements Check {
    @Override
    public void examine(Examination exam) {
        List<Duty> duties = exam.report()
                .getFirstResponsible()
                .map(FirstResponsible::getDuties)
                .orElse(List.of());
        if (duties.isEmpty()) {
            exam.notApplicable("noDuties");
        } else if (Heads.areOne(exam)) {
            exam.notApplicable("oneHead");
        } else {
            Set<DutyRole> roles = duties.stream().map(Duty::getRole).collect(Collectors.toSet());
            boolean both = roles.contains(DutyRole.JOINT) || roles.stream().anyMatch(role -> !role.isKnown());
            require(exam, both || roles.contains(DutyRole.PARTY_HEAD), DutyRole.PARTY_HEAD);
            require(exam, both || roles.contains(DutyRole.GOVERNMENT_HEAD), DutyRole.GOVERNMENT_HEAD);
        }
    }

    private static void require(Examination exam, boolean covered, DutyRole role) {
        if (!covered) {
            exam.finding(Pointer.ROOT.child("firstResponsible").child("duties"))
                    .expected(role.getLabel())
                    .add();
        }
    }
}
