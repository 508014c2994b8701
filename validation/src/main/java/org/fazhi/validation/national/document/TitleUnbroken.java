package org.fazhi.validation.national.document;

import java.util.regex.Pattern;
import org.fazhi.report.Frame;
import org.fazhi.report.Pointer;
import org.fazhi.validation.national.text.Spaces;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/**
 * TTL-05: the title is printed without line breaks and spaces inside. One space may stand between two bodies that issue
 * the report together.
 */
final class TitleUnbroken implements Check {
    private static final Pattern BETWEEN_ISSUERS = Pattern.compile("(?<=委员会|[委府处]) (?=[\\u4e00-\\u9fa5])");

    @Override
    public void examine(Examination exam) {
        exam.report()
                .getFrame()
                .flatMap(frame -> frame.getTitleAsPrinted().or(frame::getTitle))
                .ifPresentOrElse(title -> judge(exam, title), () -> exam.notApplicable("noTitle"));
    }

    private static void judge(Examination exam, String title) {
        boolean joint = exam.report().getIssuers().size() > 1;
        if (Spaces.inside(joint ? BETWEEN_ISSUERS.matcher(title).replaceFirst("") : title)) {
            boolean printed =
                    exam.report().getFrame().flatMap(Frame::getTitleAsPrinted).isPresent();
            exam.finding(Pointer.ROOT.child("frame").child(printed ? "titleAsPrinted" : "title"))
                    .evidence(Spaces.shown(title))
                    .add();
        }
    }
}
