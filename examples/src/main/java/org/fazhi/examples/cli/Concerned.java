package org.fazhi.examples.cli;

import java.util.List;
import java.util.Optional;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.RuleInfo;
import org.fazhi.report.BodyKind;
import org.fazhi.validation.rule.RuleSet;

/** Whom and which years a rule concerns: those of its set, as far as the rule does not narrow them. */
final class Concerned {
    private Concerned() {}

    static Applicability by(RuleSet set, RuleInfo rule) {
        Applicability wide = set.info().getApplies();
        Applicability narrow = rule.getApplies();
        return Applicability.builder()
                .bodies(bodies(wide.getBodies(), narrow.getBodies()))
                .fromYear(later(wide.getFromYear(), narrow.getFromYear()))
                .toYear(earlier(wide.getToYear(), narrow.getToYear()))
                .build();
    }

    private static List<BodyKind> bodies(List<BodyKind> wide, List<BodyKind> narrow) {
        if (narrow.isEmpty() || wide.isEmpty()) {
            return narrow.isEmpty() ? wide : narrow;
        }
        return narrow.stream().filter(wide::contains).toList();
    }

    private static Optional<Integer> later(Optional<Integer> one, Optional<Integer> other) {
        return one.map(year -> Math.max(year, other.orElse(year))).or(() -> other);
    }

    private static Optional<Integer> earlier(Optional<Integer> one, Optional<Integer> other) {
        return one.map(year -> Math.min(year, other.orElse(year))).or(() -> other);
    }
}
