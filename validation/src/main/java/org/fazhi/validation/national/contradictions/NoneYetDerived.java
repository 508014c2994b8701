package org.fazhi.validation.national.contradictions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.Figure;
import org.fazhi.report.Formula;
import org.fazhi.report.Indicator;
import org.fazhi.report.IndicatorDictionary;
import org.fazhi.report.Located;
import org.fazhi.report.RelationKind;
import org.fazhi.report.ZeroClaim;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Amount;

/**
 * CON-02: what is said not to have happened has no part that did, and no rate. Decided by the formulas of the indicator
 * dictionary: a part above zero of a whole said to be nothing, a rate above zero whose part or whole is said to be
 * nothing. One finding for each claim; a claim CON-01 refutes is left to it.
 */
final class NoneYetDerived implements Check {
    private record Consequence(String none, String variant, String figure) {}

    private static final List<Consequence> CONSEQUENCES = consequences();

    @Override
    public void examine(Examination exam) {
        Facts facts = Facts.of(exam);
        if (facts.claims().isEmpty()) {
            exam.notApplicable("noZeroClaims");
        }
        facts.claims().forEach((indicator, claim) -> {
            if (facts.some(indicator).isEmpty()) {
                judge(exam, facts, indicator, claim);
            }
        });
    }

    private static void judge(Examination exam, Facts facts, String indicator, Located<ZeroClaim> claim) {
        for (Consequence consequence : CONSEQUENCES) {
            Optional<Located<Figure>> figure =
                    consequence.none().equals(indicator) ? facts.some(consequence.figure()) : Optional.empty();
            if (figure.isPresent()) {
                exam.finding(figure.get().pointer().child("value"))
                        .variant(consequence.variant())
                        .evidence(Amount.phrase(figure.get().value()))
                        .argument("claim", claim.value().getLabel())
                        .argument("figure", Amount.phrase(figure.get().value()))
                        .add();
                return;
            }
        }
    }

    private static List<Consequence> consequences() {
        List<Consequence> found = new ArrayList<>();
        for (Indicator indicator : IndicatorDictionary.standard().indicators()) {
            indicator.getFormulas().forEach(formula -> add(found, indicator.getCode(), formula));
        }
        return List.copyOf(found);
    }

    private static void add(List<Consequence> found, String code, Formula formula) {
        List<String> operands = formula.getOperands();
        if (formula.getKind().equals(RelationKind.AT_MOST)) {
            found.add(new Consequence(operands.get(0), "part", code));
        } else if (formula.getKind().equals(RelationKind.BREAKDOWN)) {
            operands.forEach(part -> found.add(new Consequence(code, "part", part)));
        } else {
            found.add(new Consequence(operands.get(1), "part", operands.get(0)));
            found.add(new Consequence(operands.get(1), "base", code));
            found.add(new Consequence(operands.get(0), "rate", code));
        }
    }
}
