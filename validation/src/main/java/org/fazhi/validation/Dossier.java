package org.fazhi.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Issuer;
import org.fazhi.report.Report;
import org.fazhi.report.ReportIndex;
import org.fazhi.validation.rule.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What all rules of one check share: the report, its index, its words, the body that decides, what it is compared with.
 */
final class Dossier {
    private final ReportIndex index;
    private final Optional<BodyKind> body;
    private final CheckOptions options;
    private final Deadline deadline;
    private @Nullable List<Passage> passages;

    private Dossier(Report report, CheckOptions options) {
        this.deadline = Deadline.of(options.getTimeBudget());
        this.index = ReportIndex.of(report);
        this.body = deciding(report);
        this.options = options;
    }

    static Dossier of(Report report, CheckOptions options) {
        return new Dossier(report, options);
    }

    /** A town reporting jointly with its party committee is bound as a town. */
    private static Optional<BodyKind> deciding(Report report) {
        return report.getIssuers().stream()
                .map(Issuer::getKind)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(BodyKind.PARTY_COMMITTEE::equals));
    }

    /** That of the body that decides; where it states none, that of another issuer: they share one place. */
    Optional<String> divisionCode() {
        return report().getIssuers().stream()
                .filter(issuer -> issuer.getDivisionCode().isPresent())
                .min(Comparator.comparing(issuer -> !issuer.getKind().equals(body)))
                .flatMap(Issuer::getDivisionCode);
    }

    Report report() {
        return index.report();
    }

    ReportIndex index() {
        return index;
    }

    Optional<BodyKind> body() {
        return body;
    }

    Deadline deadline() {
        return deadline;
    }

    Optional<Report> previous() {
        return options.getPrevious();
    }

    List<Report> neighbours() {
        return options.getNeighbours();
    }

    /** Collected once, by the first rule that asks. */
    List<Passage> passages() {
        if (passages == null) {
            passages = Passages.of(index);
        }
        return passages;
    }
}
