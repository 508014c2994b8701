package org.fazhi.text.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.report.Figure;
import org.fazhi.report.Relation;
import org.fazhi.report.RelationKind;

/** The rows and columns of tables called 合计: they sum up the others. */
public final class TableTotals {
    private static final int FEWEST = 2;
    private static final Pattern TOTAL = Pattern.compile("(?:合\\s*计|总\\s*计|共\\s*计|总\\s*数)(?:[（(][^（()）]{1,8}[）)])?");
    private static final Pattern OF_WHICH = Pattern.compile("^(?:其中|内含).*");

    /** A row: its cells, and the number of each that holds one. */
    private record Row(List<String> cells, List<Optional<Figure>> numbers) {
        Optional<Figure> number(int column) {
            return column < numbers.size() ? numbers.get(column) : Optional.empty();
        }

        boolean isTotal() {
            return cells.stream().limit(2).anyMatch(cell -> TOTAL.matcher(cell).matches());
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final Set<String> bound = new HashSet<>();
    private final List<Relation> relations = new ArrayList<>();

    /** Goes on with a paragraph, which is a row or ends the table. */
    public void row(String text, Found found, List<Figure> figures) {
        if (!Table.isRow(text)) {
            end();
            return;
        }
        found.bonds().stream()
                .filter(bond -> bond.kind().equals(RelationKind.BREAKDOWN))
                .forEach(bond -> bound.add(id(figures.get(bond.whole()))));
        List<String> cells = Table.cells(text);
        List<Optional<Figure>> numbers = new ArrayList<>();
        int from = 0;
        for (String cell : cells) {
            int start = text.indexOf(cell, from);
            from = start + cell.length();
            int end = from;
            List<Integer> inside = IntStream.range(0, figures.size())
                    .filter(i -> found.figures().get(i).start() >= start
                            && found.figures().get(i).start() < end)
                    .boxed()
                    .toList();
            boolean one = inside.size() == 1 && Table.startsWithNumber(cell);
            numbers.add(one ? Optional.of(figures.get(inside.get(0))) : Optional.empty());
        }
        rows.add(new Row(cells, numbers));
    }

    /** What was found in all tables. */
    public List<Relation> relations() {
        end();
        return relations;
    }

    private void end() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isTotal()) {
                column(i);
            }
        }
        Stream.of(0, 1)
                .filter(head -> head < rows.size())
                .forEach(head -> totalColumn(rows.get(head), rows.subList(head + 1, rows.size())));
        rows.clear();
    }

    /** A row of totals sums up the rows above it, or those below it when it is the first. */
    private void column(int total) {
        Row row = rows.get(total);
        int from = total;
        while (from > 0 && !rows.get(from - 1).isTotal()) {
            from--;
        }
        List<Row> above = rows.subList(from, total).stream()
                .filter(other -> other.numbers().stream().anyMatch(Optional::isPresent))
                .toList();
        int end = total + 1;
        while (above.isEmpty() && end < rows.size() && !rows.get(end).isTotal()) {
            end++;
        }
        List<Row> others = above.isEmpty() ? rows.subList(total + 1, end) : above;
        List<Row> parts = others.stream()
                .filter(other -> !OF_WHICH.matcher(other.cells().get(0)).matches())
                .toList();
        for (int column = 1; column < row.numbers().size(); column++) {
            int at = column;
            row.number(column)
                    .ifPresent(whole -> bind(
                            whole,
                            parts.stream()
                                    .map(part -> part.number(at))
                                    .flatMap(Optional::stream)
                                    .toList()));
        }
    }

    /** A column headed 合计 sums up the others of its row. */
    private void totalColumn(Row head, List<Row> rows) {
        int column = IntStream.range(1, head.cells().size())
                .filter(i -> TOTAL.matcher(head.cells().get(i)).matches())
                .findFirst()
                .orElse(0);
        for (Row row : rows) {
            if (column > 0 && row.cells().size() == head.cells().size()) {
                row.number(column)
                        .ifPresent(whole -> bind(
                                whole,
                                row.numbers().stream()
                                        .flatMap(Optional::stream)
                                        .filter(number -> number != whole)
                                        .toList()));
            }
        }
    }

    /** Binds what adds up, or fails to by a slip; anything else is no sum. */
    private void bind(Figure whole, List<Figure> parts) {
        boolean alike = parts.stream().allMatch(part -> Objects.equals(part.getUnit(), whole.getUnit()))
                && whole.getUnit()
                        .filter(unit -> unit.equals("%") || unit.equals("‰"))
                        .isEmpty();
        BigDecimal sum = parts.stream().map(Figure::getValue).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal off = sum.subtract(whole.getValue());
        if (parts.size() >= FEWEST && alike && bound.add(id(whole)) && Doubts.isSlip(off)) {
            relations.add(Relation.breakdown(
                    id(whole), true, parts.stream().map(TableTotals::id).toArray(String[]::new)));
        }
    }

    private static String id(Figure figure) {
        return figure.getId().orElseThrow();
    }
}
