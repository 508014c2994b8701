package org.fazhi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.finding.Finding;
import org.fazhi.report.Report;
import org.fazhi.validation.ReportValidator;
import org.fazhi.validation.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The sets of the library keep the contract that others are held to, with the rules there is a faulty sample of. */
@ParameterizedClass
@MethodSource("sets")
class StandardRulesTest implements RuleContract {
    /** The rules whose faulty sample a set finds, by the id of the set. */
    private static final Map<String, Set<String>> RULES = Samples.faults().stream()
            .map(Samples::withFault)
            .flatMap(report -> ReportValidator.standard().check(report).getFindings().stream())
            .collect(Collectors.groupingBy(
                    Finding::getSet, Collectors.mapping(Finding::getRule, Collectors.toUnmodifiableSet())));

    private final RuleSet set;
    private final Map<String, Report> faults;

    StandardRulesTest(RuleSet set) {
        this.set = set;
        this.faults = rules(set).stream().collect(Collectors.toMap(rule -> rule, Samples::withFault));
    }

    static List<RuleSet> sets() {
        return ReportValidator.standard().ruleSets().stream()
                .filter(set -> !rules(set).isEmpty())
                .toList();
    }

    private static Set<String> rules(RuleSet set) {
        return RULES.getOrDefault(set.info().getId(), Set.of());
    }

    @Test
    void allSetsWithARuleForOneReportAreTried() {
        assertThat(RULES)
                .containsOnlyKeys(
                        "org.fazhi:structure:1.0",
                        "cn.national:arithmetic:1.0",
                        "cn.national:document:1.0",
                        "cn.national:annual-report-2019:1.0",
                        "cn.national:work:1.0",
                        "cn.national:filing:1.0",
                        "cn.national:first-responsible:1.0",
                        "cn.national:contradictions:1.0",
                        "cn.national:wording:1.0",
                        "cn.national:sensitive:1.0",
                        "cn.national:codes:1.0");
    }

    @Override
    public RuleSet ruleSet() {
        return set;
    }

    @Override
    public Set<String> rules() {
        return faults.keySet();
    }

    @Override
    public Map<String, Report> faults() {
        return faults;
    }

    @Override
    public Report sound(String rule) {
        Fault fault = Fault.of(rule);
        return Samples.report(fault.kind(), fault.year());
    }

    @Override
    public ReportValidator validator() {
        return ReportValidator.standard();
    }

    @Override
    public int drawnReports() {
        return 40;
    }
}
