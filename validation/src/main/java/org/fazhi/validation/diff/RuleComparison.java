package org.fazhi.validation.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.diff.RuleChangeKind;
import org.fazhi.diff.RuleOutcomeChange;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.ValidationResult;
import org.fazhi.validation.diff.Pairing.Pair;

/** How the rules came out in two results. A rule keeps its identity over the versions of its set. */
final class RuleComparison {
    /** A rule of a set, as findings and outcomes name it. */
    private record Rule(String rule, String set) {
        static Rule of(RuleOutcome outcome) {
            return new Rule(outcome.getRule(), outcome.getSet());
        }

        static Rule ofAnyVersion(RuleOutcome outcome) {
            String set = outcome.getSet();
            int version = set.lastIndexOf(':');
            return new Rule(outcome.getRule(), version < 0 ? set : set.substring(0, version));
        }
    }

    private final List<Pair<RuleOutcome>> pairs;
    private final Map<Rule, RuleOutcome> beforeOfAfter = new HashMap<>();
    private final Map<Rule, RuleOutcome> afterOfBefore = new HashMap<>();

    RuleComparison(ValidationResult before, ValidationResult after) {
        pairs = new Pairing<>(before.getOutcomes(), after.getOutcomes())
                .by(Rule::of)
                .by(Rule::ofAnyVersion)
                .byOnly(RuleOutcome::getRule)
                .pairs();
        pairs.forEach(pair -> pair.before()
                .ifPresent(one -> pair.after().ifPresent(other -> {
                    afterOfBefore.putIfAbsent(Rule.of(one), other);
                    beforeOfAfter.putIfAbsent(Rule.of(other), one);
                })));
    }

    static boolean ran(RuleOutcome outcome) {
        return outcome.getOutcome() == Outcome.PASS || outcome.getOutcome() == Outcome.FAIL;
    }

    /** How the rule of an earlier finding came out in the later result. */
    Optional<RuleOutcome> after(Finding earlier) {
        return Optional.ofNullable(afterOfBefore.get(new Rule(earlier.getRule(), earlier.getSet())));
    }

    /** How the rule of a later finding came out in the earlier result. */
    Optional<RuleOutcome> before(Finding later) {
        return Optional.ofNullable(beforeOfAfter.get(new Rule(later.getRule(), later.getSet())));
    }

    List<RuleOutcomeChange> changes() {
        return pairs.stream()
                .filter(pair -> !pair.before()
                        .map(RuleOutcome::getOutcome)
                        .equals(pair.after().map(RuleOutcome::getOutcome)))
                .map(RuleComparison::change)
                .toList();
    }

    private static RuleOutcomeChange change(Pair<RuleOutcome> pair) {
        return RuleOutcomeChange.builder()
                .kind(kind(pair))
                .rule(pair.after().or(pair::before).orElseThrow().getRule())
                .before(pair.before())
                .after(pair.after())
                .build();
    }

    private static RuleChangeKind kind(Pair<RuleOutcome> pair) {
        boolean ranBefore = pair.before().filter(RuleComparison::ran).isPresent();
        boolean runs = pair.after().filter(RuleComparison::ran).isPresent();
        if (ranBefore && runs) {
            boolean passes = pair.after()
                    .filter(found -> found.getOutcome() == Outcome.PASS)
                    .isPresent();
            return passes ? RuleChangeKind.NOW_PASSES : RuleChangeKind.NOW_FAILS;
        } else if (ranBefore) {
            return RuleChangeKind.NO_LONGER_RUNS;
        }
        return runs ? RuleChangeKind.NEWLY_RUNS : RuleChangeKind.DOES_NOT_RUN;
    }
}
