package org.fazhi.validation.national.numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.fazhi.finding.Severity;
import org.fazhi.report.Approx;
import org.fazhi.report.Figure;
import org.fazhi.validation.national.binding.Bindings;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Amount;

/**
 * NUM-01: a printed rate, in % or ‰, is that of its counts. Off by more than half a point of its unit it is an ERROR;
 * off by more than half a unit of its last printed digit, an INFO. With 余 or 约 in a count the rate cannot be computed
 * and is not judged; with a part above its whole the counts are at fault, not the rate.
 */
final class RatesAgree implements Check {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int SHOWN_DIGITS = 2;

    @Override
    public void examine(Examination exam) {
        var rates = exam.derived(Bindings.OF_REPORT).rates();
        if (rates.isEmpty()) {
            exam.skip("noBoundRates");
        }
        rates.stream().filter(RatesAgree::computable).forEach(rate -> judge(exam, rate));
    }

    private static boolean computable(Bindings.Rate rate) {
        return hundreds(rate.rate().value()).isPresent()
                && Amount.isExact(rate.part().value())
                && Amount.isExact(rate.whole().value())
                && rate.whole().value().getValue().signum() > 0
                && !Amount.exceeds(rate.part().value(), rate.whole().value());
    }

    /** What a whole counts for in the unit of a rate: 100 in %, 1000 in ‰. */
    private static Optional<BigDecimal> hundreds(Figure rate) {
        if (rate.isPercentage()) {
            return Optional.of(HUNDRED);
        }
        return rate.getUnit().filter("‰"::equals).map(unit -> THOUSAND);
    }

    private static void judge(Examination exam, Bindings.Rate rate) {
        Figure printed = rate.rate().value();
        BigDecimal whole = rate.whole().value().getValue();
        BigDecimal counted =
                rate.part().value().getValue().multiply(hundreds(printed).orElse(HUNDRED));
        BigDecimal off = off(printed, printed.getValue().multiply(whole).subtract(counted));
        if (off.compareTo(tolerance(printed).multiply(whole)) <= 0) {
            return;
        }
        exam.finding(rate.rate().pointer().child("value"))
                .severity(off.compareTo(HALF.multiply(whole)) > 0 ? Severity.ERROR : Severity.INFO)
                .evidence(Amount.phrase(printed))
                .expected(counted.divide(whole, SHOWN_DIGITS, RoundingMode.HALF_UP)
                                .toPlainString()
                        + printed.getUnit().orElse("%"))
                .actual(Amount.quantity(printed))
                .argument("part", Amount.phrase(rate.part().value()))
                .argument("whole", Amount.phrase(rate.whole().value()))
                .add();
    }

    /** How far the counts fall below what the rate says, or are above it; 超95% is kept by any higher rate. */
    private static BigDecimal off(Figure printed, BigDecimal below) {
        if (printed.getApprox().equals(Approx.MORE_THAN)) {
            return below.max(BigDecimal.ZERO);
        } else if (printed.getApprox().equals(Approx.LESS_THAN)) {
            return below.negate().max(BigDecimal.ZERO);
        }
        return below.abs();
    }

    private static BigDecimal tolerance(Figure printed) {
        return printed.getApprox().equals(Approx.ABOUT)
                ? BigDecimal.ONE
                : HALF.movePointLeft(printed.getValue().scale()).min(HALF);
    }
}
