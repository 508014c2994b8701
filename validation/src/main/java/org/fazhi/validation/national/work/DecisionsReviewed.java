package org.fazhi.validation.national.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.finding.Severity;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Alike;
import org.fazhi.validation.shape.Amount;

/**
 * DEC-01: every major decision was legally reviewed and discussed collectively. The regulations bind governments of
 * county level and above; for all others, who follow them, it is a WARNING.
 */
final class DecisionsReviewed implements Check {
    private static final Set<BodyKind> BOUND = Set.of(BodyKind.PROVINCE, BodyKind.CITY, BodyKind.COUNTY);
    private static final String DECISIONS = "decision.major_decisions";
    private static final List<Map.Entry<String, String>> STEPS = List.of(
            Map.entry("decision.legality_reviewed", "legality"),
            Map.entry("decision.collectively_discussed", "collective"));

    @Override
    public void examine(Examination exam) {
        boolean compared = false;
        for (Map.Entry<String, String> step : STEPS) {
            for (Alike alike : Alike.in(exam.index(), List.of(DECISIONS, step.getKey()))) {
                Optional<Located<Figure>> all = alike.figure(DECISIONS);
                Optional<Located<Figure>> done = alike.figure(step.getKey());
                if (all.isPresent() && done.isPresent()) {
                    compared = true;
                    compare(exam, all.get(), done.get(), step.getValue());
                }
            }
        }
        if (!compared) {
            exam.skip("notStated");
        }
    }

    private static void compare(Examination exam, Located<Figure> all, Located<Figure> done, String step) {
        if (Amount.exceeds(all.value(), done.value())) {
            boolean bound = exam.body().filter(BOUND::contains).isPresent();
            exam.finding(done.pointer().child("value"))
                    .variant(step)
                    .severity(bound ? Severity.ERROR : Severity.WARNING)
                    .evidence(Amount.phrase(done.value()))
                    .actual(Amount.quantity(done.value()))
                    .expected("≥ " + Amount.quantity(all.value()))
                    .argument("done", Amount.phrase(done.value()))
                    .argument("all", Amount.phrase(all.value()))
                    .add();
        }
    }
}
