package org.fazhi.validation.likeness;

import java.util.List;
import java.util.Optional;
import org.fazhi.report.Issuer;
import org.fazhi.report.Report;
import org.fazhi.validation.national.text.BodyName;
import org.fazhi.validation.national.text.Spaces;

/** Whether two reports are of one body, and of one year and the next. What is not stated makes no difference. */
public final class Kinship {
    private Kinship() {}

    /** Whether certainly none of the issuers of one issues the other. Bodies abridge their names: 清河县柳桥镇, 柳桥镇人民政府. */
    public static boolean otherBody(Report one, Report other) {
        List<Issuer> ours = one.getIssuers();
        List<Issuer> theirs = other.getIssuers();
        return !ours.isEmpty()
                && !theirs.isEmpty()
                && ours.stream().noneMatch(our -> theirs.stream().anyMatch(their -> same(our, their)));
    }

    /** Whether two reports certainly have an issuer in common: by its full name or its code. */
    public static boolean sameIssuer(Report one, Report other) {
        return one.getIssuers().stream()
                .anyMatch(our -> other.getIssuers().stream()
                        .anyMatch(their ->
                                sameCode(our, their) || plain(our.getName()).equals(plain(their.getName()))));
    }

    /** The year a report is of, where it is not the one before that of the other. */
    public static Optional<Integer> otherYear(Report report, Report before) {
        return report.getReportingYear()
                .flatMap(year -> before.getReportingYear().filter(found -> found != year - 1));
    }

    private static boolean same(Issuer one, Issuer other) {
        String name = plain(one.getName());
        String otherName = plain(other.getName());
        return sameCode(one, other)
                || name.endsWith(otherName)
                || otherName.endsWith(name)
                || one.getShortName()
                        .map(Kinship::plain)
                        .filter(otherName::endsWith)
                        .isPresent()
                || other.getShortName()
                        .map(Kinship::plain)
                        .filter(name::endsWith)
                        .isPresent();
    }

    private static boolean sameCode(Issuer one, Issuer other) {
        return one.getCreditCode().isPresent() && one.getCreditCode().equals(other.getCreditCode());
    }

    private static String plain(String name) {
        return BodyName.withoutOffice(Spaces.removed(name));
    }
}
