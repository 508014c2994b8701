package org.fazhi.validation.national.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Since when laws, plans, meetings and terms are known, and until when they hold (时间表). Read from a table with a line
 * of column names, lines that begin with # left out; a successor is one more line.
 */
public final class TimeTable {
    private static final String FILE = "timetable.tsv";
    private static final int COLUMNS = 7;

    /** What an entry is, which decides how a mention is judged. */
    public enum Kind {
        LAW,
        REVISION,
        PLAN,
        PUBLICITY,
        MEETING,
        WORDING,
        REPEALED
    }

    /** An entry; the note of a repealed law names what took its place. */
    public record Entry(
            String term,
            List<String> names,
            LocalDate knownSince,
            LocalDate inForceFrom,
            Optional<LocalDate> lastValid,
            Kind kind,
            String note) {
        /** A plan without its years: 法治政府建设实施纲要. */
        public String stem() {
            int bracket = term.indexOf('（');
            return bracket < 0 ? term : term.substring(0, bracket);
        }

        public boolean isKnownAfter(LocalDate day) {
            return knownSince.isAfter(day);
        }
    }

    private final List<Entry> entries;

    private TimeTable(List<Entry> entries) {
        this.entries = entries;
    }

    public static TimeTable standard() {
        return Standard.TABLE;
    }

    /** Reads a table; the message of a failure names the line. */
    public static TimeTable read(Reader reader) {
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (String line : new BufferedReader(reader).lines().toList()) {
            number++;
            if (number > 1 && !line.isBlank() && !line.startsWith("#")) {
                entries.add(entry(line, number));
            }
        }
        return new TimeTable(List.copyOf(entries));
    }

    private static Entry entry(String line, int number) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("时间表第 " + number + " 行应有 " + COLUMNS + " 列，实有 " + cells.length + " 列");
        }
        try {
            List<String> names = Stream.concat(Stream.of(cells[0]), Stream.of(cells[1].split("\\|", -1)))
                    .filter(name -> !name.isBlank())
                    .toList();
            return new Entry(
                    cells[0],
                    names,
                    LocalDate.parse(cells[2]),
                    LocalDate.parse(cells[3]),
                    last(cells[4]),
                    Kind.valueOf(cells[5]),
                    cells[6]);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("时间表第 " + number + " 行有误：" + e.getMessage(), e);
        }
    }

    private static Optional<LocalDate> last(String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(cell.length() == 4 ? LocalDate.of(Integer.parseInt(cell), 12, 31) : LocalDate.parse(cell));
    }

    /** The entries of some kinds, in the order of the table. */
    public List<Entry> of(Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        return entries.stream().filter(entry -> wanted.contains(entry.kind())).toList();
    }

    private static final class Standard {
        static final TimeTable TABLE = load();

        private static TimeTable load() {
            try (Reader table = new InputStreamReader(
                    Objects.requireNonNull(TimeTable.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8)) {
                return read(table);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
