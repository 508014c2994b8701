package org.fazhi.text.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a table says before its rows of the units in them: 单位：件 above it, or 数量（件） at the head of a column. */
public final class Table {
    /** No table. */
    public static final Table NONE = new Table("", List.of());

    static final String BETWEEN = "  ";

    private static final int LONGEST_ROW = 400;
    private static final int LONGEST_CAPTION = 60;
    private static final Pattern UNIT = Pattern.compile("单位[：:]\\s{0,2}([\\p{IsHan}%％‰/]{1,8})");
    private static final Pattern BRACKETED = Pattern.compile("[（(]([\\p{IsHan}%％‰/]{1,8})[）)]$");
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９][0-9０-９,，.．]{0,15}");

    private final String unit;
    private final List<String> columns;

    private Table(String unit, List<String> columns) {
        this.unit = unit;
        this.columns = columns;
    }

    /** The table as it stands after a paragraph: its caption or head, a further row, or the end of it. */
    public Table after(String paragraph) {
        Matcher caption = UNIT.matcher(paragraph);
        if (paragraph.length() <= LONGEST_CAPTION && caption.find()) {
            return new Table(caption.group(1), List.of());
        } else if (!isRow(paragraph)) {
            return NONE;
        }
        List<String> cells = cells(paragraph);
        boolean head = cells.stream().noneMatch(cell -> NUMBER.matcher(cell).matches());
        return head ? new Table(unit, cells.stream().map(Table::unitOf).toList()) : this;
    }

    /** The unit of the numbers of a column, the first being 0; empty when the table names none. */
    String unit(int column) {
        String own = column < columns.size() ? columns.get(column) : "";
        return own.isEmpty() ? unit : own;
    }

    private static boolean isRow(String paragraph) {
        return paragraph.length() <= LONGEST_ROW && paragraph.contains(BETWEEN);
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        Stream.of(row.split(" {2,}", -1)).map(String::strip).forEach(cells::add);
        return cells;
    }

    private static String unitOf(String head) {
        Matcher bracketed = BRACKETED.matcher(head);
        return bracketed.find() ? bracketed.group(1) : "";
    }
}
