package org.fazhi.validation.national.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.finding.Severity;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.validation.national.binding.OwnRule;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Amount;
import org.fazhi.validation.shape.Total;

/**
 * ENF-10: the kinds of penalty make up their total, each case counted once in its gravest kind; and amounts of fines
 * have the unit 元. Where some kinds only are stated they do not exceed the total; several tied to it that fall short of
 * it are an INFO, as other kinds may be left out.
 *
 * <p>That 元 and 万元 both are printed for fines is an INFO as long as each amount says which it is: prose may do so, the
 * statistics may not.
 */
final class PenaltyTypes implements Check {
    private static final String YUAN = "元";

    @Override
    public void examine(Examination exam) {
        List<Kinds> totals = Kinds.of(exam, "enforcement.penalties", OwnRule.PENALTY_TYPES);
        List<Located<Figure>> fines = new ArrayList<>(Stated.figures(exam, "enforcement.fines_total"));
        fines.addAll(Stated.figures(exam, "enforcement.simple_fines"));
        if (totals.isEmpty() && fines.isEmpty()) {
            exam.skip("notStated");
        }
        totals.forEach(total -> compare(exam, total));
        fines.stream()
                .filter(fine -> !fine.value().getUnit().equals(Optional.of(YUAN)))
                .forEach(fine -> unit(exam, fine));
        mixed(exam, fines);
    }

    private static void compare(Examination exam, Kinds kinds) {
        Total sum = Total.of(kinds.kinds());
        Total total = Total.of(List.of(kinds.total()));
        boolean differ = sum.certainlyExceeds(total) || (kinds.complete() && total.certainlyExceeds(sum));
        boolean shortOf = kinds.tied() && kinds.kinds().size() > 1 && total.certainlyExceeds(sum);
        if (differ || shortOf) {
            exam.finding(kinds.total().pointer().child("value"))
                    .variant("types")
                    .severity(differ ? Severity.ERROR : Severity.INFO)
                    .evidence(Amount.phrase(kinds.total().value()))
                    .actual(Amount.quantity(kinds.total().value()))
                    .expected(sum.quantity())
                    .argument("types", sum.phrase())
                    .add();
        }
    }

    private static void unit(Examination exam, Located<Figure> fine) {
        Optional<String> printed = fine.value().getUnit();
        exam.finding(fine.pointer().child(printed.isPresent() ? "unit" : "value"))
                .variant(printed.isPresent() ? "otherUnit" : "noUnit")
                .evidence(Amount.phrase(fine.value()))
                .actual(Amount.phrase(fine.value()))
                .expected(YUAN)
                .argument("unit", printed.orElse(""))
                .add();
    }

    private static void mixed(Examination exam, List<Located<Figure>> fines) {
        List<Located<Figure>> inYuan = fines.stream()
                .filter(fine -> fine.value().getUnit().equals(Optional.of(YUAN)))
                .toList();
        Optional<Located<Figure>> other = inYuan.stream()
                .filter(fine -> !fine.value()
                        .getMultiplier()
                        .equals(inYuan.get(0).value().getMultiplier()))
                .findFirst();
        other.ifPresent(fine -> exam.finding(fine.pointer().child("value"))
                .variant("mixed")
                .severity(Severity.INFO)
                .evidence(Amount.phrase(fine.value()))
                .argument("first", Amount.phrase(inYuan.get(0).value()))
                .argument("second", Amount.phrase(fine.value()))
                .add());
    }
}
