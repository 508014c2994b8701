package org.fazhi.fuzz;

import java.util.Optional;
import org.fazhi.json.JsonReading;
import org.fazhi.json.ReportJson;
import org.fazhi.json.ResultJson;
import org.fazhi.report.Report;
import org.fazhi.validation.ReportValidator;

/** Any bytes are a report or have problems; a report is written, read again and checked. */
public final class JsonTarget {
    private JsonTarget() {}

    /**
     * Tries an input.
     *
     * @param input any bytes
     */
    public static void fuzzerTestOneInput(byte[] input) {
        JsonReading reading = ReportJson.parse(input);
        Optional<Report> report = reading.getReport();
        Claim.holds(report.isPresent() || !reading.getProblems().isEmpty(), "neither a report nor a problem");
        report.ifPresent(JsonTarget::use);
    }

    private static void use(Report report) {
        byte[] written = ReportJson.writeBytes(report);
        Claim.holds(ReportJson.read(written).equals(report), "read again it is another report");
        var result = ReportValidator.standard().check(report);
        Claim.holds(ResultJson.read(ResultJson.compact(result)).equals(result), "read again it is another result");
        Claim.holds(
                result.getOutcomes().stream()
                        .noneMatch(outcome -> outcome.getReason()
                                .filter(why -> why.getEn().startsWith("the rule broke"))
                                .isPresent()),
                "a rule broke");
    }
}
