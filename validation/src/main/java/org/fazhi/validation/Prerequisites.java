package org.fazhi.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.finding.RuleSetStatus;
import org.fazhi.validation.rule.RuleSet;

/** What the sets of a validator build on: all of it there, and nothing on itself. */
final class Prerequisites {
    private final List<RuleSet> sets;

    Prerequisites(List<RuleSet> sets) {
        this.sets = sets;
    }

    /** A set by its id, a draft too, or the newest of that name that is no draft. */
    Optional<RuleSet> find(String reference) {
        return sets.stream()
                .filter(set -> set.info().getId().equals(reference))
                .findFirst()
                .or(() -> sets.stream()
                        .filter(set -> set.info().getStatus() != RuleSetStatus.DRAFT)
                        .filter(set -> SetId.of(set).name().equals(reference))
                        .max(SetId.BY_VERSION));
    }

    static boolean meets(RuleSet set, String reference) {
        String id = set.info().getId();
        return id.startsWith(reference)
                && (id.length() == reference.length() || id.lastIndexOf(':') == reference.length());
    }

    /** Refuses sets that lack a prerequisite or stand in a circle, naming all of them. */
    void requireAll() {
        List<String> faults = new ArrayList<>();
        for (RuleSet set : sets) {
            List<String> missing = set.info().getPrerequisites().stream()
                    .filter(reference -> find(reference).isEmpty())
                    .toList();
            if (!missing.isEmpty()) {
                faults.add(set.info().getId() + " 需要 " + String.join("、", missing) + "，没有提供");
            }
        }
        Set<String> settled = new LinkedHashSet<>();
        sets.forEach(set -> circles(set, new ArrayList<>(), settled, faults));
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("规则集的前提无法满足：" + String.join("；", faults));
        }
    }

    private void circles(RuleSet set, List<String> path, Set<String> settled, List<String> faults) {
        String id = set.info().getId();
        int before = path.indexOf(id);
        if (before >= 0) {
            faults.add(String.join(" → ", path.subList(before, path.size())) + " → " + id + " 互为前提");
            return;
        }
        if (settled.contains(id)) {
            return;
        }
        path.add(id);
        set.info()
                .getPrerequisites()
                .forEach(reference -> find(reference).ifPresent(needed -> circles(needed, path, settled, faults)));
        path.remove(path.size() - 1);
        settled.add(id);
    }

    /** The sets with what they build on, each after its prerequisites, with the set that needs it. */
    Map<RuleSet, Optional<RuleSet>> closure(List<RuleSet> named) {
        Map<RuleSet, Optional<RuleSet>> all = new LinkedHashMap<>();
        named.forEach(set -> bring(set, Optional.empty(), named, all));
        return all;
    }

    private void bring(
            RuleSet set, Optional<RuleSet> neededBy, List<RuleSet> named, Map<RuleSet, Optional<RuleSet>> all) {
        if (all.containsKey(set)) {
            return;
        }
        for (String reference : set.info().getPrerequisites()) {
            if (named.stream().noneMatch(other -> meets(other, reference))) {
                find(reference).ifPresent(needed -> bring(needed, Optional.of(set), named, all));
            }
        }
        all.put(set, neededBy);
    }

    /** Those of some sets whose prerequisites are among them. */
    static List<RuleSet> supported(List<RuleSet> chosen) {
        List<RuleSet> left = chosen.stream()
                .filter(set -> set.info().getPrerequisites().stream()
                        .allMatch(reference -> chosen.stream().anyMatch(other -> meets(other, reference))))
                .toList();
        return left.size() == chosen.size() ? left : supported(left);
    }
}
