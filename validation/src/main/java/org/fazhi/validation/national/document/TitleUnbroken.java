package org.fazhi.validation.national.document;

import org.fazhi.report.Frame;
import org.fazhi.report.Pointer;
import org.fazhi.validation.national.text.Spaces;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** TTL-05: the title is printed without line breaks and spaces inside. */
final class TitleUnbroken implements Check {
    @Override
    public void examine(Examination exam) {
        exam.report()
                .getFrame()
                .flatMap(frame -> frame.getTitleAsPrinted().or(frame::getTitle))
                .ifPresentOrElse(title -> judge(exam, title), () -> exam.notApplicable("noTitle"));
    }

    private static void judge(Examination exam, String title) {
        if (Spaces.inside(title)) {
            boolean printed =
                    exam.report().getFrame().flatMap(Frame::getTitleAsPrinted).isPresent();
            exam.finding(Pointer.ROOT.child("frame").child(printed ? "titleAsPrinted" : "title"))
                    .evidence(Spaces.shown(title))
                    .add();
        }
    }
}
