package org.fazhi.validation.national.document;

import java.util.List;
import java.util.Optional;
import org.fazhi.report.Frame;
import org.fazhi.report.Origin;
import org.fazhi.report.Pointer;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** SIG-01: the report is signed by the body and dated. A form that holds nothing of a document is not asked. */
final class SignedAndDated implements Check {
    @Override
    public void examine(Examination exam) {
        Optional<Frame> frame = exam.report().getFrame();
        if (frame.isEmpty() && exam.report().getOrigin().equals(Optional.of(Origin.FORM))) {
            exam.skip("formWithoutFrame");
            return;
        }
        if (frame.map(Frame::getSignatories).orElse(List.of()).isEmpty()) {
            report(exam, "signatories", "signature");
        }
        if (frame.flatMap(Frame::getDocumentDate).isEmpty()
                && frame.flatMap(Frame::getDocumentDateAsPrinted).isEmpty()) {
            report(exam, "documentDate", "date");
        }
    }

    private static void report(Examination exam, String member, String variant) {
        exam.finding(Pointer.ROOT.child("frame").child(member)).variant(variant).add();
    }
}
