package org.fazhi.text.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The tables of words the reader goes by, as data files: tab-separated columns in UTF-8, one row a line, alternatives
 * within a cell separated by {@code |}. Lines that begin with {@code #} are comments.
 */
public final class Tables {
    private Tables() {}

    /** The rows of a table; cells missing at the end of a row are empty. */
    public static List<List<String>> rows(String name, int columns) {
        try (Reader table = new InputStreamReader(
                Objects.requireNonNull(Tables.class.getResourceAsStream(name + ".tsv"), name),
                StandardCharsets.UTF_8)) {
            return new BufferedReader(table)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> cells(line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of the rows of one kind: a table of kind and words. */
    public static Words words(String name, String kind) {
        return new Words(rows(name, 2).stream()
                .filter(row -> row.get(0).equals(kind))
                .flatMap(row -> alternatives(row.get(1)).stream())
                .toList());
    }

    /** Words by what they stand for: a table of meaning and words. The first row that holds a word decides. */
    public static <V> Lexicon<V> lexicon(String name, Function<String, V> meaning) {
        Map<String, V> words = new LinkedHashMap<>();
        rows(name, 2)
                .forEach(row ->
                        alternatives(row.get(1)).forEach(word -> words.putIfAbsent(word, meaning.apply(row.get(0)))));
        return new Lexicon<>(words);
    }

    public static List<String> alternatives(String cell) {
        return Stream.of(cell.split("\\|", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> cells(String line, int columns) {
        List<String> cells = List.of(line.split("\t", -1));
        return Stream.concat(cells.stream(), Stream.generate(() -> ""))
                .limit(columns)
                .map(String::strip)
                .toList();
    }
}
