package org.fazhi.text.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fazhi.report.Approx;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/**
 * Numbers that fill a cell of a table: their unit stands in the cell before, behind what their row or column is called,
 * as in 罚没款（万元）, or above the table; else the cell before or the row must name an amount.
 */
final class Cells {
    private static final int LONGEST = 40;
    private static final Words AMOUNTS = Tables.words("leads", "amounts");

    private final Units units;

    Cells(Units units) {
        this.units = units;
    }

    Optional<Amount> at(String text, int start, int end, BigDecimal value, Table table) {
        int cellEnd = back(text, start);
        int after = end;
        while (after < text.length() && text.charAt(after) == ' ') {
            after++;
        }
        boolean fills = start - cellEnd >= Table.BETWEEN.length()
                && (after >= text.length() || text.charAt(after) == '\n' || after - end >= Table.BETWEEN.length());
        if (!fills) {
            return Optional.empty();
        }
        int gap = text.lastIndexOf(Table.BETWEEN, cellEnd - 1);
        int from = Math.max(gap < 0 ? 0 : gap + Table.BETWEEN.length(), text.lastIndexOf('\n', cellEnd) + 1);
        String before = text.substring(Math.min(from, cellEnd), cellEnd).strip();
        String row = row(text, start);
        int column = column(text, start);
        Optional<Measure> measure = measure(before)
                .or(() -> measure(inBrackets(row)))
                .or(() -> measure(table.unit(column)))
                .or(() -> counted(table.head(column)));
        if (measure.isEmpty() && !AMOUNTS.in(before) && !AMOUNTS.in(row)) {
            return Optional.empty();
        }
        String multiplier = measure.map(Measure::multiplier).orElse("");
        return Optional.of(new Amount(
                start,
                end,
                Multipliers.times(value, multiplier),
                measure.map(Measure::unit),
                multiplier.isEmpty() ? Optional.empty() : Optional.of(multiplier),
                Approx.EXACT,
                Optional.empty(),
                false));
    }

    private record Measure(String multiplier, String unit) {}

    /** 件数 or 处罚件数 at the head of a column: what is counted. */
    private Optional<Measure> counted(String head) {
        String counted = head.endsWith("数") ? head.substring(0, head.length() - 1) : "";
        return IntStream.range(0, counted.length())
                .mapToObj(from -> measure(counted.substring(from)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The unit a text is and nothing else. */
    private Optional<Measure> measure(String text) {
        String multiplier = Multipliers.at(text, 0);
        return units.at(text, multiplier.length())
                .filter(found -> found.length() == text.length() - multiplier.length())
                .map(found -> new Measure(multiplier, found.name()));
    }

    /** The first cell of the row a place is in. */
    private static String row(String text, int place) {
        int from = text.lastIndexOf('\n', place) + 1;
        while (from < place && text.charAt(from) == ' ') {
            from++;
        }
        int end = text.indexOf(Table.BETWEEN, from);
        return end > from && end < place ? text.substring(from, Math.min(end, from + LONGEST)) : "";
    }

    /** How many cells stand before a place in its row. */
    static int column(String text, int place) {
        int column = 0;
        for (int i = text.lastIndexOf('\n', place) + 1; i < place; i++) {
            boolean ends = text.startsWith(Table.BETWEEN, i) && i > 0 && text.charAt(i - 1) != ' ';
            column += ends ? 1 : 0;
        }
        return column;
    }

    private static String inBrackets(String cell) {
        int open = Math.max(cell.lastIndexOf('（'), cell.lastIndexOf('('));
        boolean closed = cell.endsWith("）") || cell.endsWith(")");
        return open > 0 && closed ? cell.substring(open + 1, cell.length() - 1) : "";
    }

    /** Where the cell before a place ends. */
    private static int back(String text, int from) {
        int at = from;
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }
}
