package org.fazhi.validation.national.work;

import java.util.List;
import java.util.Optional;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Alike;
import org.fazhi.validation.shape.Amount;
import org.fazhi.validation.shape.Total;

/** ENF-11: no more permits granted and refused than applications accepted, no more accepted than made. */
final class Permits implements Check {
    private static final String ACCEPTED = "permit.accepted";
    private static final List<String> DECIDED = List.of("permit.granted", "permit.refused");

    @Override
    public void examine(Examination exam) {
        boolean compared = new PartOfWhole(ACCEPTED, "permit.applied").compare(exam, "single");
        for (String decided : DECIDED) {
            compared |= new PartOfWhole(decided, ACCEPTED).compare(exam, "single");
        }
        for (Alike alike : Alike.in(exam.index(), List.of(DECIDED.get(0), DECIDED.get(1), ACCEPTED))) {
            List<Located<Figure>> decided = alike.figures(DECIDED);
            Optional<Located<Figure>> accepted = alike.figure(ACCEPTED);
            if (decided.size() == DECIDED.size() && accepted.isPresent()) {
                together(exam, decided, accepted.get());
            }
        }
        if (!compared) {
            exam.skip("notStated");
        }
    }

    private static void together(Examination exam, List<Located<Figure>> decided, Located<Figure> accepted) {
        boolean eachWithin = decided.stream().noneMatch(part -> Amount.exceeds(part.value(), accepted.value()));
        Total total = Total.of(decided);
        if (eachWithin && total.certainlyExceeds(Total.of(List.of(accepted)))) {
            exam.finding(decided.get(0).pointer().child("value"))
                    .variant("together")
                    .evidence(total.phrase())
                    .actual(total.quantity())
                    .expected("≤ " + Amount.quantity(accepted.value()))
                    .argument("part", total.phrase())
                    .argument("whole", Amount.phrase(accepted.value()))
                    .add();
        }
    }
}
