package org.fazhi.validation.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fazhi.diff.FigureChange;
import org.fazhi.diff.FigureChangeKind;
import org.fazhi.diff.FindingChange;
import org.fazhi.diff.FindingChangeKind;
import org.fazhi.diff.ItemChange;
import org.fazhi.diff.ItemChangeKind;
import org.fazhi.diff.PartPresence;
import org.fazhi.diff.ReportDiff;
import org.fazhi.diff.ResultDiff;
import org.fazhi.diff.RuleChangeKind;
import org.fazhi.diff.RuleOutcomeChange;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.Severity;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Approx;
import org.fazhi.report.Direction;
import org.fazhi.report.Figure;
import org.fazhi.report.Mediation;
import org.fazhi.report.Report;
import org.fazhi.report.Shortcoming;
import org.fazhi.report.Shortcomings;

/** A thing and itself do not differ; whichever is given first, the same differs; nothing is lost or told twice. */
class ComparisonProperties {
    private static final Map<FigureChangeKind, FigureChangeKind> FIGURES = new EnumMap<>(Map.of(
            FigureChangeKind.ONLY_EARLIER, FigureChangeKind.ONLY_LATER,
            FigureChangeKind.ONLY_LATER, FigureChangeKind.ONLY_EARLIER));
    private static final Map<ItemChangeKind, ItemChangeKind> ITEMS =
            new EnumMap<>(Map.of(ItemChangeKind.GONE, ItemChangeKind.NEW, ItemChangeKind.NEW, ItemChangeKind.GONE));
    private static final Map<FindingChangeKind, FindingChangeKind> FINDINGS = new EnumMap<>(Map.of(
            FindingChangeKind.GONE, FindingChangeKind.NEW,
            FindingChangeKind.NEW, FindingChangeKind.GONE,
            FindingChangeKind.NO_LONGER_CHECKED, FindingChangeKind.NEWLY_CHECKED,
            FindingChangeKind.NEWLY_CHECKED, FindingChangeKind.NO_LONGER_CHECKED));
    private static final Map<RuleChangeKind, RuleChangeKind> RULES = new EnumMap<>(Map.of(
            RuleChangeKind.NOW_PASSES, RuleChangeKind.NOW_FAILS,
            RuleChangeKind.NOW_FAILS, RuleChangeKind.NOW_PASSES,
            RuleChangeKind.NO_LONGER_RUNS, RuleChangeKind.NEWLY_RUNS,
            RuleChangeKind.NEWLY_RUNS, RuleChangeKind.NO_LONGER_RUNS));

    @Provide
    Arbitrary<Report> reports() {
        return Combinators.combine(
                        figures().list().ofMaxSize(5),
                        words().list().ofMaxSize(5),
                        words().list().ofMaxSize(3))
                .as((figures, shortcomings, plan) -> Report.builder()
                        .from(Reports.shortcomings(2024, shortcomings.toArray(String[]::new)))
                        .mediation(Mediation.builder().figures(figures).build())
                        .nextPlan(Reports.plan(plan))
                        .build());
    }

    private static Arbitrary<Figure> figures() {
        return Combinators.combine(
                        Arbitraries.of("mediation.accepted", "mediation.succeeded"),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of("件", "次"),
                        Arbitraries.of(Approx.EXACT, Approx.EXACT, Approx.MORE_THAN),
                        Arbitraries.of(Direction.UP, Direction.DOWN).optional(0.2),
                        Arbitraries.of("镇级", "村级").optional(0.3))
                .as((indicator, value, unit, approx, direction, scope) -> Figure.builder()
                        .indicator(indicator)
                        .label("数据")
                        .value(value)
                        .unit(unit)
                        .approx(approx)
                        .direction(direction)
                        .scope(scope)
                        .build());
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of("执法", "培训", "不够", "普法", "3场", "，", "力量", "薄弱")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<ValidationResult> results() {
        Arbitrary<Finding> findings = Combinators.combine(
                        Arbitraries.of("NUM-01", "NUM-02"),
                        Arbitraries.of("aa", "bb", "cc"),
                        Arbitraries.of("", "/a", "/b"),
                        Arbitraries.of(Severity.class))
                .as((rule, fingerprint, pointer, severity) -> Results.finding(rule, fingerprint, pointer)
                        .severity(severity)
                        .build());
        Arbitrary<RuleOutcome> outcomes = Combinators.combine(
                        Arbitraries.of("NUM-01", "NUM-02"),
                        Arbitraries.of("a:b:1.0", "a:b:2.0", "c:d:1.0"),
                        Arbitraries.of(Outcome.class),
                        Arbitraries.integers().between(0, 3))
                .as((rule, set, outcome, count) ->
                        Results.outcome(rule, outcome, count).set(set).build());
        return Combinators.combine(
                        findings.list().ofMaxSize(5),
                        outcomes.list()
                                .uniqueElements(outcome -> List.of(outcome.getRule(), outcome.getSet()))
                                .ofMaxSize(5))
                .as((found, ran) ->
                        Results.result().findings(found).outcomes(ran).build());
    }

    @Property(tries = 300)
    void aReportAndItselfDoNotDiffer(@ForAll("reports") Report report) {
        assertThat(Comparison.of(report, report).unchanged()).isTrue();
    }

    @Property(tries = 300)
    void aResultAndItselfDoNotDiffer(@ForAll("results") ValidationResult result) {
        ResultDiff diff = Comparison.of(result, result);
        assertThat(diff.unchanged()).isTrue();
        assertThat(diff.getUnchangedFindings()).isEqualTo(result.getFindings().size());
        assertThat(diff.getNotes()).isEmpty();
    }

    @Property(tries = 500)
    void reportsSwappedGiveTheMirrorImage(@ForAll("reports") Report one, @ForAll("reports") Report other) {
        ReportDiff forth = Comparison.of(one, other);
        ReportDiff back = Comparison.of(other, one);
        assertThat(forth.getShortcomings().stream().map(ComparisonProperties::mirrored))
                .containsExactlyInAnyOrderElementsOf(back.getShortcomings());
        assertThat(forth.getPlanItems().stream().map(ComparisonProperties::mirrored))
                .containsExactlyInAnyOrderElementsOf(back.getPlanItems());
        assertThat(forth.getFigures().stream().map(ComparisonProperties::mirrored))
                .containsExactlyInAnyOrderElementsOf(back.getFigures().stream()
                        .map(ComparisonProperties::bare)
                        .toList());
        assertThat(forth.getParts())
                .extracting(PartPresence::isInEarlier)
                .containsExactlyElementsOf(
                        back.getParts().stream().map(PartPresence::isInLater).toList());
    }

    @Property(tries = 500)
    void resultsSwappedGiveTheMirrorImage(
            @ForAll("results") ValidationResult one, @ForAll("results") ValidationResult other) {
        ResultDiff forth = Comparison.of(one, other);
        ResultDiff back = Comparison.of(other, one);
        assertThat(forth.getFindings().stream().map(ComparisonProperties::mirrored))
                .containsExactlyInAnyOrderElementsOf(back.getFindings());
        assertThat(forth.getRules().stream().map(ComparisonProperties::mirrored))
                .containsExactlyInAnyOrderElementsOf(back.getRules());
        assertThat(forth.getBefore()).isEqualTo(back.getAfter());
    }

    @Property(tries = 300)
    void everyFigureAndShortcomingIsToldOnce(@ForAll("reports") Report one, @ForAll("reports") Report other) {
        ReportDiff diff = Comparison.of(one, other);
        assertThat(diff.getFigures().stream().map(FigureChange::getBefore).flatMap(Collection::stream))
                .extracting(placed -> placed.getFigure())
                .containsExactlyInAnyOrderElementsOf(one.figures());
        assertThat(diff.getFigures().stream().map(FigureChange::getAfter).flatMap(Collection::stream))
                .extracting(placed -> placed.getFigure())
                .containsExactlyInAnyOrderElementsOf(other.figures());
        assertThat(diff.getShortcomings().stream().map(ItemChange::getBefore).flatMap(Optional::stream))
                .extracting(placed -> placed.getSummary())
                .containsExactlyInAnyOrderElementsOf(shortcomings(one));
        assertThat(diff.getShortcomings().stream().map(ItemChange::getAfter).flatMap(Optional::stream))
                .extracting(placed -> placed.getSummary())
                .containsExactlyInAnyOrderElementsOf(shortcomings(other));
    }

    private static List<String> shortcomings(Report report) {
        return report.getShortcomings().map(Shortcomings::getItems).orElse(List.of()).stream()
                .map(Shortcoming::getSummary)
                .toList();
    }

    private static ItemChange mirrored(ItemChange change) {
        return ItemChange.builder()
                .from(change)
                .kind(ITEMS.getOrDefault(change.getKind(), change.getKind()))
                .before(change.getAfter())
                .after(change.getBefore())
                .build();
    }

    private static FigureChange mirrored(FigureChange change) {
        return bare(FigureChange.builder()
                .from(change)
                .kind(FIGURES.getOrDefault(change.getKind(), change.getKind()))
                .before(change.getAfter())
                .after(change.getBefore())
                .difference(change.getDifference().map(difference -> difference.negate()))
                .build());
    }

    /** Without the percentage, which is of another base on the way back. */
    private static FigureChange bare(FigureChange change) {
        return FigureChange.builder().from(change).percent(Optional.empty()).build();
    }

    private static FindingChange mirrored(FindingChange change) {
        return FindingChange.builder()
                .from(change)
                .kind(FINDINGS.getOrDefault(change.getKind(), change.getKind()))
                .before(change.getAfter())
                .after(change.getBefore())
                .build();
    }

    private static RuleOutcomeChange mirrored(RuleOutcomeChange change) {
        return RuleOutcomeChange.builder()
                .from(change)
                .kind(RULES.getOrDefault(change.getKind(), change.getKind()))
                .before(change.getAfter())
                .after(change.getBefore())
                .build();
    }
}
