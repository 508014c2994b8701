package org.fazhi.fuzz;

import java.nio.charset.StandardCharsets;
import org.fazhi.finding.Language;
import org.fazhi.output.ResultCsv;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Frame;
import org.fazhi.report.Issuer;
import org.fazhi.report.Report;
import org.fazhi.validation.ReportValidator;

/** Whatever a report says, no cell of the table about it begins a formula, and no row has another number of cells. */
public final class TableTarget {
    private static final String FORMULA = "=+-@\t\r";

    private TableTarget() {}

    /**
     * Tries an input.
     *
     * @param input any bytes
     */
    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        Report report = Report.builder()
                .addIssuer(Issuer.of(text, BodyKind.TOWN))
                .frame(Frame.builder().title(text).documentNumber(text).build())
                .build();
        int columns = cells(ResultCsv.header(Language.ZH));
        rows(ResultCsv.unusable(text, text, Language.ZH), columns);
        rows(ResultCsv.lines(text, ReportValidator.standard().check(report), Language.ZH), columns);
    }

    /** The number of cells of the one row. */
    private static int cells(String csv) {
        int cells = 1;
        for (int i = 0; i < csv.length(); i++) {
            cells += csv.charAt(i) == ',' ? 1 : 0;
        }
        return cells;
    }

    private static void rows(String csv, int columns) {
        int cells = 1;
        boolean quoted = false;
        boolean begins = true;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (begins) {
                char first = c == '"' && i + 1 < csv.length() ? csv.charAt(i + 1) : c;
                boolean lineEnd = c == '\r' && i + 1 < csv.length() && csv.charAt(i + 1) == '\n';
                Claim.holds(lineEnd || FORMULA.indexOf(first) < 0, "no cell begins a formula");
            }
            begins = false;
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ',') {
                cells++;
                begins = true;
            } else if (!quoted && c == '\n') {
                Claim.holds(cells == columns, "every row has as many cells as the header");
                cells = 1;
                begins = true;
            }
        }
        Claim.holds(!quoted && cells == 1, "the last row ends");
    }
}
