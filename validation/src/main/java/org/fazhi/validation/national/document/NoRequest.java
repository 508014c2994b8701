package org.fazhi.validation.national.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.report.Frame;
import org.fazhi.report.Located;
import org.fazhi.report.Pointer;
import org.fazhi.report.Section;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** SIG-04: a report does not ask for instructions (夹带请示). 报请批准 tells of an act and is no request. */
final class NoRequest implements Check {
    private static final Pattern REQUEST = Pattern.compile(
            "(?:妥否|当否|可否|是否妥当)[，,、]?\\s{0,4}请[^，。；！]{0,8}" + "|(?<![报提申呈邀])请(?:予以|予)?(?:批示|批复|审批|审示)(?=[。！!；;\\s]|$)");

    @Override
    public void examine(Examination exam) {
        Optional<Frame> frame = exam.report().getFrame();
        Pointer place = Pointer.ROOT.child("frame");
        frame.flatMap(Frame::getPreamble).ifPresent(text -> scan(exam, place.child("preamble"), text));
        frame.flatMap(Frame::getClosing).ifPresent(text -> scan(exam, place.child("closing"), text));
        for (Located<Section> section : exam.index().sections()) {
            Optional<String> text = section.value().getText();
            text.ifPresent(found -> scan(exam, section.pointer().child("text"), found));
        }
    }

    private static void scan(Examination exam, Pointer pointer, String text) {
        Matcher request = REQUEST.matcher(text);
        if (text.indexOf('请') >= 0 && request.find()) {
            exam.finding(pointer).evidence(request.group()).add();
        }
    }
}
