package org.fazhi.validation.national.filing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.finding.Severity;
import org.fazhi.report.Frame;
import org.fazhi.report.Issuer;
import org.fazhi.report.Origin;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.validation.national.text.BodyName;
import org.fazhi.validation.rule.Examination;

/**
 * The addressees of a report. One printed line may name several (县委、县政府), joined without a mark as well (县委县政府), so
 * bodies are recognised by the words that occur, and in doubt as named.
 */
final class Addressees {
    static final Pointer PLACE = Pointer.ROOT.child("frame").child("addressees");

    private static final Pattern MARK = Pattern.compile("[、，,；;/／：:\\s]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern OWN_LEVEL = Pattern.compile("^本?(?:镇|乡|街道)(?:党|工委|人|政府|办)");
    private static final Pattern PLACE_BELOW_COUNTY = Pattern.compile("(?:[镇乡街道]|(?:开发|高新|产业|园)区)$");
    private static final String COORDINATING_BODY = "法治";
    private static final List<String> SUPERVISORS = List.of(COORDINATING_BODY, "督察", "司法局", "司法厅");

    private final Report report;
    private final List<String> ownPlaces;
    private final List<String> printed;
    private final List<String> names;

    private Addressees(Report report, List<String> printed) {
        this.report = report;
        this.ownPlaces = ownPlaces(report).toList();
        this.printed = printed;
        this.names = split(printed).toList();
    }

    /** The addressees, where any is stated. */
    static Optional<Addressees> of(Report report) {
        return Optional.of(printed(report))
                .filter(printed -> !printed.isEmpty())
                .map(printed -> new Addressees(report, printed));
    }

    static List<String> printed(Report report) {
        return report.getFrame().map(Frame::getAddressees).orElse(List.of());
    }

    static Stream<String> split(List<String> printed) {
        return printed.stream().flatMap(MARK::splitAsStream);
    }

    /** The bodies named that are no offices of the bodies that coordinate the rule of law (依法治县办). */
    Stream<String> bodies() {
        return names.stream().filter(Predicate.not(Addressees::coordinates));
    }

    /** Whether one of the words occurs in a body above the issuer's own level. */
    boolean nameAbove(List<String> words) {
        return bodies().filter(Predicate.not(this::isOwn)).anyMatch(name -> hasAny(name, words));
    }

    /** Whether one of the words occurs. */
    boolean name(List<String> words) {
        return bodies().anyMatch(name -> hasAny(name, words));
    }

    /** Whether it is the supervising office (督察单位), which sits in the justice department. */
    static boolean supervises(String name) {
        return hasAny(name, SUPERVISORS);
    }

    private static boolean coordinates(String name) {
        return name.contains(COORDINATING_BODY);
    }

    private boolean isOwn(String name) {
        return OWN_LEVEL.matcher(name).find() || ownPlaces.stream().anyMatch(name::contains);
    }

    private static boolean hasAny(String name, List<String> words) {
        return words.stream().anyMatch(name::contains);
    }

    /** Full and short names without the word for the office: 柳桥镇. */
    static Stream<String> issuerNames(Report report) {
        return report.getIssuers().stream()
                .flatMap(issuer -> Stream.concat(Stream.of(issuer.getName()), shortName(issuer)))
                .map(BodyName::withoutOffice);
    }

    /** The issuer's own place, where its name tells the level: 柳桥镇. A bare 柳桥 may be that of the county as well. */
    static Stream<String> ownPlaces(Report report) {
        return issuerNames(report).filter(PLACE_BELOW_COUNTY.asPredicate());
    }

    private static Stream<String> shortName(Issuer issuer) {
        return issuer.getShortName().stream();
    }

    /**
     * Says that one is missing. A published text prints the addressee of one copy only, and who writes to the
     * supervising office may have its superiors reached through it: both are only pointed out.
     */
    void missing(Examination exam, String variant) {
        boolean published = report.getOrigin().equals(Optional.of(Origin.TEXT));
        boolean throughOffice = names.stream().anyMatch(Addressees::supervises);
        exam.finding(PLACE)
                .variant(variant)
                .severity(published || throughOffice ? Severity.INFO : Severity.WARNING)
                .actual(String.join("、", printed))
                .add();
    }
}
