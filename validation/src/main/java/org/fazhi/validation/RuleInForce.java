package org.fazhi.validation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.RuleInfo;
import org.fazhi.finding.Severity;
import org.fazhi.report.BodyKind;
import org.fazhi.validation.rule.Rule;
import org.fazhi.validation.rule.RuleSet;

/**
 * A rule as it runs in one check: as its set has it, and as overlays and the caller change it.
 *
 * @param set its set
 * @param rule the rule as its set has it
 * @param tightenings what overlays ask, the wider first
 * @param adjustments the parameters of the set that overlays changed, by name
 * @param wish the severity the caller wants
 */
record RuleInForce(
        RuleSet set, Rule rule, List<Local> tightenings, Map<String, Local> adjustments, Optional<Severity> wish) {
    /**
     * A change of an overlay that holds.
     *
     * @param overlay the id of the overlay
     * @param severity what it makes of the rule; empty for a parameter
     * @param value what it makes of the parameter; empty for a rule
     * @param basis its sources
     */
    record Local(String overlay, Optional<Severity> severity, Optional<String> value, List<LegalBasis> basis) {}

    RuleInfo info() {
        return rule.info();
    }

    static Severity milder(Severity one, Severity other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    static Severity graver(Severity one, Severity other) {
        return one.compareTo(other) > 0 ? other : one;
    }

    boolean byAnalogy(Optional<BodyKind> body) {
        return body.map(set.byAnalogy()::contains).orElse(false);
    }

    /** What its findings have at most. An overlay's source speaks for itself, so analogy does not soften it. */
    Severity severity(Optional<BodyKind> body) {
        Severity severity = byAnalogy(body) ? milder(info().getSeverity(), analogyCap()) : info().getSeverity();
        for (Local local : tightenings) {
            severity = graver(severity, local.severity().orElse(severity));
        }
        return milder(severity, wish.orElse(severity));
    }

    private Severity analogyCap() {
        boolean free = info().getBasis().stream().noneMatch(source -> source.getKind() == BasisKind.BINDING);
        boolean asTownship =
                Boolean.parseBoolean(parameter("treatSubdistrictAsTownship").orElse(""));
        return free || asTownship ? Severity.ERROR : Severity.WARNING;
    }

    Optional<String> parameter(String name) {
        Local local = adjustments.get(name);
        return local == null ? Optional.ofNullable(set.parameters().get(name)) : local.value();
    }

    /** The sources of the rule, and of the overlays that changed it or a parameter it used. */
    List<LegalBasis> basis(Optional<BodyKind> body, Set<String> used) {
        List<LegalBasis> own = info().getBasis();
        Set<LegalBasis> basis = new LinkedHashSet<>(byAnalogy(body) ? analogous(own) : own);
        locals(used).forEach(local -> basis.addAll(local.basis()));
        return List.copyOf(basis);
    }

    private static List<LegalBasis> analogous(List<LegalBasis> basis) {
        return basis.stream()
                .map(source -> source.getKind() == BasisKind.BINDING
                        ? LegalBasis.builder()
                                .from(source)
                                .kind(BasisKind.ANALOGY)
                                .build()
                        : source)
                .toList();
    }

    List<String> changedBy(Set<String> used) {
        return locals(used).stream().map(Local::overlay).distinct().toList();
    }

    private List<Local> locals(Set<String> used) {
        List<Local> locals = new ArrayList<>(tightenings);
        adjustments.forEach((name, local) -> {
            if (used.contains(name)) {
                locals.add(local);
            }
        });
        return locals;
    }
}
