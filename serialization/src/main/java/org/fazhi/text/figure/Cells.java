package org.fazhi.text.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.fazhi.report.Approx;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/** Numbers that fill a cell of a table: their unit may stand in the cell before; else that cell must name an amount. */
final class Cells {
    private static final String BETWEEN = "  ";
    private static final Words AMOUNTS = Tables.words("leads", "amounts");

    private final Units units;

    Cells(Units units) {
        this.units = units;
    }

    Optional<Amount> at(String text, int start, int end, BigDecimal value) {
        int cellEnd = back(text, start);
        int after = end;
        while (after < text.length() && text.charAt(after) == ' ') {
            after++;
        }
        boolean fills = start - cellEnd >= BETWEEN.length()
                && (after >= text.length() || text.charAt(after) == '\n' || after - end >= BETWEEN.length());
        if (!fills) {
            return Optional.empty();
        }
        int from = Math.max(
                text.lastIndexOf(BETWEEN, cellEnd - 1) + BETWEEN.length(), text.lastIndexOf('\n', cellEnd) + 1);
        String before = text.substring(Math.min(from, cellEnd), cellEnd).strip();
        Optional<String> unit = units.at(before, 0)
                .filter(found -> found.length() == before.length())
                .map(Units.Unit::name);
        return unit.isPresent() || AMOUNTS.in(before)
                ? Optional.of(
                        new Amount(start, end, value, unit, Optional.empty(), Approx.EXACT, Optional.empty(), false))
                : Optional.empty();
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
