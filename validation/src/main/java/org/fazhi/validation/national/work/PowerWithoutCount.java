package org.fazhi.validation.national.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.validation.national.binding.OwnRule;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Amount;

/**
 * ENF-12: a body that declares items or staff of enforcement counts its penalties, 0 where it imposed none. Any count
 * of cases will do, and so will words that there were none.
 */
final class PowerWithoutCount implements Check {
    private static final List<String> POWER = List.of(
            "power.statutory_enforcement_items",
            "power.empowered_items",
            "enforcement.enforcers",
            "enforcement.certified_enforcers");
    private static final List<String> COUNTS = counts();

    private static List<String> counts() {
        List<String> counts = new ArrayList<>(OwnRule.PENALTY_TYPES);
        counts.addAll(List.of(
                "enforcement.penalties",
                "enforcement.cases_filed",
                "enforcement.simple_procedure",
                "enforcement.ordinary_procedure"));
        return List.copyOf(counts);
    }

    @Override
    public void examine(Examination exam) {
        Optional<Located<Figure>> power = POWER.stream()
                .flatMap(code -> Stated.figures(exam, code).stream())
                .filter(Stated::positive)
                .findFirst();
        if (power.isEmpty()) {
            exam.notApplicable("noPowerDeclared");
        } else if (COUNTS.stream().allMatch(code -> Stated.figures(exam, code).isEmpty()) && !saidToBeNone(exam)) {
            exam.finding(power.get().pointer())
                    .evidence(Amount.phrase(power.get().value()))
                    .argument("power", Amount.phrase(power.get().value()))
                    .add();
        }
    }

    private static boolean saidToBeNone(Examination exam) {
        return Stated.zeroClaims(exam).stream()
                .anyMatch(claim -> claim.getLabel().contains("处罚")
                        || claim.getPrinted().orElse("").contains("处罚")
                        || claim.getIndicator().filter(COUNTS::contains).isPresent());
    }
}
