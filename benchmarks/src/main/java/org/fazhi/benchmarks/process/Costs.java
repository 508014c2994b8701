package org.fazhi.benchmarks.process;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.benchmarks.document.Documents;
import org.fazhi.benchmarks.document.SizedReport;
import org.fazhi.benchmarks.rules.Rules;
import org.fazhi.report.Report;
import org.fazhi.testkit.Samples;
import org.fazhi.validation.ReportValidator;
import org.fazhi.validation.rule.Rule;

/**
 * What a check costs: each rule alone, so many rules together, a report with so many figures. All are run in turn,
 * round after round, and the median is taken; it is printed as tab-separated lines of kind, name and microseconds.
 */
public final class Costs {
    private static final int CALLS = 10;
    private static final List<Integer> GROWTH = List.of(0, 30, 100, 300, 1000);
    private static final int STEP = 15;

    private final Map<String, Runnable> tasks = new LinkedHashMap<>();

    private Costs() {}

    /**
     * Measures and prints.
     *
     * @param arguments how many rounds before those that count, and how many that count
     */
    public static void main(String[] arguments) {
        Costs costs = new Costs();
        costs.rules();
        costs.figures();
        costs.measure(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
    }

    private void rules() {
        Report report = Documents.report("25k");
        add("rule\tnone", report, Rules.of(rule -> false));
        List<String> ids = ReportValidator.standard().ruleSets().stream()
                .flatMap(set -> set.rules().stream())
                .map(Rule::info)
                .map(info -> info.getId())
                .filter(id -> !id.startsWith("SIM") && !id.startsWith("YOY"))
                .distinct()
                .toList();
        ids.forEach(id ->
                add("rule\t" + id, report, Rules.of(rule -> rule.info().getId().equals(id))));
        List<String> some = new ArrayList<>(ids);
        Collections.sort(some);
        for (int count = STEP; count < some.size() + STEP; count += STEP) {
            Set<String> chosen = some.stream().limit(count).collect(Collectors.toSet());
            add(
                    "rules\t" + chosen.size(),
                    report,
                    Rules.of(rule -> chosen.contains(rule.info().getId())));
        }
    }

    private void figures() {
        for (int rounds : GROWTH) {
            Report report = SizedReport.grown(Samples.countyReport(2024), rounds);
            add("figures\t" + report.figures().size(), report, ReportValidator.standard());
        }
    }

    private void add(String name, Report report, ReportValidator validator) {
        tasks.put(name, () -> validator.check(report));
    }

    private void measure(int warmUp, int rounds) {
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int round = 0; round < warmUp + rounds; round++) {
            boolean counts = round >= warmUp;
            tasks.forEach((name, task) -> {
                long start = System.nanoTime();
                for (int i = 0; i < CALLS; i++) {
                    task.run();
                }
                if (counts) {
                    times.computeIfAbsent(name, key -> new ArrayList<>()).add((System.nanoTime() - start) / CALLS);
                }
            });
        }
        times.forEach((name, all) -> {
            long median = all.stream().sorted().toList().get(all.size() / 2);
            System.out.printf(Locale.ROOT, "%s\t%.2f%n", name, median / 1000.0);
        });
    }
}
