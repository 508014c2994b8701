package org.fazhi.validation.national.document;

import org.fazhi.finding.Severity;
import org.fazhi.report.Frame;
import org.fazhi.report.Origin;
import org.fazhi.report.Pointer;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/**
 * TTL-01: the report has a title. Of a report taken from a web page it is only a WARNING: there the title often stands
 * in the metadata.
 */
final class TitleStated implements Check {
    @Override
    public void examine(Examination exam) {
        if (exam.report().getFrame().flatMap(Frame::getTitle).isEmpty()) {
            boolean fromText =
                    exam.report().getOrigin().filter(Origin.TEXT::equals).isPresent();
            exam.finding(Pointer.ROOT.child("frame").child("title"))
                    .severity(fromText ? Severity.WARNING : Severity.ERROR)
                    .add();
        }
    }
}
