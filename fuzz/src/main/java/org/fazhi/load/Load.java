package org.fazhi.load;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.fazhi.report.Report;
import org.fazhi.testkit.Samples;
import org.fazhi.validation.ReportValidator;

/**
 * Checks a million reports, or as many as told, in 64 threads with one validator. Each result must be the one that the
 * same report got alone beforehand, none may be lost, and the heap must not grow.
 */
public final class Load {
    private static final long CHECKS = 1_000_000;
    private static final int THREADS = 64;
    private static final int ROUNDS = 10;
    private static final int OF_A_KIND = 400;
    private static final long SEED = 2024;

    private Load() {}

    /**
     * Runs the program; the exit status is 0 when all went well.
     *
     * @param arguments how many checks, or nothing
     * @throws InterruptedException when it is interrupted
     */
    public static void main(String[] arguments) throws InterruptedException {
        long checks = arguments.length == 0 ? CHECKS : Long.parseLong(arguments[0]);
        System.exit(run(ReportValidator.standard(), reports(), checks, System.out) ? 0 : 1);
    }

    /** Sound reports, reports with one fault, and reports in which something odd stands. */
    static List<Report> reports() {
        return Stream.of(
                        Samples.sound(SEED).limit(OF_A_KIND),
                        Samples.faults().stream().map(Samples::withFault),
                        Samples.altered(SEED).limit(OF_A_KIND))
                .flatMap(reports -> reports)
                .toList();
    }

    static boolean run(ReportValidator validator, List<Report> reports, long checks, PrintStream out)
            throws InterruptedException {
        Tally tally = Tally.alone(validator, reports);
        out.printf("%d reports with %d findings, each alone%n", reports.size(), tally.findingsAlone());
        Heap heap = new Heap();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 1; round <= ROUNDS; round++) {
                check(threads, tally, checks * (round - 1) / ROUNDS, checks * round / ROUNDS);
                out.printf("%3d %%: %s, heap %.1f MiB%n", 100 * round / ROUNDS, tally, heap.measure());
            }
        } finally {
            threads.shutdownNow();
        }
        boolean good = tally.isGood(checks) && heap.isFlat();
        tally.faults().forEach(out::println);
        out.printf("%s: %d checks in %d threads%n", good ? "OK" : "FAILED", checks, THREADS);
        return good;
    }

    /** All threads take the next report until the last one of the round is taken. */
    private static void check(ExecutorService threads, Tally tally, long from, long to) throws InterruptedException {
        AtomicLong next = new AtomicLong(from);
        CountDownLatch done = new CountDownLatch(THREADS);
        for (int i = 0; i < THREADS; i++) {
            threads.execute(() -> {
                try {
                    for (long turn = next.getAndIncrement(); turn < to; turn = next.getAndIncrement()) {
                        tally.check(turn);
                    }
                } finally {
                    done.countDown();
                }
            });
        }
        done.await();
    }
}
