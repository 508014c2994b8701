package org.fazhi.validation.national.work;

import java.math.BigDecimal;
import java.util.Optional;
import org.fazhi.finding.Severity;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Amount;

/**
 * ENF-02: certified staff are part of the enforcement staff, and penalties take two of them. The second follows from
 * the revised law and is asked of reports from 2021 on.
 */
final class CertifiedStaff implements Check {
    private static final PartOfWhole CERTIFIED =
            new PartOfWhole("enforcement.certified_enforcers", "enforcement.enforcers");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @Override
    public void examine(Examination exam) {
        boolean compared = CERTIFIED.compare(exam, "count");
        Optional<Located<Figure>> certified = Stated.figure(exam, "enforcement.certified_enforcers");
        Optional<Located<Figure>> penalties = Stated.figure(exam, "enforcement.penalties");
        if (certified.isPresent() && penalties.isPresent() && LawYears.from(exam, 2021)) {
            compared = true;
            if (Stated.positive(penalties.get()) && Stated.below(certified.get(), TWO)) {
                exam.finding(certified.get().pointer().child("value"))
                        .variant("two")
                        .severity(Severity.WARNING)
                        .evidence(Amount.phrase(certified.get().value()))
                        .actual(Amount.quantity(certified.get().value()))
                        .expected("≥ 2")
                        .argument("penalties", Amount.phrase(penalties.get().value()))
                        .add();
            }
        }
        if (!compared) {
            exam.skip("notStated");
        }
    }
}
