package org.fazhi.benchmarks.floor;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The counts that have a rule of their own, which NUM-02 and NUM-04 leave to it. */
final class OwnRules {
    static final List<String> PENALTIES = List.of(
            "enforcement.penalty_warning",
            "enforcement.penalty_fine",
            "enforcement.penalty_confiscation",
            "enforcement.penalty_suspension",
            "enforcement.penalty_restriction",
            "enforcement.penalty_closure",
            "enforcement.penalty_revocation",
            "enforcement.penalty_detention",
            "enforcement.penalty_other");
    static final List<String> OUTCOMES =
            List.of("review.upheld", "review.corrected", "review.rejected", "review.terminated", "review.pending");

    static final List<String> DECISIONS = OUTCOMES.subList(0, OUTCOMES.size() - 1);

    private static final Map<String, Set<String>> WHOLES = Map.of(
            "enforcement.certified_enforcers", Set.of("enforcement.enforcers"),
            "permit.accepted", Set.of("permit.applied"),
            "permit.granted", Set.of("permit.accepted"),
            "permit.refused", Set.of("permit.accepted"),
            "mediation.succeeded", Set.of("mediation.accepted"),
            "litigation.head_appeared", Set.of("litigation.should_appear"));

    private OwnRules() {}

    static boolean hold(Stated part, Stated whole) {
        return WHOLES.getOrDefault(part.code(), Set.of()).contains(whole.code())
                || kinds(whole).contains(part.code());
    }

    static boolean hold(Bound.Sum sum) {
        return areKinds(sum.parts(), kinds(sum.whole()));
    }

    static boolean areKinds(List<Stated> parts, List<String> kinds) {
        for (Stated part : parts) {
            if (!kinds.contains(part.code())) {
                return false;
            }
        }
        return true;
    }

    private static List<String> kinds(Stated total) {
        if (total.is("enforcement.penalties")) {
            return PENALTIES;
        }
        if (total.is("review.concluded")) {
            return DECISIONS;
        }
        return total.is("review.accepted") ? OUTCOMES : List.of();
    }
}
