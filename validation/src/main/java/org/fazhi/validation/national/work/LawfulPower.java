package org.fazhi.validation.national.work;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.report.Enforcement;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.report.Mechanism;
import org.fazhi.report.Pointer;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Amount;

/**
 * ENF-01: a town or subdistrict that imposes penalties says whence it has the power. A list of items handed over, of
 * its own or entrusted to it says so as well as the decision itself.
 */
final class LawfulPower implements Check {
    private static final List<String> ITEMS = List.of(
            "power.statutory_enforcement_items",
            "power.empowered_items",
            "power.empowered_items_chosen",
            "power.entrusted_items");
    private static final Pattern HANDED_OVER = Pattern.compile("赋权|下放|委托|派驻|授权");

    @Override
    public void examine(Examination exam) {
        Optional<Located<Figure>> penalties = Stated.figure(exam, "enforcement.penalties");
        if (penalties.isEmpty()) {
            exam.skip("noPenaltyCount");
        } else if (!Stated.positive(penalties.get())) {
            exam.notApplicable("noPenalties");
        } else if (!saysWhence(exam)) {
            exam.finding(Pointer.ROOT.child("enforcement").child("empowermentBasis"))
                    .evidence(Amount.phrase(penalties.get().value()))
                    .argument("penalties", Amount.phrase(penalties.get().value()))
                    .add();
        }
    }

    private static boolean saysWhence(Examination exam) {
        Optional<Enforcement> enforcement = exam.report().getEnforcement();
        return enforcement.flatMap(Enforcement::getEmpowermentBasis).isPresent()
                || ITEMS.stream().anyMatch(item -> Stated.positive(exam, item))
                || enforcement.stream()
                        .flatMap(area -> area.getMechanisms().stream())
                        .map(Mechanism::getName)
                        .anyMatch(name -> HANDED_OVER.matcher(name).find());
    }
}
