package org.fazhi.validation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fazhi.validation.rule.Keywords;
import org.fazhi.validation.rule.Passage;
import org.fazhi.validation.rule.RuleSet;

/** Looks for the keywords of all rules in one pass. Immutable and thread-safe: made once for a validator. */
final class KeywordScan {
    private final List<Keywords> sought;
    private final Automaton automaton;

    private KeywordScan(Set<Keywords> sought) {
        this.sought = List.copyOf(sought);
        this.automaton = Automaton.of(this.sought.stream().map(Keywords::words).toList());
    }

    static KeywordScan of(Collection<RuleSet> sets) {
        Set<Keywords> sought = new LinkedHashSet<>();
        for (RuleSet set : sets) {
            set.rules().forEach(rule -> sought.add(rule.keywords()));
        }
        return new KeywordScan(sought);
    }

    /** For all keywords but {@link Keywords#every} the passages that hold one of the words, in their order. */
    Map<Keywords, List<Passage>> over(List<Passage> passages) {
        List<List<Passage>> holding = new ArrayList<>();
        sought.forEach(keywords -> holding.add(new ArrayList<>()));
        BitSet found = new BitSet(sought.size());
        for (Passage passage : passages) {
            automaton.find(passage.text(), found);
            for (int group = found.nextSetBit(0); group >= 0; group = found.nextSetBit(group + 1)) {
                holding.get(group).add(passage);
            }
            found.clear();
        }
        Map<Keywords, List<Passage>> byKeywords = new HashMap<>();
        for (int group = 0; group < holding.size(); group++) {
            byKeywords.put(sought.get(group), Objects.requireNonNull(holding.get(group)));
        }
        return byKeywords;
    }
}
