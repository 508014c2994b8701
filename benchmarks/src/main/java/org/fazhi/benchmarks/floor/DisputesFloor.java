package org.fazhi.benchmarks.floor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fazhi.report.Approx;
import org.fazhi.report.AreaContent;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Issuer;
import org.fazhi.report.ZeroClaim;
import org.jspecify.annotations.Nullable;

/** MED, REV, LIT. */
final class DisputesFloor {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal FEWEST = BigDecimal.valueOf(3);
    private static final BigDecimal MOST = BigDecimal.valueOf(9);
    private static final BigDecimal DAYS = BigDecimal.valueOf(30);
    private static final Pattern OWN = Pattern.compile("^[本我][局厅委办]$|不服$");
    private static final Pattern DECIDE_THEMSELVES = Pattern.compile("司法|税务|海关|国家安全|外汇|金融监督|金融监管|人民银行");

    private DisputesFloor() {}

    static void check(Facts facts, Bound bound, Faults faults) {
        committees(facts, faults);
        confirmation(facts, faults);
        countsAndRate(bound, "MED-03", "mediation.succeeded", "mediation.accepted", faults);
        countsAndRate(bound, "LIT-01", "litigation.head_appeared", "litigation.should_appear", faults);
        if (facts.isBody(BodyKind.TOWN, BodyKind.TOWNSHIP, BodyKind.SUBDISTRICT, BodyKind.DEPARTMENT)) {
            authority(facts, faults);
        }
        outcomes(facts, bound, faults);
        concluded(bound, faults);
        court(facts, faults);
    }

    private static void committees(Facts facts, Faults faults) {
        for (Stated committees : facts.all("mediation.committees")) {
            if (facts.standsAlone(committees)) {
                List<Stated> places = new ArrayList<>(2);
                add(places, facts.beside("village.count", committees));
                if (places.isEmpty()) {
                    add(places, facts.beside("village.villages", committees));
                    add(places, facts.beside("village.communities", committees));
                }
                if (!places.isEmpty() && Amounts.of(places).exceeds(committees)) {
                    faults.add("MED-01", committees.value());
                }
            }
        }
        for (Stated members : facts.all("mediation.members_per_committee")) {
            if (members.figure.getDirection().isEmpty() && (members.isBelow(FEWEST) || members.isAbove(MOST))) {
                faults.add("MED-02", members.value());
            }
        }
    }

    private static void add(List<Stated> places, @Nullable Stated figure) {
        if (figure != null) {
            places.add(figure);
        }
    }

    private static void confirmation(Facts facts, Faults faults) {
        for (Stated confirmed : facts.all("mediation.confirmed")) {
            if (facts.standsAlone(confirmed)) {
                Stated agreements = facts.beside("mediation.agreements_written", confirmed);
                agreements = agreements == null ? facts.beside("mediation.agreements", confirmed) : agreements;
                if (agreements != null && confirmed.exceeds(agreements)) {
                    faults.add("MED-04", confirmed.value());
                }
            }
        }
        for (Stated days : facts.all("mediation.confirmation_days")) {
            if (days.isFact() && (days.isAbove(DAYS) || allows(days))) {
                faults.add("MED-04", days.value());
            }
        }
    }

    private static boolean allows(Stated days) {
        return days.figure.getApprox().equals(Approx.LESS_THAN)
                && days.figure.getValue().compareTo(DAYS) > 0;
    }

    private static void countsAndRate(Bound bound, String rule, String part, String whole, Faults faults) {
        Beside.limit(bound, rule, part, whole, faults);
        for (Bound.Rate rate : bound.rates) {
            if (rate.part().is(part)
                    && rate.whole().is(whole)
                    && !(rate.part().isExact() && rate.whole().isExact())
                    && rate.rate().figure.isPercentage()
                    && rate.rate().figure.getValue().compareTo(HUNDRED) <= 0
                    && !rate.part().exceeds(rate.whole())
                    && isOutOfBounds(rate)) {
                faults.add(rule, rate.rate().value());
            }
        }
    }

    private static boolean isOutOfBounds(Bound.Rate rate) {
        BigDecimal highest = ratio(rate.part().most, rate.whole().least, RoundingMode.CEILING);
        BigDecimal lowest = ratio(rate.part().least, rate.whole().most, RoundingMode.FLOOR);
        return highest != null && rate.rate().isAbove(highest.add(HALF))
                || lowest != null && rate.rate().isBelow(lowest.subtract(HALF));
    }

    private static @Nullable BigDecimal ratio(
            @Nullable BigDecimal some, @Nullable BigDecimal all, RoundingMode rounding) {
        return some == null || all == null || all.signum() <= 0
                ? null
                : some.multiply(HUNDRED).divide(all, 2, rounding);
    }

    private static void authority(Facts facts, Faults faults) {
        boolean department = facts.isBody(BodyKind.DEPARTMENT);
        if (department && (!facts.since(2024) || decidesItself(facts.report.getIssuers()))) {
            return;
        }
        for (Stated decided : facts.all("review.as_authority")) {
            if (decided.isFact()
                    && decided.isPositive()
                    && !(department
                            && decided.hasScope()
                            && !OWN.matcher(decided.figure.getScope().orElse(""))
                                    .find())) {
                faults.add("REV-01", decided.value());
            }
        }
    }

    private static boolean decidesItself(List<Issuer> issuers) {
        for (Issuer issuer : issuers) {
            if (DECIDE_THEMSELVES.matcher(issuer.getName()).find()) {
                return true;
            }
        }
        return false;
    }

    private static void outcomes(Facts facts, Bound bound, Faults faults) {
        for (Bound.Sum sum : Beside.kinds(facts, bound, "review.accepted", OwnRules.OUTCOMES)) {
            Amounts outcomes = Amounts.of(sum.parts());
            Amounts accepted = Amounts.of(List.of(sum.whole()));
            int ways = 0;
            for (Stated outcome : sum.parts()) {
                ways += outcome.is("review.pending") ? 0 : 1;
            }
            boolean several = sum.parts().size() > 1 && bound.sums.contains(sum);
            boolean complete = sum.complete() || several || ways == OwnRules.OUTCOMES.size() - 1;
            if (outcomes.exceeds(cases(facts, sum.whole())) || complete && accepted.exceeds(outcomes)) {
                faults.add("REV-02", sum.whole().value());
            }
        }
    }

    private static void concluded(Bound bound, Faults faults) {
        for (Bound.Sum sum : bound.sums) {
            if (sum.whole().is("review.concluded") && OwnRules.areKinds(sum.parts(), OwnRules.DECISIONS)) {
                Amounts outcomes = Amounts.of(sum.parts());
                Amounts cases = Amounts.of(List.of(sum.whole()));
                if (outcomes.exceeds(cases) || sum.complete() && cases.exceeds(outcomes)) {
                    faults.add("REV-02", sum.whole().value());
                }
            }
        }
    }

    /** Those accepted and those carried over from the year before. */
    private static Amounts cases(Facts facts, Stated accepted) {
        for (Stated before : facts.all("review.carried_over")) {
            if (before.isFact() && before.figure.getScope().equals(accepted.figure.getScope())) {
                return Amounts.of(List.of(accepted, before));
            }
        }
        return Amounts.of(List.of(accepted));
    }

    private static void court(Facts facts, Faults faults) {
        Stated cases = facts.fact("litigation.cases");
        if (cases == null || !cases.isPositive()) {
            return;
        }
        Stated should = facts.fact("litigation.should_appear");
        Stated head = facts.fact("litigation.head_appeared");
        Stated staff = facts.fact("litigation.staff_appeared");
        boolean attended = should != null && !should.isPositive()
                || head != null && head.isPositive()
                || staff != null && staff.isPositive();
        boolean told = head != null || staff != null || isNone(facts, "litigation.head_appeared");
        if (!attended && told) {
            faults.add("LIT-02", cases.pointer());
        }
    }

    private static boolean isNone(Facts facts, String indicator) {
        for (AreaContent area : facts.report.areas().values()) {
            for (ZeroClaim claim : area.getZeroClaims()) {
                if (claim.getIndicator().isPresent()
                        && claim.getIndicator().get().equals(indicator)) {
                    return true;
                }
            }
        }
        return false;
    }
}
