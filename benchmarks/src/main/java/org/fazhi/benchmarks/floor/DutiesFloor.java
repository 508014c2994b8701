package org.fazhi.benchmarks.floor;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Duty;
import org.fazhi.report.DutyCode;
import org.fazhi.report.DutyRole;
import org.fazhi.report.Figure;
import org.fazhi.report.FirstResponsible;
import org.fazhi.report.Issuer;
import org.fazhi.report.Period;
import org.fazhi.report.Pointer;

/** FRP but FRP-04 and FRP-05, which look at words; and the duties of STR. */
final class DutiesFloor {
    private static final int LEAST_DUTIES = 3;
    private static final Pattern LEADING_DATE = Pattern.compile("^[于在]?((?:19|20)\\d{2})(?:年\\d{1,2}月|[-./]\\d{1,2})");
    private static final Set<DutyCode> OF_PARTY =
            Set.of(DutyCode.P1, DutyCode.P2, DutyCode.P3, DutyCode.P4, DutyCode.P5, DutyCode.P6);
    private static final Set<DutyCode> OF_GOVERNMENT =
            Set.of(DutyCode.G1, DutyCode.G2, DutyCode.G3, DutyCode.G4, DutyCode.G5, DutyCode.G6);

    private final Facts facts;
    private final Faults faults;
    private final List<Duty> duties;
    private final boolean oneHead;

    DutiesFloor(Facts facts, Faults faults) {
        this.facts = facts;
        this.faults = faults;
        this.duties = facts.report
                .getFirstResponsible()
                .map(FirstResponsible::getDuties)
                .orElse(List.of());
        this.oneHead = facts.isBody(BodyKind.DEPARTMENT, BodyKind.STATE_COUNCIL_DEPT, BodyKind.DEV_ZONE)
                || holdsBothPosts(facts.report.getIssuers());
    }

    private static boolean holdsBothPosts(List<Issuer> issuers) {
        for (Issuer issuer : issuers) {
            if (issuer.getHeadHoldsBothPosts().orElse(false)) {
                return true;
            }
        }
        return false;
    }

    /** STR-06 and STR-07. */
    void contents() {
        if (duties.isEmpty()) {
            return;
        }
        boolean concrete = false;
        boolean party = oneHead;
        boolean government = oneHead;
        for (Duty duty : duties) {
            concrete |= isConcrete(duty);
            DutyRole role = duty.getRole();
            boolean both = role.equals(DutyRole.JOINT) || !role.isKnown();
            party |= both || role.equals(DutyRole.PARTY_HEAD);
            government |= both || role.equals(DutyRole.GOVERNMENT_HEAD);
        }
        if (!party || !government) {
            faults.add("STR-06", "firstResponsible", "duties");
        }
        if (!concrete) {
            faults.add("STR-07", "firstResponsible", "duties");
        }
    }

    void check() {
        if (duties.isEmpty()) {
            return;
        }
        if (facts.isBody(
                BodyKind.PROVINCE,
                BodyKind.CITY,
                BodyKind.COUNTY,
                BodyKind.TOWN,
                BodyKind.TOWNSHIP,
                BodyKind.SUBDISTRICT,
                BodyKind.DEV_ZONE)) {
            covered("FRP-01", DutyRole.PARTY_HEAD, OF_PARTY);
            covered("FRP-02", DutyRole.GOVERNMENT_HEAD, OF_GOVERNMENT);
        }
        if (!oneHead) {
            inPerson();
            codes();
        }
        year();
    }

    private void covered(String rule, DutyRole head, Set<DutyCode> codes) {
        boolean told = false;
        Set<DutyCode> covered = new HashSet<>();
        for (Duty duty : duties) {
            DutyRole role = duty.getRole();
            told |= role.equals(head) || role.equals(DutyRole.JOINT) || !role.isKnown();
            for (DutyCode code : duty.getCodes()) {
                if (codes.contains(code)) {
                    covered.add(code);
                }
            }
        }
        if (told && !covered.isEmpty() && covered.size() < LEAST_DUTIES) {
            faults.add(rule, "firstResponsible", "duties");
        }
    }

    private void inPerson() {
        boolean anyConcrete = false;
        for (Duty duty : duties) {
            boolean ofOneHead =
                    duty.getRole().equals(DutyRole.PARTY_HEAD) || duty.getRole().equals(DutyRole.GOVERNMENT_HEAD);
            if (isConcrete(duty) && !ofOneHead) {
                return;
            }
            anyConcrete |= isConcrete(duty);
        }
        if (anyConcrete && (isOnlyWords(DutyRole.PARTY_HEAD) || isOnlyWords(DutyRole.GOVERNMENT_HEAD))) {
            faults.add("FRP-03", "firstResponsible", "duties");
        }
    }

    private boolean isOnlyWords(DutyRole head) {
        boolean inPerson = false;
        for (Duty duty : duties) {
            if (duty.getRole().equals(head)) {
                if (isConcrete(duty)) {
                    return false;
                }
                inPerson |= !duty.getPersonally().isEmpty();
            }
        }
        return inPerson;
    }

    private void codes() {
        for (int i = 0; i < duties.size(); i++) {
            DutyRole role = duties.get(i).getRole();
            boolean wrong = role.equals(DutyRole.PARTY_HEAD) && hasAny(duties.get(i), OF_GOVERNMENT)
                    || role.equals(DutyRole.GOVERNMENT_HEAD) && hasAny(duties.get(i), OF_PARTY);
            if (wrong) {
                Pointer at = Pointer.ROOT.child("firstResponsible").child("duties");
                faults.add("FRP-06", at.child(i).child("codes"));
            }
        }
    }

    private static boolean hasAny(Duty duty, Set<DutyCode> codes) {
        for (DutyCode code : duty.getCodes()) {
            if (codes.contains(code)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConcrete(Duty duty) {
        return !duty.getFigures().isEmpty() || !duty.getEvents().isEmpty();
    }

    /** Only when every fact is of another year is something wrong. */
    private void year() {
        Optional<Integer> reported = facts.report.getReportingYear();
        if (reported.isEmpty()) {
            return;
        }
        boolean any = false;
        for (Duty duty : duties) {
            for (Figure figure : duty.getFigures()) {
                any = true;
                if (!isOutside(figure, reported.get())) {
                    return;
                }
            }
            for (String event : duty.getEvents()) {
                any = true;
                if (!isOutside(event, reported.get())) {
                    return;
                }
            }
        }
        if (any) {
            faults.add("FRP-07", "firstResponsible", "duties");
        }
    }

    private static boolean isOutside(Figure figure, int year) {
        if (figure.getPeriod().isEmpty()) {
            return false;
        }
        Period period = figure.getPeriod().get();
        LocalDate first = period.getFirstDay().orElse(null);
        LocalDate last = period.getLastDay().orElse(null);
        return (last != null && last.getYear() < year || first != null && first.getYear() > year + 1)
                && !figure.getPrinted().orElse(figure.getLabel()).contains(year + "年");
    }

    private static boolean isOutside(String event, int year) {
        Matcher date = LEADING_DATE.matcher(event);
        if (!date.find()) {
            return false;
        }
        int told = Integer.parseInt(date.group(1));
        return (told < year || told > year + 1) && !event.contains(year + "年");
    }
}
