package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.Executability;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.Severity;
import org.fazhi.finding.ValidationResult;
import org.fazhi.finding.Verdict;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Issuer;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.RuleSet;

/**
 * What holds of every choice of rule sets: order does not matter, more rules find no less, one broken harms no other.
 */
class PluggingProperties {
    private static final Check BROKEN = exam -> exam.parameter("none");
    private static final Check TWICE = exam -> {
        exam.finding(Pointer.ROOT.child("outline").child(1)).evidence("乙").add();
        exam.finding(Pointer.ROOT.child("outline").child(1)).evidence("甲").add();
        exam.finding(Pointer.ROOT.child("frame"))
                .variant("shown")
                .actual(exam.parameter("p"))
                .add();
    };

    @Property(tries = 200)
    void theOrderOfTheSetsDoesNotMatter(
            @ForAll("sets") List<RuleSet> sets, @ForAll("reports") Report report, @ForAll Random random) {
        List<RuleSet> mixed = new ArrayList<>(sets);
        Collections.shuffle(mixed, random);
        ValidationResult one = check(sets, report);
        ValidationResult other = check(mixed, report);
        assertThat(other.getFindings()).isEqualTo(one.getFindings());
        assertThat(other.getVerdict()).isEqualTo(one.getVerdict());
        assertThat(other.getTotals()).isEqualTo(one.getTotals());
        assertThat(other.getNotes()).isEqualTo(one.getNotes());
        assertThat(other.getOutcomes()).containsExactlyInAnyOrderElementsOf(one.getOutcomes());
    }

    @Property(tries = 50)
    void theOrderOfTheStandardSetsDoesNotMatter(@ForAll("faulty") Report report, @ForAll Random random) {
        List<RuleSet> mixed = new ArrayList<>(ReportValidator.standard().ruleSets());
        Collections.shuffle(mixed, random);
        assertThat(check(mixed, report).getFindings())
                .isEqualTo(ReportValidator.standard().check(report).getFindings());
    }

    @Property(tries = 200)
    void anotherSetOfRulesRemovesNoFinding(
            @ForAll("sets") List<RuleSet> sets, @ForAll("plain") RuleSet another, @ForAll("reports") Report report) {
        List<RuleSet> more = new ArrayList<>(sets);
        more.add(another);
        assertThat(check(more, report).getFindings())
                .containsAll(check(sets, report).getFindings());
    }

    @Property(tries = 200)
    void whatIsChosenIsChosenOnceAndForItsPlace(@ForAll("sets") List<RuleSet> sets, @ForAll("reports") Report report) {
        ValidationResult result = check(sets, report);
        String code = report.getIssuers().get(0).getDivisionCode().orElse("");
        List<String> expected = sets.stream()
                .filter(set -> code.startsWith(set.info().getJurisdiction().orElse("")))
                .map(set -> set.info().getId())
                .toList();
        assertThat(result.getSets()).extracting(set -> set.getSet().getId()).containsExactlyElementsOf(expected);
    }

    @Property(tries = 200)
    void aBrokenRuleHarmsNoOther(@ForAll("sets") List<RuleSet> sets, @ForAll("reports") Report report) {
        List<RuleSet> more = new ArrayList<>(sets);
        more.add(0, TestSets.set("z:broken:1", Severity.ERROR, BROKEN));
        ValidationResult before = check(sets, report);
        ValidationResult after = check(more, report);
        assertThat(after.getFindings()).isEqualTo(before.getFindings());
        assertThat(after.getOutcomes().get(0).getOutcome()).isEqualTo(Outcome.ERROR);
        assertThat(after.getVerdict())
                .isEqualTo(
                        before.getVerdict() == Verdict.DOES_NOT_CONFORM
                                ? Verdict.DOES_NOT_CONFORM
                                : Verdict.UNDETERMINED);
    }

    @Property(tries = 100)
    void overlaysNeverSoften(@ForAll("sets") List<RuleSet> sets, @ForAll("reports") Report report) {
        List<RuleSet> plain =
                sets.stream().filter(set -> set.changes().isEmpty()).toList();
        List<Finding> changed = check(sets, report).getFindings();
        for (Finding before : check(plain, report).getFindings()) {
            assertThat(changed)
                    .anyMatch(after -> after.getRule().equals(before.getRule())
                            && after.getSet().equals(before.getSet())
                            && after.getPointer().equals(before.getPointer())
                            && after.getSeverity().compareTo(before.getSeverity()) <= 0);
        }
    }

    @Property(tries = 100)
    void aLimitListsSomeOfTheSameAndCountsTheSame(
            @ForAll("sets") List<RuleSet> sets, @ForAll("reports") Report report) {
        ValidationResult all = check(sets, report);
        ValidationResult some = ReportValidator.of(sets.toArray(RuleSet[]::new))
                .check(report, CheckOptions.builder().maxFindingsPerRule(1).build());
        Set<String> rules = new HashSet<>();
        all.getFindings().forEach(found -> rules.add(found.getSet() + found.getRule()));
        assertThat(some.getFindings()).hasSize(rules.size());
        assertThat(all.getFindings()).containsAll(some.getFindings());
        assertThat(some.getTotals()).isEqualTo(all.getTotals());
        assertThat(some.getVerdict()).isEqualTo(all.getVerdict());
    }

    private static ValidationResult check(List<RuleSet> sets, Report report) {
        return ReportValidator.of(sets.toArray(RuleSet[]::new)).check(report);
    }

    @Provide
    Arbitrary<Report> faulty() {
        return FaultyReports.headOnly();
    }

    @Provide
    Arbitrary<Report> reports() {
        return Arbitraries.of("970221", "970300", "980000", "970221108000")
                .optional(0.9)
                .map(code -> Report.builder()
                        .addIssuer(Issuer.builder()
                                .name("某镇人民政府")
                                .kind(BodyKind.TOWN)
                                .divisionCode(code)
                                .build())
                        .build());
    }

    @Provide
    Arbitrary<RuleSet> plain() {
        return Arbitraries.of(Severity.class).map(severity -> base("y:more:1", severity));
    }

    private static RuleSet base(String id, Severity severity) {
        return TestSets.builder(id, info -> info)
                .parameter("p", "1")
                .rule("EX-01", severity, Executability.FULL, TWICE, TestSets.basis(BasisKind.BINDING))
                .rule("EX-02", severity, Executability.FULL, TestSets.FAULT, TestSets.basis(BasisKind.LOGIC))
                .build();
    }

    /** Two national sets and any number of overlays on them. */
    @Provide
    Arbitrary<List<RuleSet>> sets() {
        Arbitrary<RuleSet> overlays = Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d", "e", "f"),
                        Arbitraries.of("97", "9702", "970221", "98"),
                        Arbitraries.of("n:one", "n:two", "n:none"),
                        Arbitraries.of("EX-01", "EX-02", "EX-09"),
                        Arbitraries.of(Severity.class),
                        Arbitraries.of("2", "3", "many"))
                .as((name, place, set, rule, severity, value) -> TestSets.builder(
                                "l:" + name + ":1", info -> info.jurisdiction(place))
                        .tighten(set, rule, severity, TestSets.basis(BasisKind.BINDING))
                        .adjust(set, "p", value)
                        .build());
        return Combinators.combine(
                        Arbitraries.of(Severity.class),
                        Arbitraries.of(Severity.class),
                        overlays.list()
                                .ofMaxSize(4)
                                .uniqueElements(set -> set.info().getId()))
                .as((one, two, local) -> {
                    List<RuleSet> all = new ArrayList<>(Arrays.asList(base("n:one:1", one), base("n:two:1", two)));
                    all.addAll(local);
                    return all;
                });
    }
}
