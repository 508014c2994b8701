package org.fazhi.validation.national.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fazhi.report.Issuer;
import org.fazhi.report.Report;
import org.fazhi.report.ReportIndex;
import org.fazhi.validation.likeness.Kinship;
import org.fazhi.validation.likeness.Wording;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/**
 * SIM-02: the report is that of its own body, not that of another with the names replaced. A report of the same body
 * among the neighbours is left out. Several near copies are told of together, by the nearest.
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
        Map<String, Wording> compared = new LinkedHashMap<>();
        for (Report other : others) {
            Wording theirs = Wording.of(ReportIndex.of(other));
            if (!ours.isShorterThan(least) && !theirs.isShorterThan(least)) {
                compared.merge(name(other), theirs, (one, two) -> nearer(ours, one, two));
            }
        }
        if (compared.isEmpty()) {
            exam.skip("tooFewWords");
        } else {
            judge(exam, ours, compared);
        }
    }

    private static String name(Report other) {
        return other.getIssuers().stream().findFirst().map(Issuer::getName).orElse("?");
    }

    private static Wording nearer(Wording ours, Wording one, Wording two) {
        return ours.similarity(one) >= ours.similarity(two) ? one : two;
    }

    /** One finding for all of them: who copies from a common pattern is near to many. */
    private static void judge(Examination exam, Wording ours, Map<String, Wording> compared) {
        int most = exam.number("nearCopyPercent");
        List<String> near = compared.entrySet().stream()
                .filter(other -> ours.similarity(other.getValue()) >= most)
                .map(Map.Entry::getKey)
                .toList();
        if (!near.isEmpty()) {
            Wording nearest = near.stream()
                    .map(compared::get)
                    .filter(Objects::nonNull)
                    .reduce((one, two) -> nearer(ours, one, two))
                    .orElseThrow();
            NearCopy.draft(exam, ours, nearest)
                    .argument("neighbour", String.join("、", near))
                    .add();
        }
    }
}
