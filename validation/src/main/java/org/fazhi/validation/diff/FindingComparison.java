package org.fazhi.validation.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.diff.FindingAspect;
import org.fazhi.diff.FindingChange;
import org.fazhi.diff.FindingChangeKind;
import org.fazhi.finding.Finding;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.ValidationResult;
import org.fazhi.validation.diff.Pairing.Pair;

/**
 * The findings of two results side by side: those of one fingerprint, then those of one rule at one place. What a rule
 * no longer finds counts as gone only where the rule ran again and all its findings are listed.
 */
final class FindingComparison {
    /** How many findings of each rule a result lists. */
    private static final class Listed {
        private final Map<List<String>, Integer> count = new HashMap<>();

        Listed(ValidationResult result) {
            result.getFindings()
                    .forEach(finding -> count.merge(List.of(finding.getRule(), finding.getSet()), 1, Integer::sum));
        }

        boolean allOf(RuleOutcome outcome) {
            return count.getOrDefault(List.of(outcome.getRule(), outcome.getSet()), 0) >= outcome.getFindings();
        }
    }

    private final Listed before;
    private final Listed after;
    private final RuleComparison rules;
    private final List<FindingChange> changes = new ArrayList<>();
    private int unchanged;

    FindingComparison(ValidationResult before, ValidationResult after, RuleComparison rules) {
        this.before = new Listed(before);
        this.after = new Listed(after);
        this.rules = rules;
        new Pairing<>(before.getFindings(), after.getFindings())
                .by(finding -> List.of(finding.getRule(), finding.getFingerprint(), finding.getPointer()))
                .by(finding -> List.of(finding.getRule(), finding.getFingerprint()))
                .by(finding -> List.of(finding.getRule(), finding.getPointer(), finding.getMessageKey()))
                .by(finding -> List.of(finding.getRule(), finding.getPointer()))
                .pairs()
                .forEach(this::add);
    }

    List<FindingChange> changes() {
        return changes;
    }

    int unchanged() {
        return unchanged;
    }

    private void add(Pair<Finding> pair) {
        FindingChange.Builder change =
                FindingChange.builder().before(pair.before()).after(pair.after());
        if (pair.before().isEmpty()) {
            changes.add(change.kind(onlyAfter(pair.after().orElseThrow())).build());
        } else if (pair.after().isEmpty()) {
            changes.add(change.kind(onlyBefore(pair.before().get())).build());
        } else {
            List<FindingAspect> aspects =
                    aspects(pair.before().get(), pair.after().get());
            if (aspects.isEmpty()) {
                unchanged++;
            } else {
                changes.add(
                        change.kind(FindingChangeKind.CHANGED).aspects(aspects).build());
            }
        }
    }

    private FindingChangeKind onlyBefore(Finding finding) {
        Optional<RuleOutcome> now = rules.after(finding).filter(RuleComparison::ran);
        return now.map(outcome -> after.allOf(outcome) ? FindingChangeKind.GONE : FindingChangeKind.NOT_LISTED)
                .orElse(FindingChangeKind.NO_LONGER_CHECKED);
    }

    private FindingChangeKind onlyAfter(Finding finding) {
        Optional<RuleOutcome> then = rules.before(finding).filter(RuleComparison::ran);
        return then.map(outcome -> before.allOf(outcome) ? FindingChangeKind.NEW : FindingChangeKind.NOT_LISTED)
                .orElse(FindingChangeKind.NEWLY_CHECKED);
    }

    private static List<FindingAspect> aspects(Finding one, Finding other) {
        List<FindingAspect> aspects = new ArrayList<>();
        if (one.getSeverity() != other.getSeverity()) {
            aspects.add(FindingAspect.SEVERITY);
        }
        if (!one.getMessage().equals(other.getMessage()) || !one.getArguments().equals(other.getArguments())) {
            aspects.add(FindingAspect.MESSAGE);
        }
        if (!one.getEvidence().equals(other.getEvidence())
                || !one.getExpected().equals(other.getExpected())
                || !one.getActual().equals(other.getActual())) {
            aspects.add(FindingAspect.EVIDENCE);
        }
        if (!one.getAccepted().equals(other.getAccepted())) {
            aspects.add(FindingAspect.ACCEPTANCE);
        }
        return aspects;
    }
}
