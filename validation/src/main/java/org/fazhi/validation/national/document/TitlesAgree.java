package org.fazhi.validation.national.document;

import java.util.Optional;
import org.fazhi.report.Frame;
import org.fazhi.report.Pointer;
import org.fazhi.validation.national.text.Spaces;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** TTL-06: the title of the page is that of the text. */
final class TitlesAgree implements Check {
    @Override
    public void examine(Examination exam) {
        Optional<String> title =
                exam.report().getFrame().flatMap(Frame::getTitle).map(TitlesAgree::bare);
        Optional<String> page =
                exam.report().getFrame().flatMap(Frame::getPageTitle).map(TitlesAgree::bare);
        if (title.isEmpty() || page.isEmpty()) {
            exam.skip("noPageTitle");
        } else if (!title.equals(page)) {
            exam.finding(Pointer.ROOT.child("frame").child("pageTitle"))
                    .evidence(page.get())
                    .expected(title.get())
                    .actual(page.get())
                    .add();
        }
    }

    private static String bare(String title) {
        return Spaces.removed(title);
    }
}
