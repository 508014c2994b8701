package org.fazhi.validation.national.duties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.report.Duty;
import org.fazhi.report.DutyCode;
import org.fazhi.report.DutyRole;
import org.fazhi.report.FirstResponsible;
import org.fazhi.report.Located;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;

/** The duties a report tells of, with their places, and which of the twelve duties of the law are whose. */
final class Duties {
    static final Pointer PLACE = Pointer.ROOT.child("firstResponsible").child("duties");

    private static final Map<DutyRole, List<DutyCode>> OF_HEAD = Map.of(
            DutyRole.PARTY_HEAD,
            List.of(DutyCode.P1, DutyCode.P2, DutyCode.P3, DutyCode.P4, DutyCode.P5, DutyCode.P6),
            DutyRole.GOVERNMENT_HEAD,
            List.of(DutyCode.G1, DutyCode.G2, DutyCode.G3, DutyCode.G4, DutyCode.G5, DutyCode.G6));

    private Duties() {}

    static List<Duty> of(Report report) {
        return report.getFirstResponsible().map(FirstResponsible::getDuties).orElse(List.of());
    }

    static List<Located<Duty>> located(Report report) {
        List<Located<Duty>> located = new ArrayList<>();
        List<Duty> duties = of(report);
        for (int i = 0; i < duties.size(); i++) {
            located.add(new Located<>(duties.get(i), PLACE.child(i)));
        }
        return located;
    }

    static Stream<Duty> of(Report report, DutyRole role) {
        return of(report).stream().filter(duty -> duty.getRole().equals(role));
    }

    /** The six duties of a head. */
    static List<DutyCode> ofHead(DutyRole head) {
        return Optional.ofNullable(OF_HEAD.get(head)).orElse(List.of());
    }

    /** A figure or an event: more than words. */
    static boolean isConcrete(Duty duty) {
        return !duty.getFigures().isEmpty() || !duty.getEvents().isEmpty();
    }
}
