package org.fazhi.validation;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.RuleInfo;
import org.fazhi.finding.Severity;
import org.fazhi.report.BodyKind;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.Rule;
import org.fazhi.validation.rule.RuleSet;

/** Which parameters of its set a rule reads: noted while it runs over its cases. */
final class ReadParameters {
    private static final Set<String> READERS = Set.of("flag", "number", "parameter");
    private static final String AS_TOWNSHIP = "treatSubdistrictAsTownship";

    private final Map<String, Set<String>> read = new HashMap<>();

    private ReadParameters() {}

    static ReadParameters over(List<RuleCase> cases) {
        ReadParameters parameters = new ReadParameters();
        ReportValidator noting = ReportValidator.of(ReportValidator.standard().ruleSets().stream()
                .map(parameters::noting)
                .toArray(RuleSet[]::new));
        cases.forEach(single -> noting.check(single.report(), single.options()));
        return parameters;
    }

    /** The names, sorted; among them the one the engine reads when a binding source holds by analogy. */
    Set<String> of(RuleSet set, RuleInfo rule) {
        Set<String> names = new TreeSet<>(read.getOrDefault(key(set, rule), Set.of()));
        boolean capped = rule.getSeverity() == Severity.ERROR
                && !set.byAnalogy().isEmpty()
                && rule.getBasis().stream().map(LegalBasis::getKind).anyMatch(BasisKind.BINDING::equals);
        if (capped && set.parameters().containsKey(AS_TOWNSHIP)) {
            names.add(AS_TOWNSHIP);
        }
        return names;
    }

    private RuleSet noting(RuleSet set) {
        RuleSet.Builder copy = RuleSet.builder(set.info(), set.messages())
                .byAnalogy(set.byAnalogy().toArray(BodyKind[]::new));
        set.parameters().forEach(copy::parameter);
        for (Rule rule : set.rules()) {
            RuleInfo info = rule.info();
            copy.rule(
                    info.getId(),
                    info.getSeverity(),
                    info.getExecutability(),
                    info.getApplies(),
                    noting(rule.check(), read.computeIfAbsent(key(set, info), unread -> new TreeSet<>())),
                    info.getBasis().toArray(LegalBasis[]::new));
        }
        return copy.build();
    }

    private static Check noting(Check check, Set<String> names) {
        return exam -> {
            InvocationHandler note = (proxy, method, arguments) -> {
                if (READERS.contains(method.getName())) {
                    names.add(arguments[0].toString());
                }
                try {
                    return method.invoke(exam, arguments);
                } catch (InvocationTargetException broken) {
                    throw broken.getTargetException();
                }
            };
            check.examine((Examination) Proxy.newProxyInstance(
                    Examination.class.getClassLoader(), new Class<?>[] {Examination.class}, note));
        };
    }

    private static String key(RuleSet set, RuleInfo rule) {
        return set.info().getId() + " " + rule.getId();
    }
}
