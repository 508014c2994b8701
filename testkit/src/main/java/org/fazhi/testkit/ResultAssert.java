package org.fazhi.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.AbstractAssert;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.ValidationResult;
import org.fazhi.finding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the result of a check (检查结果的断言). A failure shows the verdict and all findings, one a line, and the
 * rules that broke.
 */
public final class ResultAssert extends AbstractAssert<ResultAssert, ValidationResult> {
    ResultAssert(@Nullable ValidationResult actual) {
        super(actual, ResultAssert.class);
    }

    /**
     * The report keeps all rules: the verdict is {@link Verdict#CONFORMS}, with no finding graver than INFO. Where
     * warnings are allowed, say {@code hasVerdict(Verdict.CONFORMS_WITH_WARNINGS)}.
     *
     * @return this assertion
     */
    public ResultAssert conforms() {
        return hasVerdict(Verdict.CONFORMS);
    }

    /**
     * The report breaks a rule that binds: the verdict is {@link Verdict#DOES_NOT_CONFORM}.
     *
     * @return this assertion
     */
    public ResultAssert doesNotConform() {
        return hasVerdict(Verdict.DOES_NOT_CONFORM);
    }

    /**
     * The verdict is this one.
     *
     * @param verdict the verdict
     * @return this assertion
     */
    public ResultAssert hasVerdict(Verdict verdict) {
        isNotNull();
        if (actual.getVerdict() != verdict) {
            throw failure("%nExpecting the verdict %s, but it is:%n%s", verdict, Told.result(actual));
        }
        return this;
    }

    /**
     * A rule found something.
     *
     * @param rule the id of the rule, such as {@code NUM-01}
     * @return the findings of the rule, to say more of them
     */
    public FindingsAssert hasFinding(String rule) {
        List<Finding> found = findings(rule);
        if (found.isEmpty()) {
            throw failure("%nExpecting a finding of %s (%s), but found:%n%s", rule, ran(rule), Told.result(actual));
        }
        return new FindingsAssert(this, found).as(info.description());
    }

    /**
     * A rule found nothing. It may have passed, been skipped, or not concern the report; see {@link #hasOutcome}.
     *
     * @param rule the id of the rule
     * @return this assertion
     */
    public ResultAssert hasNoFinding(String rule) {
        List<Finding> found = findings(rule);
        if (!found.isEmpty()) {
            throw failure("%nExpecting no finding of %s, but found:%n%s", rule, Told.findings(found));
        }
        return this;
    }

    /**
     * No rule found anything, not even an INFO.
     *
     * @return this assertion
     */
    public ResultAssert hasNoFindings() {
        return hasFindingsOnlyOf();
    }

    /**
     * These rules found something, and no others.
     *
     * @param rules the ids of the rules
     * @return this assertion
     */
    public ResultAssert hasFindingsOnlyOf(String... rules) {
        isNotNull();
        Set<String> expected = new TreeSet<>(Arrays.asList(rules));
        Set<String> found = new TreeSet<>();
        actual.getFindings().forEach(finding -> found.add(finding.getRule()));
        if (!found.equals(expected)) {
            throw failure("%nExpecting findings of exactly %s, but found:%n%s", expected, Told.result(actual));
        }
        return this;
    }

    /**
     * A rule ran and came to this outcome.
     *
     * @param rule the id of the rule
     * @param outcome the outcome
     * @return this assertion
     */
    public ResultAssert hasOutcome(String rule, Outcome outcome) {
        isNotNull();
        boolean came = actual.getOutcomes().stream()
                .anyMatch(each -> each.getRule().equals(rule) && each.getOutcome() == outcome);
        if (!came) {
            throw failure("%nExpecting %s to have the outcome %s, but: %s", rule, outcome, ran(rule));
        }
        return this;
    }

    private List<Finding> findings(String rule) {
        isNotNull();
        return actual.getFindings().stream()
                .filter(finding -> finding.getRule().equals(rule))
                .toList();
    }

    private String ran(String rule) {
        List<RuleOutcome> outcomes = actual.getOutcomes().stream()
                .filter(outcome -> outcome.getRule().equals(rule))
                .toList();
        return outcomes.isEmpty()
                ? "it is not among the rules that ran"
                : String.join(",", outcomes.stream().map(Told::outcome).toList())
                        .strip();
    }
}
