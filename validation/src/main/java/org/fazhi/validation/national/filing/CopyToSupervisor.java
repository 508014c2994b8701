package org.fazhi.validation.national.filing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.report.Frame;
import org.fazhi.report.Origin;
import org.fazhi.report.Pointer;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/**
 * ADR-04: the supervising office (依法治县办) gets a copy. It sits in the justice department. Published texts seldom print
 * the copies.
 */
final class CopyToSupervisor implements Check {
    private static final List<String> SUPERVISORS = List.of("法治", "督察", "司法局", "司法厅");

    @Override
    public void examine(Examination exam) {
        List<String> copies = exam.report().getFrame().map(Frame::getCopies).orElse(List.of());
        List<String> addressees = Addressees.printed(exam.report());
        boolean published = exam.report().getOrigin().equals(Optional.of(Origin.TEXT));
        if (copies.isEmpty() && (published || addressees.isEmpty())) {
            exam.skip("noCopies");
        } else if (Stream.concat(copies.stream(), addressees.stream()).noneMatch(CopyToSupervisor::supervises)) {
            exam.finding(Pointer.ROOT.child("frame").child("copies")).add();
        }
    }

    private static boolean supervises(String name) {
        return SUPERVISORS.stream().anyMatch(name::contains);
    }
}
