package org.fazhi.text.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a table says before its rows of the units in them: 单位：件 above it, or 数量（件） at the head of a column. */
public final class Table {
    /** No table. */
    public static final Table NONE = new Table("", "", List.of());

    static final String BETWEEN = "  ";

    private static final int LONGEST_ROW = 400;
    private static final int LONGEST_CAPTION = 60;
    private static final Pattern UNIT = Pattern.compile("单位[：:]\\s{0,2}([\\p{IsHan}%％‰/]{1,8})");
    private static final Pattern BRACKETED = Pattern.compile("[（(]([\\p{IsHan}%％‰/]{1,8})[）)]$");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９][0-9０-９,，.．]{0,15}");

    private final String subject;
    private final String unit;
    private final List<String> heads;

    private Table(String subject, String unit, List<String> heads) {
        this.subject = subject;
        this.unit = unit;
        this.heads = heads;
    }

    /** The table as it stands after a paragraph: its caption or head, a further row, or the end of it. */
    public Table after(String paragraph) {
        Matcher caption = UNIT.matcher(paragraph);
        if (paragraph.length() <= LONGEST_CAPTION && caption.find()) {
            return new Table(paragraph, caption.group(1), List.of());
        } else if (!isRow(paragraph)) {
            return NONE;
        }
        List<String> cells = cells(paragraph);
        boolean head = cells.stream().noneMatch(cell -> NUMBER.matcher(cell).matches());
        return head ? new Table(ofHead(paragraph), unit, cells) : this;
    }

    /** Heads without end are no table. */
    private String ofHead(String head) {
        return subject.length() > LONGEST_ROW ? subject : subject + " " + head;
    }

    /** The words of its caption and heads: of what its rows tell. */
    String subject() {
        return subject;
    }

    /** The head of a column, the first being 0; empty when it has none. */
    String head(int column) {
        return column < heads.size() ? heads.get(column) : "";
    }

    /** The unit of the numbers of a column, the first being 0; empty when the table names none. */
    String unit(int column) {
        String own = column < heads.size() ? unitOf(heads.get(column)) : "";
        return own.isEmpty() ? unit : own;
    }

    /**
     * What a cell is called that holds a number alone: by its row, and by the head of its column where the row holds
     * several or has no name.
     */
    String nameOf(String row, int column) {
        List<String> cells = cells(row);
        String name = cells.stream()
                .limit(column)
                .filter(cell -> HAN.matcher(cell).find() && !startsWithNumber(cell))
                .findFirst()
                .orElse("");
        String head =
                column < heads.size() ? BRACKETED.matcher(heads.get(column)).replaceAll("") : "";
        return name.isEmpty() || numbers(cells) > 1 ? name + head : name;
    }

    /** Whether a text is a row with a name that holds several numbers. */
    static boolean isOfOneRow(String text) {
        return isRow(text)
                && numbers(cells(text)) > 1
                && cells(text).stream()
                        .limit(2)
                        .anyMatch(cell -> HAN.matcher(cell).lookingAt());
    }

    private static long numbers(List<String> cells) {
        return cells.stream().skip(1).filter(Table::startsWithNumber).count();
    }

    static boolean startsWithNumber(String cell) {
        return !cell.isEmpty() && Character.isDigit(cell.charAt(0));
    }

    static boolean isRow(String paragraph) {
        return paragraph.length() <= LONGEST_ROW && paragraph.contains(BETWEEN);
    }

    static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        Stream.of(row.split(" {2,}", -1)).map(String::strip).forEach(cells::add);
        return cells;
    }

    private static String unitOf(String head) {
        Matcher bracketed = BRACKETED.matcher(head);
        return bracketed.find() ? bracketed.group(1) : "";
    }
}
