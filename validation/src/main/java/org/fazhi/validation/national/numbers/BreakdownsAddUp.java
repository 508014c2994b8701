package org.fazhi.validation.national.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.validation.national.binding.Bindings;
import org.fazhi.validation.national.binding.OwnRule;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Amount;

/**
 * NUM-04: parts make up their whole where they are all given, and do not exceed it together where they are not (其中).
 * Kinds of penalty and outcomes of reviews have rules of their own ({@link OwnRule}).
 */
final class BreakdownsAddUp implements Check {
    @Override
    public void examine(Examination exam) {
        List<Bindings.Sum> sums = exam.derived(Bindings.OF_REPORT).sums().stream()
                .filter(sum -> !OwnRule.answersFor(sum))
                .toList();
        if (sums.isEmpty()) {
            exam.skip("noBreakdowns");
        }
        sums.stream().filter(BreakdownsAddUp::eachWithinWhole).forEach(sum -> judge(exam, sum));
    }

    /** A single part above the whole is for NUM-02. */
    private static boolean eachWithinWhole(Bindings.Sum sum) {
        return sum.parts().stream()
                .noneMatch(part -> Amount.exceeds(part.value(), sum.whole().value()));
    }

    private static void judge(Examination exam, Bindings.Sum sum) {
        Optional<BigDecimal> least = least(sum.parts());
        Optional<BigDecimal> most = Amount.atMost(sum.whole().value());
        boolean exact = Amount.isExact(sum.whole().value())
                && sum.parts().stream().allMatch(part -> Amount.isExact(part.value()));
        boolean tooMuch = least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0;
        boolean tooLittle = sum.complete()
                && exact
                && least.isPresent()
                && least.get().compareTo(sum.whole().value().getValue()) < 0;
        if (tooMuch || tooLittle) {
            exam.finding(sum.whole().pointer().child("value"))
                    .variant(sum.complete() ? "complete" : "partial")
                    .evidence(Amount.phrase(sum.whole().value()))
                    .expected(least.get().toPlainString())
                    .actual(Amount.quantity(sum.whole().value()))
                    .argument("parts", phrases(sum.parts()))
                    .add();
        }
    }

    private static Optional<BigDecimal> least(List<Located<Figure>> parts) {
        List<BigDecimal> values = parts.stream()
                .map(part -> Amount.atLeast(part.value()))
                .flatMap(Optional::stream)
                .toList();
        return values.size() < parts.size() ? Optional.empty() : values.stream().reduce(BigDecimal::add);
    }

    private static String phrases(List<Located<Figure>> parts) {
        return parts.stream().map(part -> Amount.phrase(part.value())).collect(Collectors.joining("、"));
    }
}
