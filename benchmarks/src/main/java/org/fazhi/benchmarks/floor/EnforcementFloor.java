package org.fazhi.benchmarks.floor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.AreaContent;
import org.fazhi.report.Enforcement;
import org.fazhi.report.Pointer;
import org.fazhi.report.ZeroClaim;
import org.jspecify.annotations.Nullable;

/** ENF but ENF-01, -06, -07 and -09, which look at words. */
final class EnforcementFloor {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal MOST_ON_THE_SPOT = BigDecimal.valueOf(3000);
    private static final int LEAST_REVIEWERS_PERCENT = 5;
    private static final List<String> POWER = List.of(
            "power.statutory_enforcement_items",
            "power.empowered_items",
            "enforcement.enforcers",
            "enforcement.certified_enforcers");
    private static final List<String> COUNTS = counts();

    private EnforcementFloor() {}

    private static List<String> counts() {
        List<String> counts = new ArrayList<>(OwnRules.PENALTIES);
        counts.addAll(List.of(
                "enforcement.penalties",
                "enforcement.cases_filed",
                "enforcement.simple_procedure",
                "enforcement.ordinary_procedure"));
        return List.copyOf(counts);
    }

    static void check(Facts facts, Bound bound, Faults faults) {
        Beside.limit(bound, "ENF-02", "enforcement.certified_enforcers", "enforcement.enforcers", faults);
        if (facts.since(2021)) {
            twoEnforcers(facts, faults);
            fines(facts, faults);
        }
        if (facts.since(2019)) {
            Beside.atMost(facts, "ENF-03", "enforcement.major_decisions", "enforcement.legal_reviewed", faults);
            Beside.shareAtLeast(
                    facts,
                    "ENF-04",
                    "enforcement.legal_reviewers",
                    "enforcement.enforcers",
                    LEAST_REVIEWERS_PERCENT,
                    faults);
            inJanuary(
                    facts,
                    facts.report.getEnforcement().flatMap(Enforcement::getStatisticsPublishedOn),
                    "ENF-08",
                    Pointer.ROOT.child("enforcement").child("statisticsPublishedOn"),
                    faults);
        }
        penalties(facts, bound, faults);
        permits(facts, bound, faults);
        power(facts, faults);
    }

    private static void twoEnforcers(Facts facts, Faults faults) {
        Stated certified = facts.fact("enforcement.certified_enforcers");
        Stated penalties = facts.fact("enforcement.penalties");
        if (certified != null && penalties != null && penalties.isPositive() && certified.isBelow(TWO)) {
            faults.add("ENF-02", certified.value());
        }
    }

    private static void fines(Facts facts, Faults faults) {
        for (Stated fines : facts.all("enforcement.simple_fines")) {
            Stated cases = facts.standsAlone(fines) ? facts.beside("enforcement.simple_procedure", fines) : null;
            if (cases != null && cases.most != null && fines.isAbove(cases.most.multiply(MOST_ON_THE_SPOT))) {
                faults.add("ENF-05", fines.value());
            }
        }
    }

    /** A yearly paper is out by the end of January. */
    static void inJanuary(Facts facts, Optional<LocalDate> published, String rule, Pointer at, Faults faults) {
        int year = facts.calendarYear();
        if (published.isPresent() && year > 0 && published.get().isAfter(LocalDate.of(year + 1, 1, 31))) {
            faults.add(rule, at);
        }
    }

    private static void penalties(Facts facts, Bound bound, Faults faults) {
        for (Bound.Sum sum : Beside.kinds(facts, bound, "enforcement.penalties", OwnRules.PENALTIES)) {
            Amounts kinds = Amounts.of(sum.parts());
            Amounts total = Amounts.of(List.of(sum.whole()));
            boolean several = sum.parts().size() > 1 && bound.sums.contains(sum);
            if (kinds.exceeds(total) || (sum.complete() || several) && total.exceeds(kinds)) {
                faults.add("ENF-10", sum.whole().value());
            }
        }
        List<Stated> totals = facts.all("enforcement.fines_total");
        List<Stated> onTheSpot = facts.all("enforcement.simple_fines");
        units(totals, faults);
        units(onTheSpot, faults);
        Stated first = otherMultiplier(totals, null);
        first = first == null ? otherMultiplier(onTheSpot, null) : first;
        if (first != null) {
            Stated other = otherMultiplier(totals, first);
            other = other == null ? otherMultiplier(onTheSpot, first) : other;
            if (other != null) {
                faults.add("ENF-10", other.value());
            }
        }
    }

    private static void units(List<Stated> fines, Faults faults) {
        for (Stated fine : fines) {
            if (fine.isFact() && !isYuan(fine)) {
                boolean stated = fine.figure.getUnit().isPresent();
                faults.add("ENF-10", fine.pointer().child(stated ? "unit" : "value"));
            }
        }
    }

    /** The first amount in 元 that has another multiplier than the one before it; the very first where there is none. */
    private static @Nullable Stated otherMultiplier(List<Stated> fines, @Nullable Stated before) {
        for (Stated fine : fines) {
            if (fine.isFact()
                    && isYuan(fine)
                    && (before == null || !fine.figure.getMultiplier().equals(before.figure.getMultiplier()))) {
                return fine;
            }
        }
        return null;
    }

    private static boolean isYuan(Stated fine) {
        return fine.figure.getUnit().isPresent() && fine.figure.getUnit().get().equals("元");
    }

    private static void permits(Facts facts, Bound bound, Faults faults) {
        Beside.limit(bound, "ENF-11", "permit.accepted", "permit.applied", faults);
        Beside.limit(bound, "ENF-11", "permit.granted", "permit.accepted", faults);
        Beside.limit(bound, "ENF-11", "permit.refused", "permit.accepted", faults);
        for (Stated granted : facts.all("permit.granted")) {
            Stated refused = facts.standsAlone(granted) ? facts.beside("permit.refused", granted) : null;
            Stated accepted = facts.beside("permit.accepted", granted);
            if (refused != null
                    && accepted != null
                    && !granted.exceeds(accepted)
                    && !refused.exceeds(accepted)
                    && Amounts.of(List.of(granted, refused)).exceeds(accepted)) {
                faults.add("ENF-11", granted.value());
            }
        }
    }

    private static void power(Facts facts, Faults faults) {
        Stated declared = null;
        for (int i = 0; i < POWER.size() && declared == null; i++) {
            for (Stated figure : facts.all(POWER.get(i))) {
                if (declared == null && figure.isFact() && figure.isPositive()) {
                    declared = figure;
                }
            }
        }
        if (declared != null && !isCounted(facts) && !isSaidToBeNone(facts)) {
            faults.add("ENF-12", declared.pointer());
        }
    }

    private static boolean isCounted(Facts facts) {
        for (String code : COUNTS) {
            for (Stated figure : facts.all(code)) {
                if (figure.isFact()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSaidToBeNone(Facts facts) {
        for (AreaContent area : facts.report.areas().values()) {
            for (ZeroClaim claim : area.getZeroClaims()) {
                if (claim.getLabel().contains("处罚")
                        || claim.getPrinted().orElse("").contains("处罚")
                        || COUNTS.contains(claim.getIndicator().orElse(""))) {
                    return true;
                }
            }
        }
        return false;
    }
}
