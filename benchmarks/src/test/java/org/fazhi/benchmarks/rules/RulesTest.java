package org.fazhi.benchmarks.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.fazhi.finding.LegalBasis;
import org.fazhi.report.Report;
import org.fazhi.testkit.Samples;
import org.fazhi.validation.ReportValidator;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.Rule;
import org.fazhi.validation.rule.RuleSet;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static final Set<String> WORDS = Set.of("passages", "hasWords");

    /** Runs every rule and notes which go through the words. */
    private static Set<String> goingThroughWords(Report report) {
        Set<String> rules = new TreeSet<>();
        RuleSet[] watched = ReportValidator.standard().ruleSets().stream()
                .map(set -> watched(set, rules))
                .toArray(RuleSet[]::new);
        ReportValidator.of(watched).check(report);
        return rules;
    }

    private static RuleSet watched(RuleSet set, Set<String> rules) {
        RuleSet.Builder copy = RuleSet.builder(set.info(), set.messages());
        set.parameters().forEach(copy::parameter);
        for (Rule rule : set.rules()) {
            String id = rule.info().getId();
            Check check = exam -> rule.check().examine(watched(exam, name -> {
                if (WORDS.contains(name)) {
                    rules.add(id);
                }
            }));
            copy.rule(
                    id,
                    rule.info().getSeverity(),
                    rule.info().getExecutability(),
                    rule.info().getApplies(),
                    check,
                    rule.info().getBasis().toArray(LegalBasis[]::new));
        }
        return copy.build();
    }

    private static Examination watched(Examination exam, Consumer<String> called) {
        return (Examination) Proxy.newProxyInstance(
                RulesTest.class.getClassLoader(), new Class<?>[] {Examination.class}, (proxy, method, arguments) -> {
                    called.accept(method.getName());
                    try {
                        return method.invoke(exam, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void noRuleThatLooksAtDataGoesThroughTheWords() {
        Set<String> data = new TreeSet<>();
        Rules.ofData()
                .ruleSets()
                .forEach(set -> set.rules().forEach(rule -> data.add(rule.info().getId())));
        Set<String> found = new TreeSet<>();
        Samples.faults().forEach(rule -> found.addAll(goingThroughWords(Samples.withFault(rule))));
        assertThat(found).contains("PII-03", "REF-01", "ENF-06", "STR-03").doesNotContainAnyElementsOf(data);
    }

    @Test
    void thePartsAreTheWholeWithoutComparison() {
        long data = count(Rules.ofData());
        long words = count(Rules.ofWords());
        long comparison = ReportValidator.standard().ruleSets().stream()
                .filter(set -> set.info().getId().startsWith("cn.national:comparison"))
                .mapToLong(set -> set.rules().size())
                .sum();
        assertThat(data + words + comparison).isEqualTo(count(ReportValidator.standard()));
        assertThat(words).isEqualTo(count(Rules.ofWordsOneByOne())).isGreaterThan(25);
    }

    @Test
    void onePassFindsWhatOneByOneFinds() {
        for (String rule : Samples.faults()) {
            Report report = Samples.withFault(rule);
            assertThat(Rules.ofWordsOneByOne().check(report).getFindings())
                    .isEqualTo(Rules.ofWords().check(report).getFindings());
        }
    }

    private static long count(ReportValidator validator) {
        return validator.ruleSets().stream()
                .mapToLong(set -> set.rules().size())
                .sum();
    }
}
