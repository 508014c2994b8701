package org.fazhi.validation.national.duties;

import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.report.Code;
import org.fazhi.report.Duty;
import org.fazhi.report.DutyCode;
import org.fazhi.report.DutyRole;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/**
 * FRP-01, FRP-02: of the six duties of a head a few at least are told of. Where the data assign none of them, they were
 * not assigned at all, and nothing is said.
 *
 * @param head the head
 * @param parameter the parameter of the set that holds the least number
 */
record DutiesCovered(DutyRole head, String parameter) implements Check {
    @Override
    public void examine(Examination exam) {
        List<Duty> duties = Duties.of(exam.report());
        List<DutyCode> missing = Duties.ofHead(head).stream()
                .filter(code ->
                        duties.stream().noneMatch(duty -> duty.getCodes().contains(code)))
                .toList();
        int covered = Duties.ofHead(head).size() - missing.size();
        if (duties.stream().noneMatch(this::concerns)) {
            exam.notApplicable("headNotTold");
        } else if (covered == 0) {
            exam.skip("noCodes");
        } else if (covered < exam.number(parameter)) {
            exam.finding(Duties.PLACE)
                    .expected("≥ " + exam.number(parameter))
                    .actual(Integer.toString(covered))
                    .argument("missing", missing.stream().map(Code::getLabel).collect(Collectors.joining("；")))
                    .add();
        }
    }

    /** A role this version does not know may be the head. */
    private boolean concerns(Duty duty) {
        return duty.getRole().equals(head)
                || duty.getRole().equals(DutyRole.JOINT)
                || !duty.getRole().isKnown();
    }
}
