package org.fazhi.validation.national.comparison;

import java.util.List;
import org.fazhi.report.Issuer;
import org.fazhi.report.Report;
import org.fazhi.report.ReportIndex;
import org.fazhi.validation.likeness.Kinship;
import org.fazhi.validation.likeness.Wording;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/**
 * SIM-02: the report is that of its own body, not that of another with the names replaced. A report of the same body
 * among the neighbours is left out.
 */
final class NearCopyOfNeighbour implements Check {
    @Override
    public void examine(Examination exam) {
        List<Report> others = exam.neighbours().stream()
                .filter(neighbour -> !Kinship.sameIssuer(exam.report(), neighbour))
                .toList();
        if (others.isEmpty()) {
            exam.skip("noNeighbours");
            return;
        }
        int least = exam.number("minComparedCharacters");
        Wording ours = Wording.of(exam.index());
        boolean compared = false;
        for (Report other : others) {
            Wording theirs = Wording.of(ReportIndex.of(other));
            if (!ours.isShorterThan(least) && !theirs.isShorterThan(least)) {
                compared = true;
                judge(exam, ours, theirs, other);
            }
        }
        if (!compared) {
            exam.skip("tooFewWords");
        }
    }

    private static void judge(Examination exam, Wording ours, Wording theirs, Report other) {
        if (ours.similarity(theirs) >= exam.number("nearCopyPercent")) {
            String name =
                    other.getIssuers().stream().findFirst().map(Issuer::getName).orElse("?");
            NearCopy.draft(exam, ours, theirs).argument("neighbour", name).add();
        }
    }
}
