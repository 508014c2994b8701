package org.fazhi.validation.national.filing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.report.Frame;
import org.fazhi.report.Origin;
import org.fazhi.report.Pointer;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** ADR-04: the supervising office (依法治县办) gets a copy. Published texts seldom print the copies. */
final class CopyToSupervisor implements Check {
    @Override
    public void examine(Examination exam) {
        List<String> copies = exam.report().getFrame().map(Frame::getCopies).orElse(List.of());
        List<String> addressees = Addressees.printed(exam.report());
        boolean published = exam.report().getOrigin().equals(Optional.of(Origin.TEXT));
        if (copies.isEmpty() && (published || addressees.isEmpty())) {
            exam.skip("noCopies");
        } else if (Stream.concat(copies.stream(), addressees.stream()).noneMatch(Addressees::supervises)) {
            exam.finding(Pointer.ROOT.child("frame").child("copies")).add();
        }
    }
}
