package org.fazhi.validation.national.text;

import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.Passage;

/** A check that looks at one passage after another. */
public interface PassageCheck extends Check {
    void look(Examination exam, Passage passage);

    @Override
    default void examine(Examination exam) {
        if (!exam.hasWords()) {
            exam.skip("noText");
        }
        for (Passage passage : exam.passages()) {
            look(exam, passage);
        }
    }
}
