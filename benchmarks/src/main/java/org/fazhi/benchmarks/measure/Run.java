package org.fazhi.benchmarks.measure;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Measures, writes the raw results to a file, and prints the ratios last. */
public final class Run {
    private final Budget budget;
    private final List<Side> varied;
    private final List<Side> repetitive;
    private final MicroRun micro;
    private final ColdRun cold;
    private final BulkRun bulk;

    private Run(Budget budget, Path root, Path work, PrintWriter raw) {
        this.budget = budget;
        this.varied = Sides.texts("varied", budget.tables() ? 100_000 : 10_000);
        this.repetitive = Sides.texts("repetitive", budget.tables() ? 30_000 : 5_000);
        this.micro = new MicroRun(raw);
        this.cold = new ColdRun(root, work);
        this.bulk = new BulkRun(work);
    }

    /**
     * Measures.
     *
     * @param arguments the root of the repository; {@code quick} or {@code full}
     * @throws IOException when a file cannot be read or written
     * @throws InterruptedException when a process was interrupted
     * @throws RunnerException when a measurement fails
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Path root = Path.of(arguments[0]);
        Path work = Files.createDirectories(root.resolve("benchmarks/target/run"));
        Budget budget = arguments[1].equals("quick") ? Budget.quick() : Budget.full();
        Agreement.check();
        try (PrintWriter raw =
                new PrintWriter(Files.newBufferedWriter(work.resolve("raw.tsv"), StandardCharsets.UTF_8))) {
            Run run = new Run(budget, root, work, raw);
            List<Ratio> ratios = run.ratios();
            if (budget.tables()) {
                new Tables(run.micro, run.cold, run.bulk, ratios, root).write(budget.once());
            }
            ratios.forEach(ratio -> raw.println(ratio.line() + " " + ratio.values()));
            ratios.forEach(ratio -> System.out.println(ratio.line()));
        }
    }

    private List<Ratio> ratios() throws IOException, InterruptedException, RunnerException {
        micro.run(Sides.OF_RATIOS, budget);
        micro.run(varied, budget.ofTexts());
        micro.run(repetitive, budget.ofTexts());
        List<Ratio> ratios = new ArrayList<>();
        ratios.add(ratio("validate_vs_floor", "1.5", Sides.DATA, Sides.FLOOR));
        ratios.add(ratio("validate_vs_hv", "20", Sides.HIBERNATE, Sides.STRUCTURE));
        ratios.add(ratio("scan_vs_sequential", "5", Sides.ONE_BY_ONE, Sides.WORDS));
        ratios.add(ratio("parse_vs_jackson", "1.3", Sides.READ_JACKSON, Sides.READ));
        ratios.add(ratio("parse_vs_jackson_as_it_comes", "none", Sides.READ_JACKSON_AS_IT_COMES, Sides.READ));
        ratios.add(ratio("parse_vs_fastjson2", "none", Sides.READ_FASTJSON, Sides.READ));
        ratios.add(ratio("write_vs_fastjson2", "none", Sides.WRITE_FASTJSON, Sides.WRITE));
        ratios.add(linear());
        ratios.add(bulk.run(budget.tables() ? 5 : 3, budget.tables() ? 20 : 4));
        ratios.add(ratio("threads", "1.8", Sides.TWO_THREADS, Sides.ONE_THREAD));
        ratios.add(cold.run(budget.tables() ? 15 : 5));
        return ratios;
    }

    private Ratio ratio(String name, String goal, Side above, Side below) {
        return Ratio.of(name, goal, micro.scores(above), micro.scores(below));
    }

    /** The worse of a varied and a repetitive text, per character. */
    private Ratio linear() {
        Ratio one = perCharacter(varied.get(0), varied.get(1));
        Ratio other = perCharacter(repetitive.get(0), repetitive.get(1));
        return one.spread().median() > other.spread().median() ? one : other;
    }

    private Ratio perCharacter(Side shorter, Side longer) {
        return ratio("read_text_linear", "1.1", longer, shorter)
                .times((double) Sides.length(shorter) / Sides.length(longer));
    }
}
