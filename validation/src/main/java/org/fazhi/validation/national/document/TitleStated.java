package org.fazhi.validation.national.document;

import java.util.Optional;
import org.fazhi.finding.Severity;
import org.fazhi.report.Frame;
import org.fazhi.report.Origin;
import org.fazhi.report.Pointer;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/**
 * TTL-01: the report has a title. Of a report taken from a web page it is only a WARNING: there the title often stands
 * in the metadata, and where it is known from there it is only pointed out. A form that holds nothing of a document is
 * not asked.
 */
final class TitleStated implements Check {
    @Override
    public void examine(Examination exam) {
        Optional<Frame> frame = exam.report().getFrame();
        if (frame.isEmpty() && exam.report().getOrigin().equals(Optional.of(Origin.FORM))) {
            exam.skip("formWithoutFrame");
        } else if (frame.flatMap(Frame::getTitle).isEmpty()) {
            exam.finding(Pointer.ROOT.child("frame").child("title"))
                    .severity(severity(exam, frame.flatMap(Frame::getPageTitle).isPresent()))
                    .add();
        }
    }

    private static Severity severity(Examination exam, boolean onPage) {
        boolean fromText = exam.report().getOrigin().equals(Optional.of(Origin.TEXT));
        if (!fromText) {
            return Severity.ERROR;
        }
        return onPage ? Severity.INFO : Severity.WARNING;
    }
}
