package org.fazhi.benchmarks.measure;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs sides with JMH, round by round, so that what slows the machine down slows both sides down. */
final class MicroRun {
    private static final String QUIET_LOGS = "-Djava.util.logging.config.file=/dev/null";
    private static final String QUIET_SLF4J = "-Dslf4j.internal.verbosity=ERROR";

    private final PrintWriter raw;
    private final Map<Side, List<Score>> scores = new LinkedHashMap<>();

    MicroRun(PrintWriter raw) {
        this.raw = raw;
    }

    /** Runs the sides in their order, the next round in the opposite one. */
    void run(List<Side> sides, Budget budget) throws RunnerException {
        for (int round = 0; round < budget.rounds(); round++) {
            for (int i = 0; i < sides.size(); i++) {
                Side side = sides.get(round % 2 == 0 ? i : sides.size() - 1 - i);
                Score score = fork(side, budget);
                scores.computeIfAbsent(side, key -> new ArrayList<>()).add(score);
                raw.printf(Locale.ROOT, "%d\t%s\t%.3f\t%.0f%n", round, side, score.value(), score.bytes());
                raw.flush();
            }
        }
    }

    List<Score> scores(Side side) {
        return scores.getOrDefault(side, List.of());
    }

    private static Score fork(Side side, Budget budget) throws RunnerException {
        TimeValue time = TimeValue.milliseconds(budget.millis());
        Options options = new OptionsBuilder()
                .include("\\." + side.benchmark().replace(".", "\\.") + "$")
                .param("document", side.document())
                .threads(side.threads())
                .forks(1)
                .warmupIterations(budget.warmups())
                .warmupTime(time)
                .measurementIterations(budget.iterations())
                .measurementTime(time)
                .jvmArgs("-Xms1g", "-Xmx1g", QUIET_LOGS, QUIET_SLF4J)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        RunResult result = new Runner(options).runSingle();
        double bytes = result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                .map(Map.Entry::getValue)
                .mapToDouble(Result::getScore)
                .findFirst()
                .orElse(Double.NaN);
        return new Score(result.getPrimaryResult().getStatistics().getPercentile(50), bytes);
    }
}
