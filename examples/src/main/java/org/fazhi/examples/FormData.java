package org.fazhi.examples;

import org.fazhi.finding.ValidationResult;
import org.fazhi.json.ReportJson;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Issuer;
import org.fazhi.report.Mediation;
import org.fazhi.report.Report;
import org.fazhi.validation.ReportValidator;

/** From form data to findings and JSON: no text, no file. */
final class FormData {
    private FormData() {}

    /**
     * Prints the findings on a report that holds only the figures of mediation, and its JSON.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        // spotless:off
        Report report = Report.builder()
                .addIssuer(Issuer.of("某镇人民政府", BodyKind.TOWN))
                .reportingYear(2025)
                .mediation(Mediation.builder().accepted(72).succeeded(72).successRate(100).build())
                .build();
        ValidationResult result = ReportValidator.standard().check(report);
        System.out.println(result.getSummary().getZh());
        result.getFindings().forEach(f -> System.out.println(f.getRule() + " " + f.getMessage().getZh()));
        System.out.println(ReportJson.write(report));
        // spotless:on
    }
}
