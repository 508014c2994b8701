package org.fazhi.validation;

import java.util.Comparator;
import java.util.Optional;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Issuer;
import org.fazhi.report.Report;
import org.fazhi.report.ReportIndex;

/** What all rules of one check share: the report, its index, the body that decides, the report of the year before. */
record Dossier(ReportIndex index, Optional<BodyKind> body, Optional<Report> previous) {
    static Dossier of(Report report, CheckOptions options) {
        return new Dossier(ReportIndex.of(report), deciding(report), options.getPrevious());
    }

    /** A town reporting jointly with its party committee is bound as a town. */
    private static Optional<BodyKind> deciding(Report report) {
        return report.getIssuers().stream()
                .map(Issuer::getKind)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(BodyKind.PARTY_COMMITTEE::equals));
    }

    Report report() {
        return index.report();
    }
}
