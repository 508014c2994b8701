package org.fazhi.text.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.text.source.Characters;
import org.fazhi.text.words.Lexicon;
import org.fazhi.text.words.Tables;

/**
 * The units of {@code units.tsv}: the unit, what it is in the model, what must not follow, whether 三 may stand before
 * it.
 */
final class Units {
    /**
     * A unit found.
     *
     * @param length how many characters it takes
     * @param name as the model names it
     * @param afterChinese whether a Chinese numeral may stand before it
     */
    record Unit(int length, String name, boolean afterChinese) {}

    private static final List<String> PERSONS = List.of("人", "名", "位");

    private record Row(String name, List<String> not, boolean afterChinese) {}

    private final Lexicon<Row> units = new Lexicon<>(Tables.rows("units", 4).stream()
            .collect(Collectors.toMap(
                    row -> row.get(0),
                    row -> new Row(
                            row.get(1).isEmpty() ? row.get(0) : row.get(1),
                            Tables.alternatives(row.get(2)),
                            row.get(3).equals("Y")),
                    (first, second) -> first,
                    () -> new java.util.LinkedHashMap<>(Map.of()))));

    Optional<Unit> at(String text, int from) {
        Optional<Unit> unit = one(text, from);
        return unit.map(found -> withOther(text, from, found));
    }

    private Optional<Unit> one(String text, int from) {
        return units.at(text, from)
                .filter(found -> free(text, from + found.word().length(), found.value()))
                .map(found -> new Unit(
                        found.word().length(),
                        found.value().name(),
                        found.value().afterChinese()));
    }

    /** 台（件）: two units for one number are one unit. */
    private Unit withOther(String text, int from, Unit unit) {
        int open = from + unit.length();
        if (Characters.at(text, open) != '（' && Characters.at(text, open) != '(') {
            return unit;
        }
        int close = open + 1 + one(text, open + 1).map(Unit::length).orElse(0);
        boolean closed = close > open + 1 && (Characters.at(text, close) == '）' || Characters.at(text, close) == ')');
        return closed ? new Unit(close + 1 - from, text.substring(from, close + 1), unit.afterChinese()) : unit;
    }

    /** Whether two units count the same: persons are counted as 人, 名 and 位. */
    static boolean alike(Optional<String> one, Optional<String> other) {
        return one.isPresent() && (one.equals(other) || (isPerson(one) && isPerson(other)));
    }

    private static boolean isPerson(Optional<String> unit) {
        return unit.filter(PERSONS::contains).isPresent();
    }

    private static boolean free(String text, int end, Row row) {
        return row.not().stream().noneMatch(word -> text.startsWith(word, end));
    }
}
