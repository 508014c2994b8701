package org.fazhi.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.benchmarks.document.BulkFile;
import org.fazhi.benchmarks.process.Bulk;

/** Many reports in one file, one reader and two workers: ours against Jackson and Hibernate Validator. */
final class BulkRun {
    private static final String HEAP = "512m";
    private static final int LINES = 1500;

    private final Path file;
    private final Path work;
    private final Map<String, List<Double>> perSecond = new HashMap<>();

    BulkRun(Path work) {
        this.work = work;
        this.file = work.resolve("bulk.ndjson");
    }

    /** Reads the file so many times over, in each round by both. */
    Ratio run(int rounds, int times) throws IOException, InterruptedException {
        BulkFile.write(file, LINES);
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            boolean oursFirst = i % 2 == 0;
            Processes.Done first = run(oursFirst ? "structure" : "peers", times);
            Processes.Done second = run(oursFirst ? "peers" : "structure", times);
            Processes.Done all = run("all", times);
            if (!first.output().equals(second.output())) {
                throw new IllegalStateException("they differ: " + first.output() + " / " + second.output());
            }
            double ours = oursFirst ? first.seconds() : second.seconds();
            double peers = oursFirst ? second.seconds() : first.seconds();
            ratios.add(peers / ours);
            add("structure", LINES * times / ours);
            add("peers", LINES * times / peers);
            add("all", LINES * times / all.seconds());
        }
        return new Ratio("bulk_vs_jackson_hv", "2.5", ratios);
    }

    private void add(String side, double value) {
        perSecond.computeIfAbsent(side, key -> new ArrayList<>()).add(value);
    }

    /** Reports a second, one value a round. */
    List<Double> of(String side) {
        return perSecond.getOrDefault(side, List.of());
    }

    private Processes.Done run(String side, int times) throws IOException, InterruptedException {
        return Processes.run(
                Processes.java(Bulk.class, HEAP, side, file.toString(), Integer.toString(times)),
                Map.of(),
                work.resolve("bulk.out"));
    }
}
