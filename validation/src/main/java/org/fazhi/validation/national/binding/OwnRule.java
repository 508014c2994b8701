package org.fazhi.validation.national.binding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;

/**
 * The counts that have a rule of their own, so that one fault is found once: NUM-02 and NUM-04 leave them to it.
 *
 * <p>A part above its whole is for ENF-02 (certified staff), ENF-11 (permits), MED-03 (disputes) and LIT-01 (heads in
 * court); kinds that do not make up their total are for ENF-10 (penalties) and REV-02 (reviews). Rates whose counts are
 * exact stay with NUM-01.
 */
public final class OwnRule {
    /** The kinds of penalty of the yearly statistics, from light to heavy as the form lists them. */
    public static final List<String> PENALTY_TYPES = List.of(
            "enforcement.penalty_warning",
            "enforcement.penalty_fine",
            "enforcement.penalty_confiscation",
            "enforcement.penalty_suspension",
            "enforcement.penalty_restriction",
            "enforcement.penalty_closure",
            "enforcement.penalty_revocation",
            "enforcement.penalty_detention",
            "enforcement.penalty_other");

    /** What becomes of a review case; the last is not decided yet. */
    public static final List<String> REVIEW_OUTCOMES =
            List.of("review.upheld", "review.corrected", "review.rejected", "review.terminated", "review.pending");

    /** What becomes of a review case that is concluded. */
    public static final List<String> REVIEW_DECISIONS = REVIEW_OUTCOMES.subList(0, REVIEW_OUTCOMES.size() - 1);

    private static final Map<String, Set<String>> WHOLES_BY_PART = Map.of(
            "enforcement.certified_enforcers", Set.of("enforcement.enforcers"),
            "permit.accepted", Set.of("permit.applied"),
            "permit.granted", Set.of("permit.accepted"),
            "permit.refused", Set.of("permit.accepted"),
            "mediation.succeeded", Set.of("mediation.accepted"),
            "litigation.head_appeared", Set.of("litigation.should_appear"));
    private static final Map<String, List<String>> KINDS_BY_TOTAL = Map.of(
            "enforcement.penalties", PENALTY_TYPES,
            "review.accepted", REVIEW_OUTCOMES,
            "review.concluded", REVIEW_DECISIONS);

    private OwnRule() {}

    /** Whether another rule than NUM-02 answers for a part and its whole. */
    public static boolean answersFor(Bindings.Limit limit) {
        String part = code(limit.part());
        String whole = code(limit.whole());
        return WHOLES_BY_PART.getOrDefault(part, Set.of()).contains(whole)
                || KINDS_BY_TOTAL.getOrDefault(whole, List.of()).contains(part);
    }

    /** Whether another rule than NUM-04 answers for the parts of a total. */
    public static boolean answersFor(Bindings.Sum sum) {
        List<String> kinds = KINDS_BY_TOTAL.getOrDefault(code(sum.whole()), List.of());
        return sum.parts().stream().map(OwnRule::code).allMatch(kinds::contains);
    }

    private static String code(Located<Figure> figure) {
        return figure.value().getIndicator().orElse("");
    }
}
