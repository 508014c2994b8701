package org.fazhi.text.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.report.Indicator;
import org.fazhi.report.IndicatorDictionary;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/**
 * Which indicator a number belongs to, by the rows of {@code cues.tsv}: words near the number, words of the sentence,
 * words that must not stand near it, the indicator of a number before it in the sentence. Unit and indicator must
 * agree; of several rows the longest words win.
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

    /**
     * Words of which all must stand near the number.
     *
     * @param words the words
     * @param weight how many characters they have
     * @param counted what the number must stand before, written with {@code ^}; empty for anything
     */
    private record Near(List<String> words, int weight, String counted) {
        boolean in(String local, String noun) {
            return noun.startsWith(counted) && words.stream().allMatch(word -> isSaidOfAll(word, local));
        }
    }

    private record Row(Indicator indicator, List<Near> near, List<List<String>> wide, List<String> not, String after) {}

    private static final Pattern TO_WHOM = Pattern.compile("[向报][^ ]{1,16} ");
    private static final Pattern BY_WHOM = Pattern.compile("由[^ ，,]{2,14}?(?:进行|负责|统一)");
    private static final Pattern EXAMPLE = Pattern.compile("(?:、[^ 等，]{1,30})?等[\\p{IsHan}&&[^级待]]");
    private static final String COUNTED = "^";
    private static final Pattern FINE = Pattern.compile("(?:罚款|罚没款|罚没收入|罚没|处罚)(?:金额)?(?:共计|合计|总额|入库)?$");
    private static final Words ORDINARY = Tables.words("leads", "ordinary");

    private final Map<String, List<Row>> byUnit = new HashMap<>();

    Indicators() {
        for (List<String> cells : Tables.rows("cues", 5)) {
            Indicator indicator = IndicatorDictionary.standard().require(cells.get(0));
            Row row = new Row(
                    indicator,
                    Tables.alternatives(cells.get(1)).stream()
                            .map(Indicators::near)
                            .toList(),
                    Tables.alternatives(cells.get(2)).stream()
                            .map(cell -> List.of(cell.split("&", -1)))
                            .toList(),
                    Tables.alternatives(cells.get(3)),
                    cells.get(4));
            for (String unit : indicator.getUnits()) {
                byUnit.computeIfAbsent(unit, key -> new ArrayList<>()).add(row);
            }
        }
    }

    private static Near near(String alternative) {
        List<String> words = Stream.of(alternative.split("&", -1))
                .filter(word -> !word.isBlank())
                .toList();
        List<String> near =
                words.stream().filter(word -> !word.startsWith(COUNTED)).toList();
        String counted = words.stream()
                .filter(word -> word.startsWith(COUNTED))
                .findFirst()
                .map(word -> word.substring(COUNTED.length()))
                .orElse("");
        return new Near(near, words.stream().mapToInt(String::length).sum(), counted);
    }

    /**
     * The indicator of a number.
     *
     * @param inherited the words near the number before, for one that has none of its own
     * @param said the indicators of the numbers before it in its sentence
     */
    Optional<Match> of(Clauses.Phrase phrase, String inherited, Set<String> said) {
        String unit = phrase.amount().unit().orElse(namesMoney(phrase) ? "元" : inherited.isEmpty() ? "" : "%");
        String local = phrase.clause().isEmpty() && phrase.noun().isEmpty() ? inherited : phrase.local();
        Optional<Match> best = Optional.empty();
        for (Row row : byUnit.getOrDefault(unit, List.of())) {
            if (!row.after().isEmpty() && !said.contains(row.after())) {
                continue;
            }
            int least = best.map(match -> match.weight() + 1).orElse(0);
            for (Near near : row.near()) {
                if (near.weight() >= least && near.in(local, phrase.noun()) && fits(row, local, phrase.wide())) {
                    best = Optional.of(match(row, near, local));
                    least = near.weight() + 1;
                }
            }
        }
        return best;
    }

    /** Whether words before a number without unit say that it is an amount of fines: 罚没金额412.6, 罚款6.42. */
    static boolean namesFine(String before, BigDecimal number) {
        return FINE.matcher(before).find() && (before.endsWith("金额") || number.scale() > 0);
    }

    /** 罚没金额 412.6: without unit, yet the words say that it is money. */
    static boolean namesMoney(Clauses.Phrase phrase) {
        return phrase.amount().unit().isEmpty()
                && (phrase.clause().endsWith("金额")
                        || FINE.matcher(phrase.clause()).find());
    }

    private static boolean fits(Row row, String local, String wide) {
        boolean told = row.wide().isEmpty();
        for (int i = 0; i < row.wide().size() && !told; i++) {
            told = all(row.wide().get(i), wide);
        }
        return told && none(row.not(), local);
    }

    /** 重大行政决策等议题29个 counts 议题, of which 重大行政决策 are an example. */
    private static boolean isSaidOfAll(String word, String local) {
        for (int at = local.indexOf(word); at >= 0; at = local.indexOf(word, at + 1)) {
            Matcher example = EXAMPLE.matcher(local).region(at + word.length(), local.length());
            if (!example.lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean all(List<String> words, String text) {
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean none(List<String> words, String text) {
        for (String word : words) {
            if (text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static Match match(Row row, Near near, String local) {
        String rest = local;
        for (String word : near.words()) {
            rest = rest.replace(word, " ");
        }
        return new Match(row.indicator(), rest, near.weight());
    }

    /** What narrows a number down: what is left of its clause besides the words of the indicator and ordinary ones. */
    static Optional<String> scope(Match match) {
        return left(
                BY_WHOM.matcher(TO_WHOM.matcher(match.rest()).replaceAll("")).replaceAll(""));
    }

    /** What is left of a clause besides ordinary words. */
    static Optional<String> left(String rest) {
        StringBuilder left = new StringBuilder();
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
