package example.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Figure;
import org.fazhi.report.Issuer;
import org.fazhi.report.Mediation;
import org.fazhi.report.Report;

/** Adds up what townships report of mediation. */
final class MediationTable {
    private final List<Report> reports;

    MediationTable(List<Report> reports) {
        this.reports = List.copyOf(reports);
    }

    static Report row(String town, int year, long accepted, long succeeded) {
        return Report.builder()
                .addIssuer(Issuer.of(town, BodyKind.TOWN))
                .reportingYear(year)
                .mediation(Mediation.builder()
                        .addFigure(Figure.of("mediation.accepted", accepted))
                        .succeeded(succeeded)
                        .build())
                .build();
    }

    BigDecimal accepted() {
        return reports.stream()
                .map(Report::getMediation)
                .flatMap(Optional::stream)
                .map(Mediation::getAccepted)
                .flatMap(Optional::stream)
                .map(Figure::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
