package org.fazhi.validation.national.contradictions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.report.Pointer;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Amount;

/**
 * CON-03: no effect without what brings it about: no fines without a penalty, no deaths without an accident. Decided by
 * a figure above zero beside a figure of zero, or beside the words that there was none.
 */
final class EffectWithoutGround implements Check {
    private record Pair(String effect, String ground) {}

    private record None(Pointer pointer, String words) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair("enforcement.fines_total", "enforcement.penalties"),
            new Pair("emergency.deaths", "emergency.accidents"),
            new Pair("mediation.agreements", "mediation.succeeded"),
            new Pair("mediation.wages_recovered", "mediation.wage_cases"),
            new Pair("petition.persons", "petition.batches"),
            new Pair("petition.batches", "petition.persons"));

    @Override
    public void examine(Examination exam) {
        Facts facts = Facts.of(exam);
        List<Pair> stated = PAIRS.stream()
                .filter(pair ->
                        facts.exact(pair.ground()).isPresent() || facts.claims().containsKey(pair.ground()))
                .filter(pair -> facts.some(pair.effect()).isPresent())
                .toList();
        if (stated.isEmpty()) {
            exam.skip("noEffectAndGround");
        }
        stated.forEach(pair -> none(facts, pair.ground())
                .ifPresent(none -> report(exam, facts.some(pair.effect()).orElseThrow(), none)));
    }

    private static Optional<None> none(Facts facts, String indicator) {
        Optional<None> counted = facts.exactly(indicator, BigDecimal.ZERO)
                .map(figure -> new None(figure.pointer().child("value"), Amount.phrase(figure.value())));
        return counted.or(() -> Optional.ofNullable(facts.claims().get(indicator))
                .filter(claim -> facts.some(indicator).isEmpty())
                .map(claim -> new None(claim.pointer(), "没有" + claim.value().getLabel())));
    }

    private static void report(Examination exam, Located<Figure> effect, None none) {
        exam.finding(none.pointer())
                .evidence(none.words())
                .argument("ground", none.words())
                .argument("effect", Amount.phrase(effect.value()))
                .add();
    }
}
