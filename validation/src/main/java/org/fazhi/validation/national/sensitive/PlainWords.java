package org.fazhi.validation.national.sensitive;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Derived;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.Passage;

/**
 * The words of a passage as a plain copy, with the personal numbers in them. Made once in a check for all rules that
 * look for numbers; a passage without a digit is left out.
 */
record PlainWords(Passage passage, Plain plain, List<DigitRuns.Found> numbers) {
    static final Derived<List<PlainWords>> ALL = (index, passages) -> {
        List<PlainWords> all = new ArrayList<>();
        for (Passage passage : passages) {
            Plain plain = Plain.of(passage.text());
            if (plain.hasDigits(1)) {
                all.add(new PlainWords(passage, plain, DigitRuns.in(passage, plain)));
            }
        }
        return List.copyOf(all);
    };

    /** A check that looks at one passage after another. */
    interface Look extends Check {
        void look(Examination exam, PlainWords words);

        @Override
        default void examine(Examination exam) {
            if (!exam.hasWords()) {
                exam.skip("noText");
            }
            exam.derived(ALL).forEach(words -> look(exam, words));
        }
    }
}
