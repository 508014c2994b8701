package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.Severity;
import org.fazhi.finding.Totals;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.validation.rule.RuleSet;

/** What holds of the findings of any report. */
class FindingProperties {
    private static final ReportValidator STANDARD = ReportValidator.standard();

    @Property(tries = 150)
    void theOrderOfTheSetsDoesNotMatter(@ForAll("faulty") Report report, @ForAll Random random) {
        List<RuleSet> sets = new ArrayList<>(STANDARD.ruleSets());
        Collections.shuffle(sets, random);
        ValidationResult shuffled =
                ReportValidator.of(sets.toArray(RuleSet[]::new)).check(report);
        ValidationResult result = STANDARD.check(report);
        assertThat(shuffled.getFindings()).isEqualTo(result.getFindings());
        assertThat(shuffled.getVerdict()).isEqualTo(result.getVerdict());
        assertThat(shuffled.getOutcomes()).containsExactlyInAnyOrderElementsOf(result.getOutcomes());
    }

    @Property(tries = 150)
    void anotherSetRemovesNoFinding(
            @ForAll("faulty") Report report, @ForAll Severity severity, @ForAll("kinds") BodyKind kind) {
        RuleSet more = TestSets.set(
                "t:more:1",
                info -> info.applies(Applicability.builder().addBody(kind).build()),
                severity,
                TestSets.FAULT);
        List<Finding> before = STANDARD.check(report).getFindings();
        assertThat(STANDARD.with(more).check(report).getFindings()).containsAll(before);
    }

    @Property(tries = 150)
    void findingsStandInAFixedOrder(@ForAll("faulty") Report report) {
        List<Finding> findings = STANDARD.check(report).getFindings();
        for (int i = 1; i < findings.size(); i++) {
            Finding one = findings.get(i - 1);
            Finding other = findings.get(i);
            int severity = one.getSeverity().compareTo(other.getSeverity());
            assertThat(severity).isNotPositive();
            if (severity == 0) {
                assertThat(sortable(one.getPointer())).isLessThanOrEqualTo(sortable(other.getPointer()));
            }
        }
        assertThat(STANDARD.check(report).getFindings()).isEqualTo(findings);
    }

    /** Numbers padded, and ends of steps before all letters: the plain order of strings is that of pointers then. */
    private static String sortable(String pointer) {
        StringBuilder text = new StringBuilder();
        for (String token : pointer.split("/", -1)) {
            text.append('\u0001').append(token.matches("\\d+") ? "0".repeat(10 - token.length()) + token : token);
        }
        return text.toString();
    }

    @Property(tries = 150)
    void theCountsAgree(@ForAll("faulty") Report report) {
        ValidationResult result = STANDARD.check(report);
        Totals totals = result.getTotals();
        assertThat(totals.getErrors() + totals.getWarnings() + totals.getInfos())
                .isEqualTo(result.getFindings().size());
        assertThat(result.getOutcomes().stream()
                        .mapToInt(RuleOutcome::getFindings)
                        .sum())
                .isEqualTo(result.getFindings().size());
        assertThat(result.getOutcomes())
                .allSatisfy(outcome ->
                        assertThat(outcome.getFindings() > 0).isEqualTo(outcome.getOutcome() == Outcome.FAIL))
                .noneMatch(outcome -> outcome.getOutcome() == Outcome.ERROR);
    }

    @Property(tries = 150)
    void everyPointerLeadsIntoTheReport(@ForAll("faulty") Report report) {
        assertThat(STANDARD.check(report).getFindings())
                .allSatisfy(finding -> assertThat(finding.getPointer()).matches("(/[A-Za-z]+|/\\d+)+"));
    }

    @Property
    void pointersAreTotallyOrdered(@ForAll("pointers") @Size(3) List<String> three) {
        PointerOrder order = PointerOrder.INSTANCE;
        String one = three.get(0);
        String two = three.get(1);
        String last = three.get(2);
        assertThat(order.compare(one, one)).isZero();
        assertThat(Integer.signum(order.compare(one, two))).isEqualTo(-Integer.signum(order.compare(two, one)));
        if (order.compare(one, two) <= 0 && order.compare(two, last) <= 0) {
            assertThat(order.compare(one, last)).as("%s %s %s", one, two, last).isNotPositive();
        }
    }

    @Provide
    Arbitrary<List<String>> pointers() {
        Arbitrary<String> token = Arbitraries.of("9", "10", "1a", "a", "", "0", "figures", "99999999999");
        return token.list()
                .ofMaxSize(3)
                .map(tokens -> {
                    Pointer pointer = Pointer.ROOT;
                    for (String step : tokens) {
                        pointer = pointer.child(step);
                    }
                    return pointer.toString();
                })
                .list()
                .ofSize(3);
    }

    @Provide
    Arbitrary<Report> faulty() {
        return FaultyReports.any();
    }

    @Provide
    Arbitrary<BodyKind> kinds() {
        return FaultyReports.kinds();
    }
}
