package org.fazhi.benchmarks.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fazhi.benchmarks.document.Documents;
import org.openjdk.jmh.runner.RunnerException;

/** Writes what was measured between the markers of docs/performance.md, and the plots beside it. */
final class Tables {
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 25;
    private static final int MOST_SECONDS = 420;
    private static final String BEGIN = "<!-- measured: written by benchmarks/run -->\n";
    private static final String END = "<!-- end of what was measured -->\n";
    private static final List<Side> BY_SIZE = List.of(
            Sides.READ,
            Sides.READ_JACKSON,
            Sides.READ_JACKSON_AS_IT_COMES,
            Sides.READ_FASTJSON,
            Sides.WRITE,
            Sides.WRITE_FASTJSON,
            Sides.ALL,
            Sides.DATA,
            Sides.FLOOR,
            Sides.WORDS,
            Sides.ONE_BY_ONE,
            Sides.STRUCTURE,
            Sides.STRUCTURE_FLOOR,
            Sides.HIBERNATE,
            Sides.AVAJE,
            Sides.SCHEMA);
    private static final List<Side> BY_REPORT =
            List.of(Sides.READ, Sides.READ_JACKSON, Sides.READ_FASTJSON, Sides.ALL, Sides.STRUCTURE, Sides.HIBERNATE);

    private final MicroRun micro;
    private final ColdRun cold;
    private final BulkRun bulk;
    private final List<Ratio> ratios;
    private final Path root;
    private final StringBuilder page = new StringBuilder();

    Tables(MicroRun micro, ColdRun cold, BulkRun bulk, List<Ratio> ratios, Path root) {
        this.micro = micro;
        this.cold = cold;
        this.bulk = bulk;
        this.ratios = ratios;
        this.root = root;
    }

    void write(Budget once) throws IOException, InterruptedException, RunnerException {
        Path plots = Files.createDirectories(root.resolve("docs/performance"));
        ratios();
        processes();
        Plot bySize = new Plot("Time by size", "bytes of JSON", "µs");
        table(once, "By size", BY_SIZE, Documents.SIZES, bySize);
        save(plots, "size", bySize);
        table(once, "The five real reports", BY_REPORT, Documents.REAL, new Plot("", "", ""));
        GrowthTables growth = new GrowthTables(root.resolve("benchmarks/target/run"), page);
        growth.costs(WARM_UP, ROUNDS);
        save(plots, "figures", growth.byFigures);
        save(plots, "rules", growth.byRules);
        growth.lines(MOST_SECONDS);
        save(plots, "lines", growth.byLines);
        save(plots, "heap", growth.heap);
        replace(root.resolve("docs/performance.md"));
    }

    private static void save(Path folder, String name, Plot plot) throws IOException {
        Files.writeString(folder.resolve(name + ".svg"), plot.svg(), StandardCharsets.UTF_8);
    }

    private void replace(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.writeString(file, between(text, page.toString()), StandardCharsets.UTF_8);
    }

    /** The text with something else between its markers. */
    static String between(String text, String measured) {
        int from = text.indexOf(BEGIN) + BEGIN.length();
        return text.substring(0, from) + measured + text.substring(text.indexOf(END));
    }

    private void line(String pattern, Object... values) {
        page.append(String.format(Locale.ROOT, pattern, values)).append('\n');
    }

    private void ratios() {
        line("\n### Ratios\n\n| ratio | median | least to most | goal |\n|---|---|---|---|");
        for (Ratio ratio : ratios) {
            Spread spread = ratio.spread();
            line(
                    "| `%s` | %.2f | %.2f – %.2f | %s |",
                    ratio.name(), spread.median(), spread.least(), spread.most(), ratio.goal());
        }
    }

    private void processes() {
        line("\n### Whole processes\n\n| what | median | least to most |\n|---|---|---|");
        row("many reports, ours, structure: reports/s", bulk.of("structure"));
        row("many reports, Jackson and Hibernate Validator: reports/s", bulk.of("peers"));
        row("many reports, ours, all rules: reports/s", bulk.of("all"));
        row("first report, `fazhi check`: s", cold.ours);
        row("first report, Jackson and Hibernate Validator: s", cold.peers);
    }

    private void row(String what, List<Double> values) {
        Spread spread = Spread.of(values);
        line("| %s | %.2f | %.2f – %.2f |", what, spread.median(), spread.least(), spread.most());
    }

    private void table(Budget once, String title, List<Side> sides, List<String> documents, Plot plot)
            throws RunnerException {
        List<Side> missing = new ArrayList<>();
        for (Side side : sides) {
            documents.stream()
                    .map(side::on)
                    .filter(each -> micro.scores(each).isEmpty())
                    .forEach(missing::add);
        }
        micro.run(missing, once);
        line("\n### %s\n", title);
        line("| what | document | bytes | µs, median | least to most | B/op |\n|---|---|---|---|---|---|");
        for (Side side : sides) {
            for (String document : documents) {
                Side each = side.on(document);
                List<Score> scores = micro.scores(each);
                Spread time = Spread.of(scores.stream().map(Score::value).toList());
                Spread bytes = Spread.of(scores.stream().map(Score::bytes).toList());
                int length = Documents.json(document).length;
                line(
                        "| %s | %s | %d | %.1f | %.1f – %.1f | %.0f |",
                        side.benchmark(), document, length, time.median(), time.least(), time.most(), bytes.median());
                plot.add(side.benchmark(), length, time.median());
            }
        }
    }
}
