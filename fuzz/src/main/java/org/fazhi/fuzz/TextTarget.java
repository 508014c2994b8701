package org.fazhi.fuzz;

import org.fazhi.json.ReportJson;
import org.fazhi.report.Located;
import org.fazhi.report.Printed;
import org.fazhi.report.ReportIndex;
import org.fazhi.report.Span;
import org.fazhi.text.Reading;
import org.fazhi.text.ReportText;
import org.fazhi.validation.ReportValidator;

/**
 * Any bytes are read as the text of a report; what is read lies within the text, is written as JSON, and is checked.
 */
public final class TextTarget {
    private TextTarget() {}

    /**
     * Tries an input.
     *
     * @param input any bytes
     */
    public static void fuzzerTestOneInput(byte[] input) {
        Reading reading = ReportText.read(input);
        int length = reading.original().length();
        for (Located<? extends Printed> value : ReportIndex.of(reading.report()).printed()) {
            value.value().getSpan().ifPresent(span -> within(span, length));
        }
        Claim.holds(
                ReportJson.read(ReportJson.writeBytes(reading.report())).equals(reading.report()),
                "what is read from a text is read again from JSON");
        ReportValidator.standard().check(reading.report());
    }

    private static void within(Span span, int length) {
        Claim.holds(span.getStart() >= 0 && span.getStart() <= span.getEnd(), "a span goes forward");
        Claim.holds(span.getEnd() <= length, "a span lies within the text");
    }
}
