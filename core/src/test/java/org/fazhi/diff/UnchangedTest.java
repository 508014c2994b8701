package org.fazhi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.fazhi.finding.BasisKind;
import org.fazhi.finding.Finding;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.Severity;
import org.fazhi.finding.Text;
import org.fazhi.finding.Totals;
import org.fazhi.finding.Verdict;
import org.fazhi.report.PartKind;
import org.junit.jupiter.api.Test;

/** When a comparison says that nothing differs. */
class UnchangedTest {
    private static final PlacedItem WEAK = item("/shortcomings/items/0", "执法力量薄弱");

    @Test
    void anItemIsUnchangedWhenNotACharacterDiffers() {
        ItemChange moved = ItemChange.builder()
                .kind(ItemChangeKind.REPEATED)
                .before(WEAK)
                .after(item("/shortcomings/items/4", "执法力量薄弱"))
                .similarity(100)
                .build();
        ItemChange reworded = ItemChange.builder()
                .from(moved)
                .after(item("/shortcomings/items/0", "执法力量较薄弱"))
                .build();

        assertThat(moved.unchanged()).isTrue();
        assertThat(reworded.unchanged()).isFalse();
    }

    @Test
    void anItemOfOneReportOnlyIsAChange() {
        assertThat(gone().unchanged()).isFalse();
        assertThat(ItemChange.builder()
                        .kind(ItemChangeKind.NEW)
                        .after(WEAK)
                        .build()
                        .unchanged())
                .isFalse();
        assertThat(ItemChange.builder().kind(ItemChangeKind.NEW).build().unchanged())
                .isFalse();
    }

    @Test
    void reportsWithTheSamePartsFiguresAndWordsAreUnchanged() {
        ItemChange repeated = ItemChange.builder()
                .kind(ItemChangeKind.REPEATED)
                .before(WEAK)
                .after(WEAK)
                .build();

        assertThat(reports().build().unchanged()).isTrue();
        assertThat(reports()
                        .addPart(part(true, true))
                        .addPart(part(false, false))
                        .addFigure(figure(FigureChangeKind.UNCHANGED))
                        .addShortcoming(repeated)
                        .addPlanItem(repeated)
                        .build()
                        .unchanged())
                .isTrue();
    }

    @Test
    void whateverDiffersBetweenReportsIsAChange() {
        assertThat(reports().addPart(part(true, false)).build().unchanged()).isFalse();
        assertThat(reports().addPart(part(false, true)).build().unchanged()).isFalse();
        assertThat(reports()
                        .addFigure(figure(FigureChangeKind.ONLY_LATER))
                        .build()
                        .unchanged())
                .isFalse();
        assertThat(reports().addShortcoming(gone()).build().unchanged()).isFalse();
        assertThat(reports().addPlanItem(gone()).build().unchanged()).isFalse();
    }

    @Test
    void resultsWithTheSameVerdictFindingsAndOutcomesAreUnchanged() {
        assertThat(results().build().unchanged()).isTrue();
        assertThat(results().unchangedFindings(7).build().unchanged()).isTrue();
    }

    @Test
    void whateverDiffersBetweenResultsIsAChange() {
        FindingChange finding = FindingChange.builder()
                .kind(FindingChangeKind.NEW)
                .after(finding())
                .build();
        RuleOutcomeChange rule = RuleOutcomeChange.builder()
                .kind(RuleChangeKind.NOW_PASSES)
                .rule("NUM-01")
                .build();

        assertThat(results().after(result(Verdict.UNDETERMINED, 2)).build().unchanged())
                .isFalse();
        assertThat(results().after(result(Verdict.DOES_NOT_CONFORM, 3)).build().unchanged())
                .isFalse();
        assertThat(results().addFinding(finding).build().unchanged()).isFalse();
        assertThat(results().addRule(rule).build().unchanged()).isFalse();
    }

    private static ReportDiff.Builder reports() {
        ComparedReport report = ComparedReport.builder()
                .addIssuer("松河县人民政府")
                .reportingYear(2025)
                .build();
        return ReportDiff.builder()
                .earlier(report)
                .later(report)
                .body(BodyFit.SAME)
                .years(YearFit.CONSECUTIVE);
    }

    private static PartPresence part(boolean earlier, boolean later) {
        return PartPresence.builder()
                .part(PartKind.OTHER)
                .inEarlier(earlier)
                .inLater(later)
                .build();
    }

    private static FigureChange figure(FigureChangeKind kind) {
        return FigureChange.builder()
                .kind(kind)
                .label("行政处罚")
                .periodKind(PeriodKind.REPORTING_YEAR)
                .build();
    }

    private static PlacedItem item(String pointer, String summary) {
        return PlacedItem.builder().pointer(pointer).summary(summary).build();
    }

    private static ItemChange gone() {
        return ItemChange.builder().kind(ItemChangeKind.GONE).before(WEAK).build();
    }

    private static ResultDiff.Builder results() {
        return ResultDiff.builder()
                .before(result(Verdict.DOES_NOT_CONFORM, 2))
                .after(result(Verdict.DOES_NOT_CONFORM, 2))
                .unchangedFindings(0);
    }

    private static ComparedResult result(Verdict verdict, int errors) {
        return ComparedResult.builder()
                .verdict(verdict)
                .totals(Totals.builder().errors(errors).warnings(0).infos(0).build())
                .engineVersion("1.2.3")
                .build();
    }

    private static Finding finding() {
        return Finding.builder()
                .rule("NUM-01")
                .set("cn.national:numbers:1.0")
                .severity(Severity.ERROR)
                .pointer("/mediation/figures/2/value")
                .place(Text.of("矛盾纠纷化解", "mediation"))
                .messageKey("NUM-01.message")
                .message(Text.of("比率不符", "The rate does not agree"))
                .advice(Text.of("请核对", "Please check"))
                .addBasis(LegalBasis.builder()
                        .kind(BasisKind.LOGIC)
                        .instrument("算术")
                        .build())
                .fingerprint("0123456789abcdef")
                .build();
    }
}
