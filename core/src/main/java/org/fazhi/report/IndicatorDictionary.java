package org.fazhi.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The indicators by code (指标词典). What counties, cities and departments report is a row here, not a getter.
 *
 * <p>A dictionary is a table of tab-separated columns in UTF-8, one indicator a line, that opens in any spreadsheet:
 * code, Chinese label, English label, area, units ({@code 件|起}), nature, bodies ({@code COUNTY|CITY}, empty for all),
 * total ({@code Y} or empty), formulas (separated by {@code ;}). The first line names the columns; lines that begin
 * with {@code #} are comments.
 */
public final class IndicatorDictionary {
    /** The form of a code, as a regular expression: lower-case words with dots, such as {@code mediation.accepted}. */
    public static final String CODE = "[a-z](?![a-z0-9_.]*\\.\\.)[a-z0-9_]*\\.[a-z0-9_.]*[a-z0-9_]";

    private static final String STANDARD_FILE = "indicators.tsv";
    private static final int COLUMNS = 9;

    private final Map<String, Indicator> byCode;

    private IndicatorDictionary(Map<String, Indicator> byCode) {
        this.byCode = byCode;
    }

    /**
     * The dictionary that comes with the library.
     *
     * @return the same dictionary each time
     */
    public static IndicatorDictionary standard() {
        return Standard.DICTIONARY;
    }

    /**
     * Reads a dictionary.
     *
     * @param table the table in the form described above; it is read to its end and not closed
     * @return the dictionary
     * @throws IOException when it cannot be read
     * @throws IllegalArgumentException when a line is not in that form; the message names line and cause
     */
    public static IndicatorDictionary read(Reader table) throws IOException {
        Map<String, Indicator> byCode = new LinkedHashMap<>();
        LineNumberReader lines = new LineNumberReader(table);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            try {
                read(line, lines.getLineNumber() == 1, byCode);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("第 " + lines.getLineNumber() + " 行：" + e.getMessage(), e);
            }
        }
        return new IndicatorDictionary(Collections.unmodifiableMap(byCode));
    }

    private static void read(String line, boolean first, Map<String, Indicator> byCode) {
        String[] cells = line.split("\t", -1);
        if (first) {
            require(!cells[0].matches(CODE), "首行应为列名");
        } else if (!line.isBlank() && !line.startsWith("#")) {
            Indicator indicator = parse(cells);
            require(byCode.put(indicator.getCode(), indicator) == null, "指标代码重复：" + indicator.getCode());
        }
    }

    private static Indicator parse(String[] cells) {
        require(cells.length == COLUMNS, "应有 " + COLUMNS + " 列，实有 " + cells.length + " 列");
        require(cells[0].matches(CODE), "指标代码应为小写英文点分形式：" + cells[0]);
        require(!cells[1].isBlank(), "中文名称为空");
        require(cells[7].isEmpty() || cells[7].equals("Y"), "总量列应为 Y 或空：" + cells[7]);
        return Indicator.builder()
                .code(cells[0])
                .label(cells[1])
                .englishLabel(cells[2])
                .area(Area.of(cells[3]))
                .units(list(cells[4], "\\|"))
                .nature(Nature.of(cells[5]))
                .bodies(list(cells[6], "\\|").stream().map(BodyKind::of).toList())
                .total(cells[7].equals("Y"))
                .formulas(list(cells[8], ";").stream().map(Formula::parse).toList())
                .build();
    }

    private static void require(boolean sound, String otherwise) {
        if (!sound) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static List<String> list(String cell, String separator) {
        return cell.isBlank()
                ? List.of()
                : Stream.of(cell.split(separator, -1)).map(String::strip).toList();
    }

    /**
     * This dictionary with the indicators of another one added; on a shared code the other one's row holds.
     *
     * @param other the dictionary to add
     * @return a new dictionary
     */
    public IndicatorDictionary plus(IndicatorDictionary other) {
        Map<String, Indicator> both = new LinkedHashMap<>(byCode);
        both.putAll(other.byCode);
        return new IndicatorDictionary(Collections.unmodifiableMap(both));
    }

    /**
     * The indicator with a code.
     *
     * @param code the code
     * @return empty when the dictionary does not hold it
     */
    public Optional<Indicator> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The indicator with a code that must be there.
     *
     * @param code the code
     * @return the indicator
     * @throws IllegalArgumentException when the dictionary does not hold it
     */
    public Indicator require(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("指标词典中没有：" + code));
    }

    /**
     * All indicators.
     *
     * @return in the order of the table, unmodifiable
     */
    public Collection<Indicator> indicators() {
        return byCode.values();
    }

    private static final class Standard {
        static final IndicatorDictionary DICTIONARY = load();

        private static IndicatorDictionary load() {
            try (Reader table = new InputStreamReader(
                    Objects.requireNonNull(IndicatorDictionary.class.getResourceAsStream(STANDARD_FILE)),
                    StandardCharsets.UTF_8)) {
                return read(table);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
