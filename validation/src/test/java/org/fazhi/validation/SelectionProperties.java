package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.RuleSetStatus;
import org.fazhi.finding.Severity;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Report;
import org.fazhi.validation.rule.RuleSet;

/** The selection of rule sets is total and unambiguous. */
class SelectionProperties {
    @Property(tries = 300)
    void everyReportHasOneVersionOfEachCommonSet(
            @ForAll("headOnly") Report report, @ForAll("days") Optional<LocalDate> asOf) {
        List<String> names = names(ReportValidator.standard(), report, asOf);
        assertThat(names)
                .doesNotHaveDuplicates()
                .contains("org.fazhi:structure", "cn.national:arithmetic", "cn.national:document")
                .hasSizeBetween(9, ReportValidator.standard().ruleSets().size() - 1);
    }

    @Property(tries = 300)
    void ofManyVersionsOneRunsAtMost(
            @ForAll("headOnly") Report report,
            @ForAll("days") Optional<LocalDate> asOf,
            @ForAll("versions") List<RuleSet> versions) {
        ReportValidator validator = ReportValidator.of(versions.toArray(RuleSet[]::new));
        assertThat(names(validator, report, asOf)).doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    void aNamedSetRunsWhateverTheReport(
            @ForAll("headOnly") Report report, @ForAll @IntRange(min = 0, max = 12) int index) {
        String id = ReportValidator.standard().ruleSets().get(index).info().getId();
        CheckOptions options = CheckOptions.builder().addRuleSet(id).build();
        ValidationResult result = ReportValidator.standard().check(report, options);
        assertThat(result.getSets()).hasSize(1);
        assertThatCode(() -> ReportValidator.standard().check(report, options)).doesNotThrowAnyException();
    }

    private static List<String> names(ReportValidator validator, Report report, Optional<LocalDate> asOf) {
        ValidationResult result =
                validator.check(report, CheckOptions.builder().asOf(asOf).build());
        return result.getSets().stream()
                .map(set -> set.getSet().getId())
                .map(id -> id.substring(0, id.lastIndexOf(':')))
                .toList();
    }

    @Provide
    Arbitrary<Report> headOnly() {
        return FaultyReports.headOnly();
    }

    @Provide
    Arbitrary<Optional<LocalDate>> days() {
        return dates();
    }

    private static Arbitrary<Optional<LocalDate>> dates() {
        return Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay).optional(0.7);
    }

    @Provide
    Arbitrary<List<RuleSet>> versions() {
        Arbitrary<String> ids = Combinators.combine(
                        Arbitraries.of("t:a", "t:b"), Arbitraries.of("1.0", "1.1", "1.10", "2.0-beta", "2.0"))
                .as((name, version) -> name + ":" + version);
        Arbitrary<Optional<Integer>> years =
                Arbitraries.integers().between(2010, 2030).optional(0.5);
        Arbitrary<Applicability> applies = Combinators.combine(
                        Arbitraries.of(BodyKind.known()).list().ofMaxSize(4), years, years)
                .as((bodies, from, to) -> Applicability.builder()
                        .bodies(bodies)
                        .fromYear(from)
                        .toYear(to)
                        .build());
        return Combinators.combine(
                        ids, applies, Arbitraries.of(RuleSetStatus.class), dates(), dates(), ids.optional(0.3))
                .as((id, whom, status, from, to, superseded) -> TestSets.set(
                        id,
                        info -> info.applies(whom)
                                .status(status)
                                .inForceFrom(from)
                                .inForceTo(to)
                                .supersedes(superseded.stream().toList()),
                        Severity.INFO,
                        exam -> {}))
                .list()
                .uniqueElements(set -> set.info().getId())
                .ofMaxSize(6);
    }
}
