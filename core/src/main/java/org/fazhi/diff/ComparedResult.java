package org.fazhi.diff;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fazhi.finding.Totals;
import org.fazhi.finding.Verdict;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One of two compared results in short (被比较的检查结果). */
@Value.Immutable
@JsonDeserialize(as = ImmutableComparedResult.class)
@JsonPropertyOrder({"verdict", "totals", "sets", "reportDigest", "asOf", "engineVersion"})
public interface ComparedResult {
    /**
     * The overall answer.
     *
     * @return one of {@link Verdict}
     */
    Verdict getVerdict();

    /**
     * How many findings there are.
     *
     * @return always stated
     */
    Totals getTotals();

    /**
     * The rule sets that ran.
     *
     * @return their ids, in the order of the result
     */
    List<String> getSets();

    /**
     * The digest of the report.
     *
     * @return absent where the result has none
     */
    Optional<String> getReportDigest();

    /**
     * The date the law was taken of.
     *
     * @return absent for the newest published sets
     */
    Optional<LocalDate> getAsOf();

    /**
     * The version of the engine.
     *
     * @return such as 0.1.0
     */
    String getEngineVersion();

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutableComparedResult.Builder {}
}
