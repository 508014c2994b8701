package org.fazhi.validation;

import java.time.Duration;
import org.fazhi.finding.RuleInfo;
import org.fazhi.finding.RuleSetInfo;

/**
 * Is told how long each rule took (规则计时), so that a rule that is slow on real reports can be found.
 *
 * <p>What several rules share, such as the words of the report, counts for the first of them that asks for it. A check
 * that is not watched looks at no clock.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Map<String, Duration> times = new TreeMap<>();
 * ReportValidator.standard().check(report, CheckOptions.none(), (set, rule, time) ->
 *         times.merge(rule.getId(), time, Duration::plus));
 * }</pre>
 */
@FunctionalInterface
public interface RuleWatch {
    /**
     * A rule has run, or was found not to concern the report.
     *
     * @param set its set
     * @param rule the rule
     * @param time how long it took by the clock, whatever else the machine did
     */
    void ran(RuleSetInfo set, RuleInfo rule, Duration time);
}
