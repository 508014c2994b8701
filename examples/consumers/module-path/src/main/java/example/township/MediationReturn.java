package example.township;

import java.util.List;
import org.fazhi.finding.ValidationResult;
import org.fazhi.json.ReportJson;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Issuer;
import org.fazhi.report.Mediation;
import org.fazhi.report.Report;
import org.fazhi.validation.ReportValidator;

/** The mediation figures of a town for one year, as its form holds them. */
record MediationReturn(String town, int year, long accepted, long succeeded, long successRate) {
    Report report() {
        return Report.builder()
                .addIssuer(Issuer.of(town, BodyKind.TOWN))
                .reportingYear(year)
                .mediation(Mediation.builder()
                        .accepted(accepted)
                        .succeeded(succeeded)
                        .successRate(successRate)
                        .build())
                .build();
    }

    ValidationResult check() {
        return ReportValidator.standard().check(report());
    }

    List<String> findings() {
        return check().getFindings().stream()
                .map(finding -> finding.getRule() + " " + finding.getMessage().getZh())
                .toList();
    }

    String json() {
        return ReportJson.write(report());
    }
}
