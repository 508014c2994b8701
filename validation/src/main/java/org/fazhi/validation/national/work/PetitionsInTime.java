package org.fazhi.validation.national.work;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.finding.Severity;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.FindingDraft;
import org.fazhi.validation.rule.Keywords;
import org.fazhi.validation.rule.Passage;
import org.fazhi.validation.shape.Amount;

/**
 * PET-01: petitions are closed within the time limit, with an extension where the report says so. Beyond limit and
 * extension together no explanation helps.
 */
final class PetitionsInTime implements Check {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern PETITION = Pattern.compile("信访|来访|申诉求决");
    private static final Pattern WHY = Pattern.compile("延期|延长|疑难|复杂|中止");

    @Override
    public Keywords keywords() {
        return Keywords.of("信访", "来访", "申诉求决");
    }

    @Override
    public void examine(Examination exam) {
        Optional<Located<Figure>> overdue = Stated.figure(exam, "petition.overdue");
        Optional<Located<Figure>> rate = Stated.figure(exam, "petition.on_time_rate");
        Optional<Located<Figure>> days = Stated.figure(exam, "petition.longest_days");
        if (overdue.isEmpty() && rate.isEmpty() && days.isEmpty()) {
            exam.skip("notStated");
            return;
        }
        days.ifPresent(figure -> days(exam, figure));
        if (!explained(exam)) {
            if (overdue.filter(Stated::positive).isPresent()) {
                finding(exam, overdue.get(), "overdue").add();
            } else {
                rate.filter(figure -> Stated.below(figure, HUNDRED))
                        .ifPresent(figure -> finding(exam, figure, "rate")
                                .severity(Severity.INFO)
                                .add());
            }
        }
    }

    private static void days(Examination exam, Located<Figure> longest) {
        int limit = exam.number("petitionDays");
        int extended = limit + exam.number("petitionExtensionDays");
        int allowed = explained(exam) ? extended : limit;
        if (Stated.above(longest, BigDecimal.valueOf(allowed))) {
            finding(exam, longest, "days")
                    .expected("≤ " + allowed)
                    .argument("limit", Integer.toString(limit))
                    .argument("extended", Integer.toString(extended))
                    .add();
        }
    }

    private static FindingDraft finding(Examination exam, Located<Figure> figure, String variant) {
        return exam.finding(figure.pointer().child("value"))
                .variant(variant)
                .evidence(Amount.phrase(figure.value()))
                .actual(Amount.quantity(figure.value()));
    }

    private static boolean explained(Examination exam) {
        if (Stated.positive(exam, "petition.extended")) {
            return true;
        }
        for (Passage passage : exam.passages()) {
            if (PETITION.matcher(passage.text()).find()
                    && WHY.matcher(passage.text()).find()) {
                return true;
            }
        }
        return false;
    }
}
