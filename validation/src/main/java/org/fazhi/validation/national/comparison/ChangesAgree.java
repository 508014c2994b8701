package org.fazhi.validation.national.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.report.Direction;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.report.Nature;
import org.fazhi.report.Report;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.FindingDraft;
import org.fazhi.validation.shape.Amount;

/**
 * YOY-01: a printed change against the year before (同比) agrees with the figures of both reports. Judged where the
 * indicator has one exact figure in each: the direction always; the amount where it is exact and in per cent of a
 * count, in points of a rate, or in the unit of the count.
 */
final class ChangesAgree implements Comparison {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<Nature> NO_FACT = Set.of(Nature.TARGET, Nature.BASELINE, Nature.NORM, Nature.ENUM);
    private static final Set<String> POINTS = Set.of("个百分点", "百分点");

    private static final Set<Direction> SIGNED = Set.of(Direction.UP, Direction.DOWN);

    private record Change(Located<Figure> printed, Figure now, Figure then) {
        private BigDecimal difference() {
            return now.getValue().subtract(then.getValue());
        }

        Direction direction() {
            int sign = difference().signum();
            return sign == 0 ? Direction.LEVEL : sign > 0 ? Direction.UP : Direction.DOWN;
        }

        /** How much it changed in per cent, whichever way; all of it where there was nothing before. */
        BigDecimal percent() {
            return then.getValue().signum() == 0
                    ? difference().multiply(HUNDRED)
                    : difference().abs().multiply(HUNDRED).divide(then.getValue(), 2, RoundingMode.HALF_UP);
        }

        /** How much it changed in the unit the change is printed in; empty where that cannot be told. */
        Optional<BigDecimal> computed() {
            String unit = printed.value().getUnit().orElse("");
            if (printed.value().isPercentage()) {
                return now.isPercentage() || then.getValue().signum() == 0 ? Optional.empty() : Optional.of(percent());
            }
            boolean points = POINTS.contains(unit) && now.isPercentage();
            boolean counted = now.getUnit().filter(unit::equals).isPresent();
            return points || counted ? Optional.of(difference().abs()) : Optional.empty();
        }

        /** Counts are exact; percentages are rounded, and last year's figure may have been revised. */
        boolean isOff(BigDecimal computed, BigDecimal tolerance) {
            String unit = printed.value().getUnit().orElse("");
            boolean rounded = printed.value().isPercentage() || POINTS.contains(unit);
            BigDecimal gap = computed.subtract(printed.value().getValue()).abs();
            return gap.compareTo(rounded ? tolerance : BigDecimal.ZERO) > 0;
        }
    }

    @Override
    public void compare(Examination exam, Report before) {
        List<Located<Figure>> printed = exam.index().figures().stream()
                .filter(figure -> figure.value().getDirection().isPresent())
                .filter(figure -> figure.value().getIndicator().isPresent())
                .toList();
        List<Change> changes = printed.stream()
                .map(figure -> change(figure, exam.report(), before))
                .flatMap(Optional::stream)
                .toList();
        if (printed.isEmpty()) {
            exam.notApplicable("noChanges");
        } else if (changes.isEmpty()) {
            exam.skip("noBothYears");
        }
        changes.forEach(change -> judge(exam, change));
    }

    private static Optional<Change> change(Located<Figure> printed, Report report, Report before) {
        Optional<Figure> now = only(report, printed.value());
        Optional<Figure> then = only(before, printed.value());
        return now.isPresent()
                        && then.isPresent()
                        && now.get().getUnit().equals(then.get().getUnit())
                        && printed.value().getPeriod().isEmpty()
                ? Optional.of(new Change(printed, now.get(), then.get()))
                : Optional.empty();
    }

    private static Optional<Figure> only(Report report, Figure change) {
        List<Figure> found = report.figures().stream()
                .filter(figure -> figure.getIndicator().equals(change.getIndicator()))
                .filter(figure -> figure.getScope().equals(change.getScope()))
                .filter(figure -> figure.getDirection().isEmpty())
                .filter(figure -> figure.getPeriod().isEmpty())
                .filter(figure -> figure.getNature().filter(NO_FACT::contains).isEmpty())
                .toList();
        return found.size() == 1 && Amount.isExact(found.get(0)) ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static void judge(Examination exam, Change change) {
        Figure printed = change.printed().value();
        Direction direction = printed.getDirection().orElseThrow();
        BigDecimal tolerance = BigDecimal.valueOf(exam.number("yearOnYearTolerancePoints"));
        Direction real = change.direction();
        boolean contrary = SIGNED.contains(direction) && SIGNED.contains(real) && !real.equals(direction);
        if (contrary || direction.equals(Direction.LEVEL) && change.percent().compareTo(tolerance) > 0) {
            draft(exam, change).variant("direction").expected(real.getLabel()).add();
        } else if (SIGNED.contains(direction) && Amount.isExact(printed)) {
            change.computed()
                    .filter(computed -> change.isOff(computed, tolerance))
                    .ifPresent(computed -> draft(exam, change)
                            .variant("amount")
                            .expected(
                                    computed.toPlainString() + printed.getUnit().orElse(""))
                            .add());
        }
    }

    private static FindingDraft draft(Examination exam, Change change) {
        Figure printed = change.printed().value();
        return exam.finding(change.printed().pointer().child("value"))
                .evidence(Amount.phrase(printed))
                .actual(Amount.phrase(printed))
                .argument("now", Amount.quantity(change.now()))
                .argument("before", Amount.quantity(change.then()));
    }
}
