package org.fazhi.benchmarks.floor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.report.Indicator;
import org.fazhi.report.IndicatorDictionary;
import org.fazhi.report.Relation;
import org.fazhi.report.RelationKind;

/** NUM-03: what can be stated only with one value is stated with one. */
final class OneValueFloor {
    private static final Map<String, Indicator> TOTALS = totals();
    private static final List<Set<String>> SYNONYMS = List.of(Set.of("件", "起", "宗"), Set.of("名", "人"));

    private OneValueFloor() {}

    private static Map<String, Indicator> totals() {
        Map<String, Indicator> totals = new HashMap<>();
        for (Indicator indicator : IndicatorDictionary.standard().indicators()) {
            if (indicator.isTotal()) {
                totals.put(indicator.getCode(), indicator);
            }
        }
        return totals;
    }

    static void check(Facts facts, Faults faults) {
        Set<String> done = new HashSet<>();
        for (Stated figure : facts.figures) {
            Indicator indicator = TOTALS.get(figure.code());
            if (indicator != null && facts.all(figure.code()).size() > 1 && done.add(figure.code())) {
                compare(facts, indicator, faults);
            }
        }
        for (Relation relation : facts.report.getRelations()) {
            if (relation.getKind().equals(RelationKind.EQUAL)) {
                equal(facts, relation.getParts(), faults);
            }
        }
    }

    private static void compare(Facts facts, Indicator indicator, Faults faults) {
        List<Stated> stated = facts.all(indicator.getCode());
        for (int later = 1; later < stated.size(); later++) {
            Stated second = stated.get(later);
            for (int earlier = 0; second.isFact() && earlier < later; earlier++) {
                Stated first = stated.get(earlier);
                if (first.isFact()
                        && first.differs(second)
                        && first.figure.getPeriod().equals(second.figure.getPeriod())
                        && isFault(first, second, indicator.getUnits())
                        && !related(facts.report.getRelations(), first, second)) {
                    faults.add("NUM-03", second.value());
                }
            }
        }
    }

    private static boolean isFault(Stated first, Stated second, List<String> units) {
        boolean sameUnit = sameUnit(first.figure.getUnit(), second.figure.getUnit(), units);
        boolean sameScope = first.figure.getScope().equals(second.figure.getScope());
        if (sameUnit && sameScope) {
            return true;
        }
        if (first.hasScope() && second.hasScope() && !sameScope) {
            return false;
        }
        return !sameUnit || (first.hasScope() ? first.exceeds(second) : second.exceeds(first));
    }

    private static boolean sameUnit(Optional<String> one, Optional<String> other, List<String> known) {
        if (one.equals(other)) {
            return true;
        }
        if (one.isEmpty() || other.isEmpty() || !known.contains(one.get()) || !known.contains(other.get())) {
            return false;
        }
        for (Set<String> synonyms : SYNONYMS) {
            if (synonyms.contains(one.get()) && synonyms.contains(other.get())) {
                return true;
            }
        }
        return false;
    }

    private static boolean related(List<Relation> relations, Stated first, Stated second) {
        String one = first.figure.getId().orElse("");
        String other = second.figure.getId().orElse("");
        for (Relation relation : relations) {
            if (names(relation, one) && names(relation, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(Relation relation, String id) {
        return !id.isEmpty()
                && (relation.getParts().contains(id)
                        || relation.getWhole().orElse("").equals(id));
    }

    private static void equal(Facts facts, List<String> parts, Faults faults) {
        Stated first = null;
        for (String id : parts) {
            Stated figure = facts.byId(id);
            if (figure != null && first != null && first.differs(figure)) {
                faults.add("NUM-03", figure.value());
            }
            first = first == null ? figure : first;
        }
    }
}
