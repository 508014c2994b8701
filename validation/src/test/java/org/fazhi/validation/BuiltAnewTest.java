package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.finding.Finding;
import org.fazhi.finding.RuleInfo;
import org.fazhi.validation.national.codes.CodeRules;
import org.fazhi.validation.national.comparison.ComparisonRules;
import org.fazhi.validation.national.contents.AnnualReportRules;
import org.fazhi.validation.national.contradictions.ContradictionRules;
import org.fazhi.validation.national.document.DocumentRules;
import org.fazhi.validation.national.duties.FirstResponsibleRules;
import org.fazhi.validation.national.filing.FilingRules;
import org.fazhi.validation.national.numbers.ArithmeticRules;
import org.fazhi.validation.national.sensitive.SensitiveRules;
import org.fazhi.validation.national.wording.WordingRules;
import org.fazhi.validation.national.work.WorkRules;
import org.fazhi.validation.rule.Rule;
import org.fazhi.validation.rule.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A set built a second time finds what the one of the standard validator finds: it keeps nothing of a run. */
class BuiltAnewTest {
    static Stream<Arguments> families() {
        return Stream.of(
                family("cn.national:arithmetic:1.0", ArithmeticRules::set),
                family("cn.national:document:1.0", DocumentRules::set),
                family("cn.national:work:1.0", WorkRules::set),
                family("cn.national:wording:1.0", WordingRules::set),
                family("cn.national:sensitive:1.0", SensitiveRules::set),
                family("cn.national:codes:1.0", CodeRules::set),
                family("cn.national:contradictions:1.0", ContradictionRules::set),
                family("cn.national:comparison:1.0", ComparisonRules::set),
                family("cn.national:annual-report-2019:1.0", AnnualReportRules::since2019),
                family("cn.national:annual-report-2015:1.0", AnnualReportRules::until2018),
                family("cn.national:filing:1.0", FilingRules::set),
                family("cn.national:first-responsible:1.0", FirstResponsibleRules::set));
    }

    private static Arguments family(String id, Supplier<RuleSet> set) {
        return Arguments.of(id, set);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void itFindsTheFaultsOfItsCases(String id, Supplier<RuleSet> built) {
        Set<String> ids = ReportValidator.standard().named(List.of(id)).get(0).rules().stream()
                .map(Rule::info)
                .map(RuleInfo::getId)
                .collect(Collectors.toSet());
        ReportValidator validator = ReportValidator.of(built.get());
        List<RuleCase> cases = OwnSetTest.cases()
                .filter(single -> single.get()[0].equals(id))
                .map(single -> (RuleCase) single.get()[1])
                .toList();
        assertThat(cases).isNotEmpty();
        for (RuleCase single : cases) {
            CheckOptions options =
                    CheckOptions.builder().from(single.options()).addRuleSet(id).build();
            List<Finding> findings = validator.check(single.report(), options).getFindings();
            assertThat(findings.stream().map(RuleCase.Expected::of))
                    .as(single.name())
                    .containsExactlyInAnyOrderElementsOf(single.expected().stream()
                            .filter(expected -> ids.contains(expected.rule()))
                            .toList());
        }
    }
}
