package org.fazhi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Issuer;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {
    @Test
    void manyThreadsReadAndWriteAtOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int i = 0; i < 2000; i++) {
                int number = i;
                tasks.add(() -> roundTrip(number));
            }
            for (Future<Boolean> done : pool.invokeAll(tasks)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static boolean roundTrip(int number) {
        Report report = Report.builder()
                .addIssuer(Issuer.of("某镇" + number, BodyKind.of(number % 2 == 0 ? "TOWN" : "NEW" + number)))
                .reportingYear(number)
                .build();
        String json = ReportJson.write(report);
        JsonReading reading = ReportJson.parse(json);
        JsonReading broken =
                ReportJson.parse(json.replace("\"issuers\"", "\"issuer" + number + "\": 1, \"issuers\": null, \"x\""));
        return reading.orThrow().equals(report)
                && reading.getProblems().size() == number % 2
                && broken.getProblems().size() == 3;
    }
}
