package org.fazhi.text.figure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.report.Indicator;
import org.fazhi.report.IndicatorDictionary;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/**
 * Which indicator a number belongs to, by the rows of {@code cues.tsv}: words near the number, words of the sentence,
 * words that must not stand near it. Unit and indicator must agree; of several rows the longest words win.
 */
final class Indicators {
    /**
     * A row that fits.
     *
     * @param indicator the indicator
     * @param rest the clause without the words of the row
     * @param weight how many characters of it were found
     */
    record Match(Indicator indicator, String rest, int weight) {}

    private record Row(Indicator indicator, List<List<List<String>>> near, List<List<String>> wide, List<String> not) {}

    private static final Words ORDINARY = Tables.words("leads", "ordinary");

    private final Map<String, List<Row>> byUnit = new HashMap<>();

    Indicators() {
        for (List<String> cells : Tables.rows("cues", 4)) {
            Indicator indicator = IndicatorDictionary.standard().require(cells.get(0));
            Row row = new Row(
                    indicator,
                    Tables.alternatives(cells.get(1)).stream()
                            .map(Indicators::groups)
                            .toList(),
                    Tables.alternatives(cells.get(2)).stream()
                            .map(cell -> List.of(cell.split("&", -1)))
                            .toList(),
                    Tables.alternatives(cells.get(3)));
            for (String unit : indicator.getUnits()) {
                byUnit.computeIfAbsent(unit, key -> new java.util.ArrayList<>()).add(row);
            }
        }
    }

    private static List<List<String>> groups(String alternative) {
        return List.of(alternative.split("&", -1)).stream()
                .filter(word -> !word.isBlank())
                .map(List::of)
                .toList();
    }

    Optional<Match> of(Clauses.Phrase phrase, String inherited) {
        String unit = phrase.amount().unit().orElse(inherited.isEmpty() ? "" : "%");
        String local = phrase.clause().isEmpty() && phrase.noun().isEmpty() ? inherited : phrase.local();
        return byUnit.getOrDefault(unit, List.of()).stream()
                .filter(row -> fits(row, local, phrase.wide()))
                .flatMap(row -> best(row, local).stream())
                .max(Comparator.comparingInt(Match::weight));
    }

    private static boolean fits(Row row, String local, String wide) {
        return (row.wide().isEmpty()
                        || row.wide().stream().anyMatch(words -> words.stream().allMatch(wide::contains)))
                && row.not().stream().noneMatch(local::contains);
    }

    private static Optional<Match> best(Row row, String local) {
        return row.near().stream()
                .filter(groups -> groups.stream().allMatch(word -> local.contains(word.get(0))))
                .map(groups -> match(row, groups, local))
                .max(Comparator.comparingInt(Match::weight));
    }

    private static Match match(Row row, List<List<String>> groups, String local) {
        String rest = local;
        int weight = 0;
        for (List<String> word : groups) {
            rest = rest.replace(word.get(0), " ");
            weight += word.get(0).length();
        }
        return new Match(row.indicator(), rest, weight);
    }

    /** What narrows a number down: what is left of its clause besides the words of the indicator and ordinary ones. */
    static Optional<String> scope(Match match) {
        StringBuilder left = new StringBuilder();
        String rest = match.rest();
        for (int i = 0; i < rest.length(); ) {
            int ordinary = ORDINARY.lengthAt(rest, i);
            if (ordinary == 0 && org.fazhi.text.source.Characters.isHan(rest.charAt(i))) {
                left.append(rest.charAt(i));
            }
            i += Math.max(1, ordinary);
        }
        return left.length() < 2 ? Optional.empty() : Optional.of(left.toString());
    }
}
