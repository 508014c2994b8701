package org.fazhi.validation.national.work;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.Approx;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Alike;
import org.fazhi.validation.shape.Amount;

/**
 * MED-04: courts confirm no more agreements than were made in writing, or at all where the written ones are not told
 * apart; and the parties ask for it within 30 days.
 */
final class JudicialConfirmation implements Check {
    private static final String CONFIRMED = "mediation.confirmed";
    private static final String WRITTEN = "mediation.agreements_written";
    private static final String ALL = "mediation.agreements";

    @Override
    public void examine(Examination exam) {
        boolean compared = false;
        for (Alike alike : Alike.in(exam.index(), List.of(CONFIRMED, WRITTEN, ALL))) {
            Optional<Located<Figure>> confirmed = alike.figure(CONFIRMED);
            Optional<Located<Figure>> agreements = alike.figure(WRITTEN).or(() -> alike.figure(ALL));
            if (confirmed.isPresent() && agreements.isPresent()) {
                compared = true;
                compare(exam, confirmed.get(), agreements.get());
            }
        }
        List<Located<Figure>> days = Stated.figures(exam, "mediation.confirmation_days");
        days.forEach(figure -> late(exam, figure));
        if (!compared && days.isEmpty()) {
            exam.skip("notStated");
        }
    }

    private static void compare(Examination exam, Located<Figure> confirmed, Located<Figure> agreements) {
        if (Amount.exceeds(confirmed.value(), agreements.value())) {
            exam.finding(confirmed.pointer().child("value"))
                    .variant("count")
                    .evidence(Amount.phrase(confirmed.value()))
                    .actual(Amount.quantity(confirmed.value()))
                    .expected("≤ " + Amount.quantity(agreements.value()))
                    .argument("part", Amount.phrase(confirmed.value()))
                    .argument("whole", Amount.phrase(agreements.value()))
                    .add();
        }
    }

    /** 六十日内 allows more than the law does. */
    private static void late(Examination exam, Located<Figure> days) {
        BigDecimal most = BigDecimal.valueOf(exam.number("maxConfirmationDays"));
        boolean promised = days.value().getApprox().equals(Approx.LESS_THAN)
                && days.value().getValue().compareTo(most) > 0;
        if (promised || Stated.above(days, most)) {
            exam.finding(days.pointer().child("value"))
                    .variant("late")
                    .evidence(Amount.phrase(days.value()))
                    .actual(Amount.quantity(days.value()))
                    .expected("≤ " + most.toPlainString())
                    .argument("days", most.toPlainString())
                    .add();
        }
    }
}
