package org.fazhi.validation.national.work;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.validation.national.binding.Bindings;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Amount;

/**
 * MED-03 and LIT-01: a part does not exceed its whole, and the rate stated fits both. A rate of exact counts is
 * computed by NUM-01; here it is judged where 余 and 约 leave only bounds (90 of 100余件 cannot be 95 %).
 */
record CountsAndRate(String part, String whole) implements Check {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public void examine(Examination exam) {
        boolean counted = new PartOfWhole(part, whole).compare(exam, "count");
        List<Bindings.Rate> rates = exam.derived(Bindings.OF_REPORT).rates().stream()
                .filter(rate -> PartOfWhole.is(rate.part(), part) && PartOfWhole.is(rate.whole(), whole))
                .toList();
        if (!counted && rates.isEmpty()) {
            exam.skip("notStated");
        }
        rates.stream().filter(CountsAndRate::bounded).forEach(rate -> judge(exam, rate));
    }

    private static boolean bounded(Bindings.Rate rate) {
        boolean exact = Amount.isExact(rate.part().value())
                && Amount.isExact(rate.whole().value());
        return !exact
                && rate.rate().value().isPercentage()
                && rate.rate().value().getValue().compareTo(HUNDRED) <= 0
                && !Amount.exceeds(rate.part().value(), rate.whole().value());
    }

    private static void judge(Examination exam, Bindings.Rate rate) {
        Optional<BigDecimal> highest = ratio(
                Amount.atMost(rate.part().value()), Amount.atLeast(rate.whole().value()), RoundingMode.CEILING);
        Optional<BigDecimal> lowest = ratio(
                Amount.atLeast(rate.part().value()), Amount.atMost(rate.whole().value()), RoundingMode.FLOOR);
        if (highest.filter(most -> Stated.above(rate.rate(), most.add(HALF))).isPresent()) {
            disagrees(exam, rate, "≤ " + highest.get().toPlainString() + "%");
        } else if (lowest.filter(least -> Stated.below(rate.rate(), least.subtract(HALF)))
                .isPresent()) {
            disagrees(exam, rate, "≥ " + lowest.get().toPlainString() + "%");
        }
    }

    private static Optional<BigDecimal> ratio(
            Optional<BigDecimal> some, Optional<BigDecimal> all, RoundingMode rounding) {
        return all.filter(base -> base.signum() > 0)
                .flatMap(base -> some.map(value -> value.multiply(HUNDRED).divide(base, 2, rounding)));
    }

    private static void disagrees(Examination exam, Bindings.Rate rate, String expected) {
        Located<Figure> printed = rate.rate();
        exam.finding(printed.pointer().child("value"))
                .variant("rate")
                .evidence(Amount.phrase(printed.value()))
                .actual(Amount.quantity(printed.value()))
                .expected(expected)
                .argument("part", Amount.phrase(rate.part().value()))
                .argument("whole", Amount.phrase(rate.whole().value()))
                .add();
    }
}
