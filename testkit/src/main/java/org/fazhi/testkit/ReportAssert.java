package org.fazhi.testkit;

import org.assertj.core.api.AbstractAssert;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.ValidationResult;
import org.fazhi.finding.Verdict;
import org.fazhi.report.Report;
import org.fazhi.validation.CheckOptions;
import org.fazhi.validation.ReportValidator;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what is found in a report (报告的断言). The report is checked with {@link ReportValidator#standard()} and no
 * options unless {@link #checkedBy} and {@link #checkedWith} say otherwise; they come first.
 *
 * <p>Example:
 *
 * <pre>{@code
 * assertThat(report).checkedBy(ReportValidator.standard().with(house)).hasFinding("EX-01").at("/issuers");
 * }</pre>
 */
public final class ReportAssert extends AbstractAssert<ReportAssert, Report> {
    private final ReportValidator validator;
    private final CheckOptions options;

    ReportAssert(@Nullable Report actual) {
        this(actual, ReportValidator.standard(), CheckOptions.none());
    }

    private ReportAssert(@Nullable Report actual, ReportValidator validator, CheckOptions options) {
        super(actual, ReportAssert.class);
        this.validator = validator;
        this.options = options;
    }

    /**
     * Names the validator.
     *
     * @param other what checks the report
     * @return an assertion that asks it
     */
    public ReportAssert checkedBy(ReportValidator other) {
        return new ReportAssert(actual, other, options).as(info.description());
    }

    /**
     * Names the options of the check, such as the report of the year before.
     *
     * @param others the options
     * @return an assertion that uses them
     */
    public ReportAssert checkedWith(CheckOptions others) {
        return new ReportAssert(actual, validator, others).as(info.description());
    }

    /**
     * The result of the check, to say several things of it; it is checked once.
     *
     * @return the assertion on the result
     */
    public ResultAssert result() {
        isNotNull();
        ValidationResult result = validator.check(actual, options);
        return new ResultAssert(result).as(info.description());
    }

    /**
     * The report keeps all rules, see {@link ResultAssert#conforms()}.
     *
     * @return this assertion
     */
    public ReportAssert conforms() {
        result().conforms();
        return this;
    }

    /**
     * The report breaks a rule that binds, see {@link ResultAssert#doesNotConform()}.
     *
     * @return this assertion
     */
    public ReportAssert doesNotConform() {
        result().doesNotConform();
        return this;
    }

    /**
     * The verdict is this one.
     *
     * @param verdict the verdict
     * @return this assertion
     */
    public ReportAssert hasVerdict(Verdict verdict) {
        result().hasVerdict(verdict);
        return this;
    }

    /**
     * A rule found something.
     *
     * @param rule the id of the rule, such as {@code NUM-01}
     * @return the findings of the rule, to say more of them
     */
    public FindingsAssert hasFinding(String rule) {
        return result().hasFinding(rule);
    }

    /**
     * A rule found nothing.
     *
     * @param rule the id of the rule
     * @return this assertion
     */
    public ReportAssert hasNoFinding(String rule) {
        result().hasNoFinding(rule);
        return this;
    }

    /**
     * No rule found anything, not even an INFO.
     *
     * @return this assertion
     */
    public ReportAssert hasNoFindings() {
        result().hasNoFindings();
        return this;
    }

    /**
     * These rules found something, and no others.
     *
     * @param rules the ids of the rules
     * @return this assertion
     */
    public ReportAssert hasFindingsOnlyOf(String... rules) {
        result().hasFindingsOnlyOf(rules);
        return this;
    }

    /**
     * A rule ran and came to this outcome.
     *
     * @param rule the id of the rule
     * @param outcome the outcome
     * @return this assertion
     */
    public ReportAssert hasOutcome(String rule, Outcome outcome) {
        result().hasOutcome(rule, outcome);
        return this;
    }
}
