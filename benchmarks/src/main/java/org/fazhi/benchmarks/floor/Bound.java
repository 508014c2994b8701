package org.fazhi.benchmarks.floor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.report.Formula;
import org.fazhi.report.Indicator;
import org.fazhi.report.IndicatorDictionary;
import org.fazhi.report.Relation;
import org.fazhi.report.RelationKind;
import org.jspecify.annotations.Nullable;

/** Which figures hang together, by the relations of the report and the formulas of the dictionary. */
final class Bound {
    record Rate(Stated part, Stated whole, Stated rate) {}

    record Sum(Stated whole, List<Stated> parts, boolean complete) {}

    record Limit(Stated part, Stated whole) {}

    private static final Map<String, List<Formula>> FORMULAS = formulas();

    final List<Rate> rates = new ArrayList<>();
    final List<Sum> sums = new ArrayList<>();
    /** Of rates and sums too. */
    final List<Limit> limits = new ArrayList<>();

    private final Facts facts;
    private final Set<Stated> rated = new HashSet<>();
    private final Set<Stated> summed = new HashSet<>();

    Bound(Facts facts) {
        this.facts = facts;
        facts.report.getRelations().forEach(this::relation);
        for (Stated figure : facts.figures) {
            List<Formula> formulas = FORMULAS.get(figure.code());
            if (formulas != null && facts.only(figure.code(), figure, true) != null) {
                formulas.forEach(formula -> formula(figure, formula));
            }
        }
    }

    private static Map<String, List<Formula>> formulas() {
        Map<String, List<Formula>> formulas = new HashMap<>();
        for (Indicator indicator : IndicatorDictionary.standard().indicators()) {
            if (!indicator.getFormulas().isEmpty()) {
                formulas.put(indicator.getCode(), indicator.getFormulas());
            }
        }
        return formulas;
    }

    private void relation(Relation relation) {
        List<Stated> parts = new ArrayList<>(relation.getParts().size());
        for (String id : relation.getParts()) {
            Stated part = facts.byId(id);
            if (part != null) {
                parts.add(part);
            }
        }
        Stated whole = relation.getWhole().map(facts::byId).orElse(null);
        if (parts.isEmpty() || whole == null) {
            return;
        }
        if (relation.getKind().equals(RelationKind.RATE)) {
            rate(parts.get(0), whole, relation.getRate().map(facts::byId).orElse(null));
        } else if (relation.getKind().equals(RelationKind.BREAKDOWN)) {
            sum(whole, parts, relation.getComplete().orElse(false));
        } else if (relation.getKind().equals(RelationKind.AT_MOST)) {
            limits.add(new Limit(parts.get(0), whole));
        }
    }

    private void formula(Stated figure, Formula formula) {
        List<Stated> operands = new ArrayList<>(2);
        for (String code : formula.getOperands()) {
            Stated operand = facts.only(code, figure, true);
            if (operand == null) {
                return;
            }
            operands.add(operand);
        }
        if (formula.getKind().equals(RelationKind.RATE)) {
            if (!rated.contains(figure)) {
                rate(operands.get(0), operands.get(1), figure);
            }
        } else if (formula.getKind().equals(RelationKind.BREAKDOWN)) {
            if (!summed.contains(figure)) {
                sum(figure, operands, true);
            }
        } else {
            limits.add(new Limit(figure, operands.get(0)));
        }
    }

    private void rate(Stated part, Stated whole, @Nullable Stated rate) {
        if (rate != null) {
            rates.add(new Rate(part, whole, rate));
            rated.add(rate);
            limits.add(new Limit(part, whole));
        }
    }

    private void sum(Stated whole, List<Stated> parts, boolean complete) {
        sums.add(new Sum(whole, parts, complete));
        summed.add(whole);
        for (Stated part : parts) {
            limits.add(new Limit(part, whole));
        }
    }
}
