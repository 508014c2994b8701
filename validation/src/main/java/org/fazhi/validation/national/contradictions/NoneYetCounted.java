package org.fazhi.validation.national.contradictions;

import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Amount;

/**
 * CON-01: what is said not to have happened is not counted elsewhere. Decided by the indicator of the zero claim and a
 * figure above zero of the same indicator.
 */
final class NoneYetCounted implements Check {
    @Override
    public void examine(Examination exam) {
        Facts facts = Facts.of(exam);
        if (facts.claims().isEmpty()) {
            exam.notApplicable("noZeroClaims");
        }
        facts.claims()
                .forEach((indicator, claim) -> facts.some(indicator)
                        .ifPresent(figure -> exam.finding(claim.pointer())
                                .evidence(claim.value()
                                        .getPrinted()
                                        .orElse(claim.value().getLabel()))
                                .argument("claim", claim.value().getLabel())
                                .argument("figure", Amount.phrase(figure.value()))
                                .actual(Amount.quantity(figure.value()))
                                .add()));
    }
}
