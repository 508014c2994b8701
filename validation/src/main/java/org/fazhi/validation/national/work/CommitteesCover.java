package org.fazhi.validation.national.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Alike;
import org.fazhi.validation.shape.Amount;
import org.fazhi.validation.shape.Total;

/** MED-01: there are at least as many mediation committees as villages and communities, given together or apart. */
final class CommitteesCover implements Check {
    private static final String COMMITTEES = "mediation.committees";
    private static final String TOGETHER = "village.count";
    private static final List<String> APART = List.of("village.villages", "village.communities");

    @Override
    public void examine(Examination exam) {
        boolean compared = false;
        List<String> codes = new ArrayList<>(APART);
        codes.addAll(List.of(COMMITTEES, TOGETHER));
        for (Alike alike : Alike.in(exam.index(), codes)) {
            Optional<Located<Figure>> committees = alike.figure(COMMITTEES);
            List<Located<Figure>> places = alike.figure(TOGETHER).map(List::of).orElseGet(() -> alike.figures(APART));
            if (committees.isPresent() && !places.isEmpty()) {
                compared = true;
                compare(exam, committees.get(), Total.of(places));
            }
        }
        if (!compared) {
            exam.skip("notStated");
        }
    }

    private static void compare(Examination exam, Located<Figure> committees, Total places) {
        if (places.certainlyExceeds(Total.of(List.of(committees)))) {
            exam.finding(committees.pointer().child("value"))
                    .evidence(Amount.phrase(committees.value()))
                    .actual(Amount.quantity(committees.value()))
                    .expected("≥ " + places.quantity())
                    .argument("committees", Amount.phrase(committees.value()))
                    .argument("places", places.phrase())
                    .add();
        }
    }
}
