package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.RuleInfo;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Report;
import org.fazhi.validation.rule.Rule;
import org.fazhi.validation.rule.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A set needs no other: alone it finds what it finds among all, and passes what is sound. */
class OwnSetTest {
    private static final List<RuleSet> SETS = ReportValidator.standard().ruleSets();
    private static final List<Arguments> CASES = ofSets();
    private static final List<Arguments> SOUND = SoundBody.ALL.stream()
            .map(SoundBody::kind)
            .flatMap(kind -> Stream.of(2018, 2024).map(year -> SoundReports.of(kind, year)))
            .flatMap(report -> SETS.stream().map(set -> Arguments.of(set.info().getId(), report)))
            .toList();

    /** A case that expects nothing stands among those of its rule: it is for the sets of the case before it. */
    private static List<Arguments> ofSets() {
        List<Arguments> all = new ArrayList<>();
        RuleCase telling = RuleCasesTest.cases().findFirst().orElseThrow();
        for (RuleCase single : RuleCasesTest.cases().toList()) {
            telling = single.expected().isEmpty() ? telling : single;
            for (RuleSet set : SETS) {
                if (concerns(set, telling) && fits(set, single)) {
                    all.add(Arguments.of(set.info().getId(), single));
                }
            }
        }
        return all;
    }

    private static boolean concerns(RuleSet set, RuleCase single) {
        return single.expected().stream().map(RuleCase.Expected::rule).anyMatch(ids(set)::contains);
    }

    private static boolean fits(RuleSet set, RuleCase single) {
        boolean annual = set.info().getId().contains(":annual-report-");
        int year = single.report().getReportingYear().orElse(0);
        boolean ofThatYear = set.info()
                        .getApplies()
                        .getFromYear()
                        .filter(from -> from > year)
                        .isEmpty()
                && set.info().getApplies().getToYear().filter(to -> to < year).isEmpty();
        return !annual || ofThatYear;
    }

    private static Set<String> ids(RuleSet set) {
        return set.rules().stream().map(Rule::info).map(RuleInfo::getId).collect(Collectors.toSet());
    }

    static Stream<Arguments> cases() {
        return CASES.stream();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void theSetAloneFindsItsFaults(String set, RuleCase single) {
        Set<String> ids = ids(SETS.stream()
                .filter(each -> each.info().getId().equals(set))
                .findFirst()
                .orElseThrow());
        ValidationResult result = new SetAlone(set).check(single.report(), single.options());
        assertThat(result.getFindings().stream().map(RuleCase.Expected::of))
                .containsExactlyInAnyOrderElementsOf(single.expected().stream()
                        .filter(expected -> ids.contains(expected.rule()))
                        .toList());
        assertThat(result.getOutcomes()).noneMatch(outcome -> outcome.getOutcome() == Outcome.ERROR);
    }

    static Stream<Arguments> sound() {
        return SOUND.stream();
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("sound")
    void theSetAlonePassesWhatIsSound(String set, Report report) {
        CheckOptions options =
                report.getReportingYear().orElse(0) == 2024 ? SoundReports.options(report) : CheckOptions.none();
        assertThat(new SetAlone(set).check(report, options).getFindings()).isEmpty();
    }
}
