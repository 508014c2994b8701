package org.fazhi.benchmarks.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fazhi.benchmarks.rules.Rules;
import org.fazhi.finding.RuleInfo;
import org.fazhi.report.Report;
import org.fazhi.testkit.Samples;
import org.fazhi.validation.ReportValidator;
import org.fazhi.validation.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checks written by hand find what the rules find. */
class FloorTest {
    private static final ReportValidator DATA = Rules.ofData();

    static List<String> rules() {
        return DATA.ruleSets().stream()
                .flatMap(set -> set.rules().stream())
                .map(Rule::info)
                .map(RuleInfo::getId)
                .filter(Samples.faults()::contains)
                .distinct()
                .toList();
    }

    private static Set<String> ours(Report report) {
        Set<String> found = new TreeSet<>();
        DATA.check(report).getFindings().forEach(finding -> found.add(finding.getRule() + " " + finding.getPointer()));
        return found;
    }

    private static Set<String> byHand(Report report) {
        Set<String> found = new TreeSet<>();
        Floor.check(report).forEach(fault -> found.add(fault.rule() + " " + fault.pointer()));
        return found;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsTheFaultOfEveryRule(String rule) {
        List<Fault> found = Floor.check(Samples.withFault(rule));
        assertThat(found).extracting(Fault::rule).containsOnly(rule);
    }

    @Test
    void thereIsAFaultOfEveryRuleButOneThatLooksAtTheYearBefore() {
        List<String> without = DATA.ruleSets().stream()
                .flatMap(set -> set.rules().stream())
                .map(Rule::info)
                .map(RuleInfo::getId)
                .filter(id -> !Samples.faults().contains(id))
                .toList();
        assertThat(without).containsOnly("NUM-06");
        assertThat(rules()).hasSizeGreaterThan(60);
    }

    @Test
    void findsNothingInSoundReports() {
        assertThat(Samples.sound(11).limit(60))
                .allSatisfy(report -> assertThat(Floor.check(report)).isEmpty());
    }

    @Test
    void findsWhatTheRulesFindInAnyReport() {
        Stream<Report> odd =
                Stream.concat(Samples.altered(12).limit(100), Samples.any(13).limit(60));
        assertThat(odd).allSatisfy(report -> assertThat(byHand(report)).isEqualTo(ours(report)));
    }
}
