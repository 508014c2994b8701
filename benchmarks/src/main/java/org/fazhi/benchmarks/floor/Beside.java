package org.fazhi.benchmarks.floor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What is asked of a part and a whole, or of a total and its kinds, that are stated side by side. */
final class Beside {
    private Beside() {}

    /** The part does not exceed the whole where both are the only ones of one scope and period. */
    static void atMost(Facts facts, String rule, String part, String whole, Faults faults) {
        for (Stated some : facts.all(part)) {
            Stated all = facts.standsAlone(some) ? facts.beside(whole, some) : null;
            if (all != null && some.exceeds(all)) {
                faults.add(rule, some.value());
            }
        }
    }

    /** The part does not exceed the whole wherever the two hang together. */
    static void limit(Bound bound, String rule, String part, String whole, Faults faults) {
        for (Bound.Limit limit : bound.limits) {
            if (limit.part().is(part) && limit.whole().is(whole) && limit.part().exceeds(limit.whole())) {
                faults.add(rule, limit.part().value());
            }
        }
    }

    /** The part is a share of the whole at least. */
    static void shareAtLeast(Facts facts, String rule, String part, String whole, int percent, Faults faults) {
        for (Stated some : facts.all(part)) {
            Stated all = facts.standsAlone(some) ? facts.beside(whole, some) : null;
            if (all != null
                    && some.most != null
                    && all.least != null
                    && some.most
                                    .multiply(BigDecimal.valueOf(100))
                                    .compareTo(all.least.multiply(BigDecimal.valueOf(percent)))
                            < 0) {
                faults.add(rule, some.value());
            }
        }
    }

    /** The totals of some kinds, as relations tie them or as they stand side by side. */
    static List<Bound.Sum> kinds(Facts facts, Bound bound, String total, List<String> kinds) {
        List<Bound.Sum> found = new ArrayList<>(2);
        for (Bound.Sum sum : bound.sums) {
            if (sum.whole().is(total) && OwnRules.areKinds(sum.parts(), kinds)) {
                found.add(sum);
            }
        }
        for (Stated whole : facts.all(total)) {
            if (facts.standsAlone(whole) && !isTied(bound.sums, whole)) {
                List<Stated> stated = stated(facts, bound, kinds, whole);
                if (!stated.isEmpty()) {
                    found.add(new Bound.Sum(whole, stated, stated.size() == kinds.size()));
                }
            }
        }
        return found;
    }

    private static boolean isTied(List<Bound.Sum> sums, Stated whole) {
        for (Bound.Sum sum : sums) {
            if (sum.whole() == whole) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(List<Bound.Sum> sums, Stated figure) {
        for (Bound.Sum sum : sums) {
            if (sum.parts().contains(figure)) {
                return true;
            }
        }
        return false;
    }

    private static List<Stated> stated(Facts facts, Bound bound, List<String> kinds, Stated whole) {
        List<Stated> stated = new ArrayList<>(kinds.size());
        for (String kind : kinds) {
            Stated figure = facts.beside(kind, whole);
            if (figure != null && !isPart(bound.sums, figure)) {
                stated.add(figure);
            }
        }
        return stated;
    }
}
