package org.fazhi.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fazhi.benchmarks.process.Costs;
import org.fazhi.benchmarks.process.ManyLines;

/** Cost per rule, and cost against the number of figures, rules and lines. */
final class GrowthTables {
    private static final String HEAP = "512m";

    final Plot byFigures = new Plot("Check by number of figures", "figures", "µs");
    final Plot byRules = new Plot("Check by number of rules", "rules", "µs");
    final Plot byLines = new Plot("Reading and checking line by line", "lines", "s");
    final Plot heap = new Plot("Heap in use after a collection", "lines", "MB");

    private final Path work;
    private final StringBuilder page;

    GrowthTables(Path work, StringBuilder page) {
        this.work = work;
        this.page = page;
    }

    private static List<String[]> rows(List<String> command, Path output) throws IOException, InterruptedException {
        List<String[]> rows = new ArrayList<>();
        for (String line : Processes.run(command, Map.of(), output).output().split("\n", -1)) {
            rows.add(line.split("\t", -1));
        }
        return rows;
    }

    /** One row a rule, the dearest first; what none costs is in each. */
    void costs(int warmUp, int rounds) throws IOException, InterruptedException {
        List<String[]> rows = rows(
                Processes.java(Costs.class, HEAP, Integer.toString(warmUp), Integer.toString(rounds)),
                work.resolve("costs.tsv"));
        List<String[]> rules = new ArrayList<>();
        for (String[] row : rows) {
            double micros = Double.parseDouble(row[2]);
            switch (row[0]) {
                case "rule" -> rules.add(row);
                case "figures" -> byFigures.add("all rules", Double.parseDouble(row[1]), micros);
                default -> byRules.add("25 kB", Double.parseDouble(row[1]), micros);
            }
        }
        rules.sort((one, other) -> Double.compare(Double.parseDouble(other[2]), Double.parseDouble(one[2])));
        page.append(
                "\n### Cost per rule\n\nA check of the 25 kB report by this rule alone; `none` is a check without rules.\n\n");
        page.append("| rule | µs |\n|---|---|\n");
        rules.forEach(row -> page.append("| %s | %s |%n".formatted(row[1], row[2])));
    }

    void lines(int mostSeconds) throws IOException, InterruptedException {
        List<String[]> rows =
                rows(Processes.java(ManyLines.class, HEAP, Integer.toString(mostSeconds)), work.resolve("lines.tsv"));
        page.append("\n### Line by line\n\nReports of 5 kB from a stream, one thread, all rules, heap of 512 MB.\n\n");
        page.append("| lines | s | µs a line | heap in use, MB |\n|---|---|---|---|\n");
        for (String[] row : rows) {
            double count = Double.parseDouble(row[0]);
            double seconds = Double.parseDouble(row[1]);
            page.append(String.format(
                    Locale.ROOT, "| %s | %s | %.0f | %s |%n", row[0], row[1], 1e6 * seconds / count, row[2]));
            byLines.add("all rules", count, seconds);
            heap.add("heap", count, Double.parseDouble(row[2]));
        }
    }
}
