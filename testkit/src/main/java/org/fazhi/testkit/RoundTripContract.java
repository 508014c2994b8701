package org.fazhi.testkit;

import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.json.ReportJson;
import org.fazhi.report.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;

/**
 * The contract of whatever stores reports and brings them back (往返契约): a mapper of one's own, a column of a database, a
 * message. What is read is equal to what was written, for the samples and for reports with anything the model allows.
 *
 * <p>Example:
 *
 * <pre>{@code
 * class ColumnTest implements RoundTripContract {
 *     private final ObjectMapper mapper = JsonMapper.builder().addModule(FazhiJackson.module()).build();
 *
 *     @Override
 *     public String write(Report report) {
 *         return mapper.writeValueAsString(report);
 *     }
 *
 *     @Override
 *     public Report read(String written) {
 *         return mapper.readValue(written, Report.class);
 *     }
 * }
 * }</pre>
 *
 * <p>A report that does not come back is made as small as it can be before it is shown.
 */
public interface RoundTripContract {
    /**
     * Writes a report.
     *
     * @param report the report
     * @return what is stored
     * @throws Exception when it cannot be written, which breaks the contract
     */
    String write(Report report) throws Exception;

    /**
     * Reads it back.
     *
     * @param written what was stored
     * @return the report
     * @throws Exception when it cannot be read, which breaks the contract
     */
    Report read(String written) throws Exception;

    /**
     * How many drawn reports are tried; the same ones each time.
     *
     * @return 200 unless overridden
     */
    default int drawnReports() {
        return 200;
    }

    /** {@return a test for each sample} */
    @TestFactory
    default Stream<DynamicTest> samplesComeBackEqual() {
        return Samples.kinds().stream()
                .map(kind -> DynamicTest.dynamicTest("sample of " + kind, () -> comesBack(Samples.report(kind, 2024))));
    }

    /** A report of which nothing is known comes back. */
    @Test
    default void theEmptyReportComesBackEqual() {
        comesBack(Report.builder().build());
    }

    /** Whatever the model allows comes back. */
    @Test
    default void drawnReportsComeBackEqual() {
        Samples.any(1).limit(drawnReports()).forEach(this::comesBack);
    }

    private void comesBack(Report report) {
        if (difference(report).isPresent()) {
            Report smallest =
                    Simpler.smallest(report, candidate -> difference(candidate).isPresent());
            throw new AssertionFailedError("This report does not come back equal: " + ReportJson.compact(smallest)
                    + "\n" + difference(smallest).orElse(""));
        }
    }

    private Optional<String> difference(Report report) {
        try {
            Report read = read(write(report));
            if (read == null) {
                return Optional.of("What comes back: null");
            }
            return report.equals(read) ? Optional.empty() : Optional.of("What comes back: " + ReportJson.compact(read));
        } catch (Exception e) {
            return Optional.of("It throws " + e);
        }
    }
}
