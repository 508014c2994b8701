package org.fazhi.validation;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Issuer;
import org.fazhi.report.Report;
import org.fazhi.report.ReportIndex;
import org.fazhi.validation.rule.Derived;
import org.fazhi.validation.rule.Keywords;
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
    private final Supplier<KeywordScan> scan;
    private final Map<Derived<?>, Object> derived = new IdentityHashMap<>();
    private @Nullable List<Passage> passages;
    private @Nullable Map<Keywords, List<Passage>> passagesWith;

    private Dossier(Report report, CheckOptions options, Supplier<KeywordScan> scan) {
        this.scan = scan;
        this.deadline = Deadline.of(options.getTimeBudget());
        this.index = ReportIndex.of(report);
        this.body = deciding(report);
        this.options = options;
    }

    static Dossier of(Report report, CheckOptions options, Supplier<KeywordScan> scan) {
        return new Dossier(report, options, scan);
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

    /** Those with one of the words. */
    List<Passage> passages(Keywords keywords) {
        if (keywords.equals(Keywords.every())) {
            return passages();
        }
        if (passagesWith == null) {
            passagesWith = scan.get().over(passages());
        }
        return Objects.requireNonNull(passagesWith.get(keywords));
    }

    /** Worked out once, by the first rule that asks; what throws is thrown to each rule that asks. */
    @SuppressWarnings("unchecked")
    <T> T derived(Derived<T> what, Iterable<Passage> words) {
        Object known = derived.get(what);
        if (known == null) {
            known = what.from(index, words);
            derived.put(what, known);
        }
        return (T) known;
    }
}
