package org.fazhi.benchmarks.floor;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.Pattern;
import org.fazhi.report.Approx;
import org.fazhi.report.Figure;
import org.fazhi.report.Nature;
import org.jspecify.annotations.Nullable;

/** NUM but NUM-03: rates, sums, limits. */
final class NumbersFloor {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final Pattern SHARE = Pattern.compile("(?<!完成|增长|增幅|收益|产值|利用|周转|超额)率$");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private NumbersFloor() {}

    static void check(Facts facts, Bound bound, Faults faults) {
        for (Bound.Rate rate : bound.rates) {
            rate(rate, faults);
        }
        for (Bound.Limit limit : bound.limits) {
            if (limit.part().exceeds(limit.whole()) && !OwnRules.hold(limit.part(), limit.whole())) {
                faults.add("NUM-02", limit.part().value());
            }
        }
        for (Bound.Sum sum : bound.sums) {
            sum(sum, faults);
        }
        for (Stated stated : facts.figures) {
            single(stated, bound, faults);
        }
        if (facts.report.getAchievements().isPresent() && !facts.hasFiguresOfAreas()) {
            faults.add("NUM-08", "achievements");
        }
    }

    private static void rate(Bound.Rate rate, Faults faults) {
        Figure printed = rate.rate().figure;
        int base = rate.whole().figure.getValue().signum();
        if (base == 0 && printed.getValue().signum() > 0) {
            faults.add("NUM-05", rate.rate().value());
        }
        if (base > 0
                && hundreds(printed) != null
                && rate.part().isExact()
                && rate.whole().isExact()
                && !rate.part().exceeds(rate.whole())
                && isOff(printed, rate)) {
            faults.add("NUM-01", rate.rate().value());
        }
    }

    private static @Nullable BigDecimal hundreds(Figure rate) {
        if (rate.isPercentage()) {
            return HUNDRED;
        }
        return rate.getUnit().orElse("").equals("‰") ? THOUSAND : null;
    }

    private static boolean isOff(Figure printed, Bound.Rate rate) {
        BigDecimal computed = rate.part()
                .figure
                .getValue()
                .multiply(hundreds(printed))
                .divide(rate.whole().figure.getValue(), MathContext.DECIMAL64);
        BigDecimal off = printed.getValue().subtract(computed);
        Approx approx = printed.getApprox();
        if (approx.equals(Approx.LESS_THAN)) {
            off = off.negate();
        } else if (!approx.equals(Approx.MORE_THAN)) {
            off = off.abs();
        }
        BigDecimal tolerance = approx.equals(Approx.ABOUT)
                ? BigDecimal.ONE
                : HALF.movePointLeft(printed.getValue().scale()).min(HALF);
        return off.compareTo(tolerance) > 0;
    }

    private static void sum(Bound.Sum sum, Faults faults) {
        if (OwnRules.hold(sum)) {
            return;
        }
        boolean exact = sum.whole().isExact();
        for (Stated part : sum.parts()) {
            if (part.exceeds(sum.whole())) {
                return;
            }
            exact &= part.isExact();
        }
        Amounts parts = Amounts.of(sum.parts());
        boolean tooLittle = sum.complete()
                && exact
                && parts.least() != null
                && parts.least().compareTo(sum.whole().figure.getValue()) < 0;
        if (parts.exceeds(sum.whole()) || tooLittle) {
            faults.add("NUM-04", sum.whole().value());
        }
    }

    private static void single(Stated stated, Bound bound, Faults faults) {
        Figure figure = stated.figure;
        if (figure.isPercentage()
                && figure.getValue().compareTo(HUNDRED) > 0
                && figure.getDirection().isEmpty()
                && figure.getNature().isPresent()
                && figure.getNature().get().equals(Nature.RATE)
                && (isShare(figure) || isBound(stated, bound.rates))
                && !partExceeds(stated, bound.rates)) {
            faults.add("NUM-02", stated.value());
        }
        if (figure.getApproxWord().isPresent()) {
            String word = figure.getApproxWord().get();
            if ((word.equals("余") || word.equals("多")) && !isRound(figure.getValue())) {
                faults.add("NUM-07", stated.pointer().child("approxWord"));
            }
        }
    }

    private static boolean isShare(Figure figure) {
        return figure.getIndicator().isPresent()
                || SHARE.matcher(figure.getLabel()).find();
    }

    private static boolean isBound(Stated rate, List<Bound.Rate> rates) {
        for (Bound.Rate bound : rates) {
            if (bound.rate() == rate) {
                return true;
            }
        }
        return false;
    }

    /** Then the counts are at fault. */
    private static boolean partExceeds(Stated rate, List<Bound.Rate> rates) {
        for (Bound.Rate bound : rates) {
            if (bound.rate() == rate && bound.part().exceeds(bound.whole())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRound(BigDecimal value) {
        return value.compareTo(BigDecimal.TEN) < 0
                || value.remainder(BigDecimal.TEN).signum() == 0;
    }
}
