package org.fazhi.validation.national.document;

import java.util.Optional;
import org.fazhi.report.Frame;
import org.fazhi.report.Pointer;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** SIG-03: a secrecy review was made before publication, where the data say whether it was. */
final class SecrecyReviewed implements Check {
    @Override
    public void examine(Examination exam) {
        Optional<Boolean> reviewed = exam.report().getFrame().flatMap(Frame::getSecrecyReviewed);
        if (reviewed.isEmpty()) {
            exam.skip("noSecrecyReview");
        } else if (!reviewed.get()) {
            exam.finding(Pointer.ROOT.child("frame").child("secrecyReviewed")).add();
        }
    }
}
