package org.fazhi.benchmarks.floor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.report.AreaContent;
import org.fazhi.report.Formula;
import org.fazhi.report.Indicator;
import org.fazhi.report.IndicatorDictionary;
import org.fazhi.report.NextPlan;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Pointer;
import org.fazhi.report.RelationKind;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Shortcomings;
import org.fazhi.report.ZeroClaim;
import org.jspecify.annotations.Nullable;

/** CON-01, -02, -03 and -08; the others look at words. */
final class ContradictionsFloor {
    private static final Pattern LIMITED = Pattern.compile(
            "新增|新发|新收|新立|新受理|重大(?!行政决策|决策|执法)|较大|特大|严重|责任事故|亡人|伤亡|死亡事故|群体|集体|恶性|越级|重复|进京|赴省|引发|引起|导致|因");
    private static final String[][] EFFECTS = {
        {"enforcement.fines_total", "enforcement.penalties"},
        {"emergency.deaths", "emergency.accidents"},
        {"mediation.agreements", "mediation.succeeded"},
        {"mediation.wages_recovered", "mediation.wage_cases"},
        {"petition.persons", "petition.batches"},
        {"petition.batches", "petition.persons"},
    };
    /** What is above zero only where another indicator is, by that indicator. */
    private static final Map<String, List<String>> CONSEQUENCES = consequences();

    private ContradictionsFloor() {}

    private static Map<String, List<String>> consequences() {
        Map<String, List<String>> found = new HashMap<>();
        for (Indicator indicator : IndicatorDictionary.standard().indicators()) {
            for (Formula formula : indicator.getFormulas()) {
                List<String> operands = formula.getOperands();
                String code = indicator.getCode();
                if (formula.getKind().equals(RelationKind.AT_MOST)) {
                    add(found, operands.get(0), code);
                } else if (formula.getKind().equals(RelationKind.BREAKDOWN)) {
                    operands.forEach(part -> add(found, code, part));
                } else {
                    add(found, operands.get(1), operands.get(0));
                    add(found, operands.get(1), code);
                    add(found, operands.get(0), code);
                }
            }
        }
        return found;
    }

    private static void add(Map<String, List<String>> found, String none, String figure) {
        found.computeIfAbsent(none, code -> new ArrayList<>()).add(figure);
    }

    static void check(Facts facts, Faults faults) {
        Map<String, Pointer> claims = claims(facts);
        claims.forEach((indicator, claim) -> {
            if (some(facts, indicator) != null) {
                faults.add("CON-01", claim);
            } else {
                derived(facts, indicator, faults);
            }
        });
        for (String[] pair : EFFECTS) {
            if (some(facts, pair[0]) != null) {
                ground(facts, pair[1], claims.get(pair[1]), faults);
            }
        }
        answers(facts, faults);
    }

    private static void derived(Facts facts, String indicator, Faults faults) {
        for (String code : CONSEQUENCES.getOrDefault(indicator, List.of())) {
            Stated figure = some(facts, code);
            if (figure != null) {
                faults.add("CON-02", figure.value());
                return;
            }
        }
    }

    private static void ground(Facts facts, String code, @Nullable Pointer claim, Faults faults) {
        Stated stated = stated(facts, code);
        if (stated != null && stated.isExact() && stated.figure.getValue().signum() == 0) {
            faults.add("CON-03", stated.value());
        } else if (claim != null && some(facts, code) == null) {
            faults.add("CON-03", claim);
        }
    }

    private static Map<String, Pointer> claims(Facts facts) {
        Map<String, Pointer> claims = new LinkedHashMap<>();
        facts.report.areas().forEach((area, content) -> claims(area.getMember(), content, claims));
        return claims;
    }

    private static void claims(String member, AreaContent content, Map<String, Pointer> claims) {
        List<ZeroClaim> stated = content.getZeroClaims();
        for (int i = 0; i < stated.size(); i++) {
            ZeroClaim claim = stated.get(i);
            String words = claim.getLabel() + claim.getPrinted().orElse("");
            if (claim.getIndicator().isPresent() && !LIMITED.matcher(words).find()) {
                claims.putIfAbsent(
                        claim.getIndicator().get(),
                        Pointer.ROOT.child(member).child("zeroClaims").child(i));
            }
        }
    }

    /** What states an indicator as a whole for the reporting year, where nothing else is stated of it. */
    private static @Nullable Stated stated(Facts facts, String indicator) {
        Stated found = null;
        for (Stated stated : facts.all(indicator)) {
            if (stated.isFact()
                    && !stated.hasScope()
                    && stated.figure.getPeriod().isEmpty()) {
                if (found != null && found.figure.getValue().compareTo(stated.figure.getValue()) != 0) {
                    return null;
                }
                found = found == null ? stated : found;
            }
        }
        return found;
    }

    private static @Nullable Stated some(Facts facts, String indicator) {
        Stated stated = stated(facts, indicator);
        return stated != null && stated.least != null && stated.least.signum() > 0 ? stated : null;
    }

    private static void answers(Facts facts, Faults faults) {
        List<Shortcoming> items =
                facts.report.getShortcomings().map(Shortcomings::getItems).orElse(List.of());
        Set<String> answered = new HashSet<>();
        for (PlanItem item : facts.report.getNextPlan().map(NextPlan::getItems).orElse(List.of())) {
            answered.addAll(item.getAnswers());
        }
        boolean any = false;
        for (Shortcoming item : items) {
            any |= answered.contains(item.getId());
        }
        for (int i = 0; any && i < items.size(); i++) {
            if (!answered.contains(items.get(i).getId())) {
                faults.add(
                        "CON-08",
                        Pointer.ROOT.child("shortcomings").child("items").child(i));
            }
        }
    }
}
