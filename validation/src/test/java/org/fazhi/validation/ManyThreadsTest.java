package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One validator shared by many threads gives each the result it would get alone. */
class ManyThreadsTest {
    private static final int THREADS = 64;

    @Test
    @Tag("load")
    void theResultsAreThoseOfOneThread() throws InterruptedException, ExecutionException, TimeoutException {
        ReportValidator validator = ReportValidator.standard();
        List<Report> reports =
                RuleCasesTest.cases().map(RuleCase::report).limit(24).toList();
        List<ValidationResult> alone = reports.stream().map(validator::check).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch ready = new CountDownLatch(THREADS);
            List<Future<List<ValidationResult>>> together = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int first = i % reports.size();
                together.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return rotated(reports, first).stream()
                            .map(validator::check)
                            .toList();
                }));
            }
            for (int i = 0; i < THREADS; i++) {
                assertThat(together.get(i).get(60, TimeUnit.SECONDS)).isEqualTo(rotated(alone, i % reports.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> List<T> rotated(List<T> values, int first) {
        List<T> rotated = new ArrayList<>(values.subList(first, values.size()));
        rotated.addAll(values.subList(0, first));
        return rotated;
    }
}
