package org.fazhi.validation.rule;

import java.util.List;

/**
 * What a third party's jar offers (规则集提供者). A jar on the class path or the module path names its provider, and
 * {@code ReportValidator.discovered} finds it through {@link java.util.ServiceLoader}: in {@code module-info} as
 * {@code provides org.fazhi.validation.rule.RuleSetProvider with ...}, and for the class path in the file
 * {@code META-INF/services/org.fazhi.validation.rule.RuleSetProvider}.
 *
 * <p>An implementation is public and has a public constructor without arguments.
 */
@FunctionalInterface
public interface RuleSetProvider {
    /**
     * The sets on offer.
     *
     * @return the same sets each time; overlays among them
     */
    List<RuleSet> ruleSets();
}
