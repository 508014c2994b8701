package org.fazhi.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.fazhi.validation.rule.RuleSet;
import org.fazhi.validation.rule.RuleSetProvider;

/** Finds the rule sets that jars of third parties offer. */
final class Discovery {
    private Discovery() {}

    /** By id, so that the order of the class path does not show. */
    static List<RuleSet> ruleSets(ClassLoader loader) {
        List<RuleSet> sets = new ArrayList<>();
        try {
            ServiceLoader.load(RuleSetProvider.class, loader).stream()
                    .forEach(provider -> sets.addAll(offered(provider)));
        } catch (ServiceConfigurationError broken) {
            throw new IllegalArgumentException("规则集提供者无法使用：" + broken.getMessage(), broken);
        }
        sets.sort(Comparator.comparing(set -> set.info().getId()));
        return sets;
    }

    private static List<RuleSet> offered(ServiceLoader.Provider<RuleSetProvider> provider) {
        try {
            return provider.get().ruleSets().stream()
                    .map(set -> set.origin().isPresent() ? set : set.from(Jar.of(provider.type())))
                    .toList();
        } catch (RuntimeException | LinkageError | ServiceConfigurationError broken) {
            throw new IllegalArgumentException("规则集提供者无法使用：" + provider.type().getName() + "：" + broken, broken);
        }
    }
}
