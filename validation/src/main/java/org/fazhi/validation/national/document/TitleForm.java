package org.fazhi.validation.national.document;

import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** TTL-02: the title names body, year and kind of document, in one of the forms in use. */
final class TitleForm implements Check {
    @Override
    public void examine(Examination exam) {
        Title.examine(exam, TitleForm::judge);
    }

    private static void judge(Examination exam, Title title) {
        if (!title.isWellFormed()) {
            exam.finding(Title.PLACE)
                    .evidence(title.text())
                    .actual(title.text())
                    .add();
        }
    }
}
