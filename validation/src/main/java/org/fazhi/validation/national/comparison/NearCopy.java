package org.fazhi.validation.national.comparison;

import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.report.ReportIndex;
import org.fazhi.validation.likeness.Wording;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.FindingDraft;

/** SIM-01: the report is written anew, not that of the year before with other numbers. */
final class NearCopy implements Comparison {
    @Override
    public void compare(Examination exam, Report before) {
        int least = exam.number("minComparedCharacters");
        Wording now = Wording.of(exam.index());
        Wording then = Wording.of(ReportIndex.of(before));
        if (now.isShorterThan(least) || then.isShorterThan(least)) {
            exam.skip("tooFewWords");
        } else if (now.similarity(then) >= exam.number("nearCopyPercent")) {
            draft(exam, now, then).add();
        }
    }

    static FindingDraft draft(Examination exam, Wording one, Wording other) {
        FindingDraft draft = exam.finding(Pointer.ROOT)
                .expected("< " + exam.number("nearCopyPercent") + "%")
                .actual(one.similarity(other) + "%");
        one.longestIn(other).ifPresent(draft::evidence);
        return draft;
    }
}
