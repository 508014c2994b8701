package org.fazhi.validation.national.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.fazhi.finding.Severity;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.report.Nature;
import org.fazhi.validation.national.binding.Bindings;
import org.fazhi.validation.national.binding.OwnRule;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Amount;

/**
 * NUM-02: a part does not exceed its whole, a rate not 100 %. A rate without a stated whole may exceed it, as a plan
 * overfulfilled does, and is a WARNING. What has a rule of its own ({@link OwnRule}) is left to it.
 */
final class PartsWithinWhole implements Check {
    private static final Pattern SHARE = Pattern.compile("(?<!完成|增长|增幅|收益|产值|利用|周转|超额)率$");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public void examine(Examination exam) {
        Bindings bindings = exam.derived(Bindings.OF_REPORT);
        List<Bindings.Limit> broken = bindings.limits().stream()
                .filter(limit ->
                        Amount.exceeds(limit.part().value(), limit.whole().value()))
                .toList();
        broken.stream().filter(limit -> !OwnRule.answersFor(limit)).forEach(limit -> exceeds(exam, limit));
        exam.index().figures().stream()
                .filter(figure -> overHundred(figure.value()))
                .filter(figure -> bindings.rates().stream()
                        .noneMatch(rate -> rate.rate().equals(figure)
                                && broken.contains(new Bindings.Limit(rate.part(), rate.whole()))))
                .forEach(figure -> overHundred(exam, bindings, figure));
    }

    private static void exceeds(Examination exam, Bindings.Limit limit) {
        exam.finding(limit.part().pointer().child("value"))
                .evidence(Amount.phrase(limit.part().value()))
                .actual(Amount.quantity(limit.part().value()))
                .expected("≤ " + Amount.quantity(limit.whole().value()))
                .argument("whole", Amount.phrase(limit.whole().value()))
                .argument("part", Amount.phrase(limit.part().value()))
                .add();
    }

    private static boolean overHundred(Figure figure) {
        return figure.isPercentage()
                && figure.getNature().filter(Nature.RATE::equals).isPresent()
                && figure.getDirection().isEmpty()
                && figure.getValue().compareTo(HUNDRED) > 0;
    }

    /** 办结率 cannot be above 100 %; what is told of a plan, or of the year before, can. */
    private static boolean isShare(Figure figure) {
        return figure.getIndicator().isPresent()
                || SHARE.matcher(figure.getLabel()).find();
    }

    private static void overHundred(Examination exam, Bindings bindings, Located<Figure> figure) {
        boolean bound = bindings.rates().stream().anyMatch(rate -> rate.rate().equals(figure));
        if (!bound && !isShare(figure.value())) {
            return;
        }
        exam.finding(figure.pointer().child("value"))
                .variant("rate")
                .severity(bound ? Severity.ERROR : Severity.WARNING)
                .evidence(Amount.phrase(figure.value()))
                .actual(Amount.quantity(figure.value()))
                .expected("≤ 100%")
                .add();
    }
}
