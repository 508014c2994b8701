package org.fazhi.validation.national.filing;

import java.util.Optional;
import org.fazhi.finding.Severity;
import org.fazhi.report.Frame;
import org.fazhi.report.Origin;
import org.fazhi.report.Pointer;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/**
 * DAT-05: who states anything of the publication states when and where. Who states nothing is not asked; of what was
 * taken from a web page it is only pointed out.
 */
final class PublicationStated implements Check {
    @Override
    public void examine(Examination exam) {
        Optional<Frame> frame = exam.report().getFrame();
        boolean day = frame.flatMap(Frame::getPublishedOn).isPresent();
        boolean place = frame.flatMap(Frame::getChannel).isPresent()
                || frame.flatMap(Frame::getUrl).isPresent();
        if (!day && !place) {
            exam.skip("noPublication");
        } else if (!day) {
            exam.finding(Pointer.ROOT.child("frame").child("publishedOn"))
                    .variant("day")
                    .severity(severity(exam))
                    .add();
        } else if (!place) {
            exam.finding(Pointer.ROOT.child("frame").child("channel"))
                    .variant("place")
                    .severity(severity(exam))
                    .add();
        }
    }

    private static Severity severity(Examination exam) {
        return exam.report().getOrigin().equals(Optional.of(Origin.TEXT)) ? Severity.INFO : Severity.WARNING;
    }
}
