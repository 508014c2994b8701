package org.fazhi.testkit;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.report.Report;
import org.fazhi.validation.CheckOptions;
import org.fazhi.validation.ReportValidator;
import org.fazhi.validation.rule.RuleSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The contract of a rule set and its rules (规则契约), as tests of JUnit. A test class says which set it is and how each
 * rule is broken; the contract asks the rest: that every rule passes a sound report and finds its fault under its own
 * id and nothing else new, at a place that is in the report; that its texts are complete in both languages; that many
 * threads find the same as one; that no report, however odd, makes it throw.
 *
 * <p>Example:
 *
 * <pre>{@code
 * class HouseRulesTest implements RuleContract {
 *     @Override
 *     public RuleSet ruleSet() {
 *         return HouseRules.SET;
 *     }
 *
 *     @Override
 *     public Map<String, Report> faults() {
 *         return Map.of("EX-01", Report.builder().from(Samples.townReport(2024)).issuers(List.of()).build());
 *     }
 * }
 * }</pre>
 *
 * <p>A set that runs only for some bodies or places overrides {@link #sound}; one that stands on other sets of its own
 * overrides {@link #validator}.
 */
public interface RuleContract {
    /**
     * The set.
     *
     * @return the set whose rules are tested
     */
    RuleSet ruleSet();

    /**
     * A report with a single fault for each rule: best the sound report with one thing changed.
     *
     * @return by the id of the rule
     */
    Map<String, Report> faults();

    /**
     * A report that a rule passes, and that calls for its set.
     *
     * @param rule the id of the rule
     * @return the sample of a town of 2024 unless overridden
     */
    default Report sound(String rule) {
        return Samples.townReport(2024);
    }

    /**
     * The rules that are tested.
     *
     * @return the ids of all rules of the set unless overridden
     */
    default Set<String> rules() {
        Set<String> rules = new LinkedHashSet<>();
        ruleSet().rules().forEach(rule -> rules.add(rule.info().getId()));
        return rules;
    }

    /**
     * What checks the reports.
     *
     * @return the standard validator with the set unless overridden
     */
    default ReportValidator validator() {
        return ReportValidator.standard().with(ruleSet());
    }

    /**
     * The options of the checks.
     *
     * @return none unless overridden, for rules that compare with other reports
     */
    default CheckOptions options() {
        return CheckOptions.none();
    }

    /**
     * How many drawn reports are tried, half of them altered samples; the same ones each time.
     *
     * @return 200 unless overridden
     */
    default int drawnReports() {
        return 200;
    }

    /** There is a fault for each rule, and none for a rule that is not there. */
    @Test
    default void everyRuleHasAFault() {
        new RuleTrial(this).everyRuleHasAFault();
    }

    /** {@return a test for each rule: the sound report passes} */
    @TestFactory
    default Stream<DynamicTest> theSoundReportPasses() {
        return RuleTrial.each(this, RuleTrial::passes);
    }

    /** {@return a test for each rule: its fault is found under its id, and nothing else is} */
    @TestFactory
    default Stream<DynamicTest> theFaultIsFoundAlone() {
        return RuleTrial.each(this, RuleTrial::findsItsFaultAlone);
    }

    /** {@return a test for each rule: what it finds stands at a place of the report} */
    @TestFactory
    default Stream<DynamicTest> thePointerLeadsIntoTheReport() {
        return RuleTrial.each(this, RuleTrial::pointsIntoTheReport);
    }

    /** {@return a test for each rule: title, message and advice are there in both languages} */
    @TestFactory
    default Stream<DynamicTest> theTextsAreCompleteInBothLanguages() {
        return RuleTrial.each(this, RuleTrial::speaksBothLanguages);
    }

    /** Many threads find in many reports what one thread finds. */
    @Test
    default void manyThreadsFindTheSame() {
        new RuleTrial(this).manyThreadsFindTheSame();
    }

    /** No report makes a rule throw, whatever is missing or odd in it. */
    @Test
    default void noReportBreaksARule() {
        new RuleTrial(this).noReportBreaksARule();
    }
}
