package org.fazhi.text.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fazhi.report.Area;

/** Which area a text speaks of, by the words of the tables {@code areas.tsv}: the longest words together win. */
public final class AreaWords {
    private static final int ENOUGH = 2;

    private final Lexicon<Area> words = Tables.lexicon("areas", Area::of);

    /** The area a heading announces. */
    public Optional<Area> ofHeading(String heading) {
        return of(heading);
    }

    /** The area a text speaks of most. */
    public Optional<Area> of(String text) {
        Map<Area, Integer> weights = new LinkedHashMap<>();
        for (int i = 0; i < text.length(); ) {
            Optional<Lexicon.Entry<Area>> found = words.at(text, i);
            found.ifPresent(entry -> weights.merge(entry.value(), entry.word().length(), Integer::sum));
            i += found.map(entry -> entry.word().length()).orElse(1);
        }
        int best = weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return best < ENOUGH
                ? Optional.empty()
                : weights.entrySet().stream()
                        .filter(entry -> entry.getValue() == best)
                        .map(Map.Entry::getKey)
                        .findFirst();
    }
}
