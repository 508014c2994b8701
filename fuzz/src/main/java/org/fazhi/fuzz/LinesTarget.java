package org.fazhi.fuzz;

import java.io.ByteArrayInputStream;
import org.fazhi.json.ReportLine;
import org.fazhi.json.ReportLines;

/** Any bytes are lines; each line that is not blank is a report or has problems. */
public final class LinesTarget {
    private LinesTarget() {}

    /**
     * Tries an input.
     *
     * @param input any bytes
     */
    public static void fuzzerTestOneInput(byte[] input) {
        int breaks = 0;
        for (byte each : input) {
            breaks += each == '\n' ? 1 : 0;
        }
        long last = 0;
        try (ReportLines lines = ReportLines.of(new ByteArrayInputStream(input))) {
            while (lines.hasNext()) {
                ReportLine line = lines.next();
                Claim.holds(line.getNumber() > last, "the lines are in order");
                last = line.getNumber();
                Claim.holds(
                        line.getReading().getReport().isPresent()
                                || !line.getReading().getProblems().isEmpty(),
                        "neither a report nor a problem");
            }
        }
        Claim.holds(last <= breaks + 1L, "no more lines than there are");
    }
}
