package org.fazhi.text.outline;

import java.util.List;
import java.util.Optional;
import org.fazhi.report.PartKind;
import org.fazhi.text.words.Tables;

/**
 * Which statutory part a heading announces, by the rows of a table: part, words of which one must occur, words of which
 * one must occur too, words that must not occur. The first row that fits decides.
 */
final class PartWords {
    private record Row(PartKind part, List<String> one, List<String> too, List<String> not) {
        boolean fits(String heading) {
            return one.stream().anyMatch(heading::contains)
                    && (too.isEmpty() || too.stream().anyMatch(heading::contains))
                    && not.stream().noneMatch(heading::contains);
        }
    }

    private final List<Row> rows;

    PartWords(String table) {
        rows = Tables.rows(table, 4).stream()
                .map(cells -> new Row(
                        PartKind.of(cells.get(0)),
                        Tables.alternatives(cells.get(1)),
                        Tables.alternatives(cells.get(2)),
                        Tables.alternatives(cells.get(3))))
                .toList();
    }

    Optional<PartKind> of(String heading) {
        return rows.stream().filter(row -> row.fits(heading)).map(Row::part).findFirst();
    }
}
