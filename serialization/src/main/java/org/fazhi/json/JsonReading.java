package org.fazhi.json;

import java.util.List;
import java.util.Optional;
import org.fazhi.report.Report;
import org.immutables.value.Value;

/**
 * What came of reading a JSON document (读取结果): the report, or the problems that make it unusable; notes beside either.
 *
 * <p>Example:
 *
 * <pre>{@code
 * JsonReading reading = ReportJson.parse(Path.of("report.json"));
 * reading.getProblems().forEach(problem -> System.err.println(problem.describe(Language.ZH)));
 * reading.getReport().ifPresent(this::check);
 * }</pre>
 */
@Value.Immutable
public interface JsonReading {
    /**
     * The report.
     *
     * @return absent when a problem other than a note stands in {@link #getProblems()}
     */
    Optional<Report> getReport();

    /**
     * All problems and notes.
     *
     * @return in the order of the document
     */
    List<JsonProblem> getProblems();

    /**
     * The report, or an exception that carries all problems.
     *
     * @return the report; notes are dropped
     * @throws ReportJsonException when there is no report
     */
    default Report orThrow() {
        return getReport().orElseThrow(() -> new ReportJsonException(getProblems()));
    }
}
