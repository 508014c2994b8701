package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.validation.ArithmeticCases.mediation;
import static org.fazhi.validation.ArithmeticCases.of;
import static org.fazhi.validation.Edits.edit;
import static org.fazhi.validation.Edits.figure;
import static org.fazhi.validation.Edits.figures;

import java.math.BigDecimal;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Approx;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Figure;
import org.fazhi.report.Nature;
import org.fazhi.report.Relation;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the arithmetic rules let pass: the near side of each boundary. */
class ArithmeticBoundariesTest {
    @ParameterizedTest
    @CsvSource({
        "173, 172, 99.42",
        "199, 197, 98.99",
        "72, 72, 100",
        "8, 1, 12",
        "8, 1, 13",
        "8, 1, 12.5",
        "3, 2, 66.7",
        "3, 2, 66.67",
        "3, 2, 67",
        "800, 1, 0.1",
        "800, 1, 0.13",
        "1000, 999, 100"
    })
    void aRateWithinHalfAUnitOfItsLastDigitIsRight(String accepted, String succeeded, String rate) {
        assertNothingFound(mediation(accepted, succeeded, rate));
    }

    @Test
    void aRateOfCountsThatAreNotExactIsNotJudged() {
        assertNothingFound(figure(
                mediation("100", "90", "95"),
                "accepted",
                figure -> figure.approx(Approx.ABOUT).approxWord("约")));
    }

    @Test
    void aboutLeavesOnePointEitherWay() {
        assertNothingFound(about("94.33"));
        assertNothingFound(about("92.34"));
        assertThat(SetAlone.ARITHMETIC.check(about("94.34")).getTotals().getErrors())
                .isEqualTo(1);
    }

    private static Report about(String rate) {
        return figure(
                mediation("15", "14", rate),
                "success",
                figure -> figure.approx(Approx.ABOUT).approxWord("约"));
    }

    @Test
    void partsNamedWithWhichAreFewerThanTheWhole() {
        Report report = figures(
                SoundReports.town(),
                of("whole", "571", "件", Approx.EXACT),
                of("a", "107", "件", Approx.EXACT),
                of("b", "82", "件", Approx.EXACT),
                of("c", "12", "件", Approx.EXACT),
                SoundFigures.figure("items", "power.empowered_items", "54"),
                SoundFigures.figure("chosen", "power.empowered_items_chosen", "39"));
        assertNothingFound(edit(
                report,
                builder -> builder.addRelation(Relation.breakdown("whole", false, "a", "b", "c"))
                        .addRelation(Relation.breakdown("items", false, "chosen"))));
    }

    @Test
    void aWholeWithMoreIsNoUpperBound() {
        Report report = figures(
                SoundReports.town(),
                of("whole", "300", "件", Approx.MORE_THAN),
                of("a", "200", "件", Approx.EXACT),
                of("b", "120", "件", Approx.EXACT));
        assertNothingFound(edit(report, builder -> builder.addRelation(Relation.breakdown("whole", true, "a", "b"))));
    }

    @ParameterizedTest
    @CsvSource({"80000, 只", "300, 起", "12000, 人次", "20, 次", "3, 年", "9, 倍", "12500, 元", "10, 家"})
    void moreAfterARoundNumberIsUsual(String value, String unit) {
        assertNothingFound(figures(SoundReports.town(), of("n", value, unit, Approx.MORE_THAN)));
    }

    @Test
    void onlyTheWordsOfMoreAskForARoundNumber() {
        Figure above = Figure.builder()
                .from(of("n", "83", "学时", Approx.MORE_THAN))
                .approxWord("超")
                .build();
        assertNothingFound(figures(SoundReports.town(), above));
    }

    @Test
    void sameTotalTwiceOrRoundedOnceIsNoContradiction() {
        assertNothingFound(figures(
                SoundReports.town(),
                SoundFigures.figure("x", "petition.accepted", "165"),
                SoundFigures.figure("y", "petition.accepted", "165.0"),
                Figure.builder()
                        .from(SoundFigures.figure("z", "petition.accepted", "160"))
                        .approx(Approx.MORE_THAN)
                        .approxWord("余")
                        .build()));
    }

    @Test
    void targetsAndBaselinesAreNoSecondValue() {
        assertNothingFound(figures(
                SoundReports.town(),
                SoundFigures.figure("x", "petition.accepted", "165"),
                Figure.builder()
                        .from(SoundFigures.figure("y", "petition.accepted", "200"))
                        .nature(Nature.TARGET)
                        .build(),
                Figure.builder()
                        .from(SoundFigures.figure("z", "petition.accepted", "180"))
                        .nature(Nature.BASELINE)
                        .build()));
    }

    @Test
    void severalValuesOfWhatIsNoTotalAreNormal() {
        assertNothingFound(
                figures(SoundReports.town(), Figure.of("publicity.events", 3), Figure.of("publicity.events", 16)));
    }

    @Test
    void finesThatRiseByTheThresholdPass() {
        Report now = figure(SoundReports.town(), "fines", fines -> fines.value(new BigDecimal("19500")));
        Report before = figure(OtherReports.yearBefore(BodyKind.TOWN, 2024), "fines", fines -> fines.value(13000));
        ValidationResult result = SetAlone.ARITHMETIC.check(
                now, CheckOptions.builder().previous(before).build());
        assertThat(result.getFindings()).as(SoundReportsTest.told(result)).isEmpty();
        assertThat(outcome(result, "NUM-06")).isEqualTo(Outcome.PASS);
    }

    @Test
    void withoutInputTheRuleIsSkippedAndSaysWhy() {
        ValidationResult result = SetAlone.ARITHMETIC.check(Report.builder().build());
        assertThat(outcome(result, "NUM-01")).isEqualTo(Outcome.SKIPPED);
        assertThat(outcome(result, "NUM-04")).isEqualTo(Outcome.SKIPPED);
        assertThat(outcome(result, "NUM-06")).isEqualTo(Outcome.SKIPPED);
        assertThat(outcome(result, "NUM-08")).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(result.getOutcomes())
                .filteredOn(outcome -> outcome.getRule().equals("NUM-04"))
                .allSatisfy(outcome ->
                        assertThat(outcome.getReason().orElseThrow().getZh()).isEqualTo("没有分项数据"));
    }

    @Test
    void aRateWithABoundIsKeptOnOneSideOnly() {
        for (String rate : new String[] {"95", "90"}) {
            assertThat(SetAlone.ARITHMETIC.findings("NUM-01", bounded("90", rate, Approx.LESS_THAN)))
                    .isEmpty();
        }
        assertThat(SetAlone.ARITHMETIC.findings("NUM-01", bounded("97", "95", Approx.LESS_THAN)))
                .containsExactly("ERROR message /mediation/figures/2/value");
        assertThat(SetAlone.ARITHMETIC.findings("NUM-01", bounded("97", "95", Approx.MORE_THAN)))
                .isEmpty();
    }

    private static Report bounded(String succeeded, String rate, Approx approx) {
        return figure(mediation("100", succeeded, rate), "success", figure -> figure.approx(approx));
    }

    @Test
    void nothingOfNothingIsHowFormsLeaveARateBlank() {
        assertThat(SetAlone.ARITHMETIC.outcome("NUM-05", mediation("0", "0", "0")))
                .isEqualTo("PASS");
        assertThat(SetAlone.ARITHMETIC.outcome("NUM-05", mediation("0", "0", "0.1")))
                .isEqualTo("FAIL");
        assertThat(SetAlone.ARITHMETIC.outcome("NUM-05", RuleCase.withoutAreas(SoundReports.town())))
                .isEqualTo("SKIPPED 没有写明分子、分母的比率");
    }

    @Test
    void whatHasARuleOfItsOwnIsLeftToIt() {
        assertThat(SetAlone.ARITHMETIC.check(mediation("72", "73", "101")).getFindings())
                .isEmpty();
        Report kinds = figure(SoundReports.town(), "warnings", figure -> figure.value(1));
        assertThat(SetAlone.ARITHMETIC.findings("NUM-04", kinds)).isEmpty();
        assertThat(SetAlone.ARITHMETIC.findings(
                        "NUM-02", figure(mediation("72", "70", "101"), "accepted", figure -> figure.value(72))))
                .containsExactly("ERROR message.rate /mediation/figures/2/value");
    }

    @Test
    void aSinglePartAboveTheWholeIsFoundOnce() {
        Report report = edit(
                figures(
                        SoundReports.town(),
                        of("whole", "10", "件", Approx.EXACT),
                        of("a", "11", "件", Approx.EXACT),
                        of("b", "2", "件", Approx.EXACT)),
                builder -> builder.addRelation(Relation.breakdown("whole", false, "a", "b")));
        assertThat(SetAlone.ARITHMETIC.findings("NUM-04", report)).isEmpty();
        assertThat(SetAlone.ARITHMETIC.findings("NUM-02", report))
                .containsExactly("ERROR message /otherWork/figures/1/value");
    }

    @Test
    void partsThatMayBeMoreAreNotTooFew() {
        for (Approx approx : new Approx[] {Approx.MORE_THAN, Approx.ABOUT}) {
            assertNothingFound(edit(
                    figures(
                            SoundReports.town(),
                            of("whole", "100", "件", Approx.EXACT),
                            of("a", "60", "件", approx),
                            of("b", "20", "件", Approx.EXACT)),
                    builder -> builder.addRelation(Relation.breakdown("whole", true, "a", "b"))));
        }
    }

    static Outcome outcome(ValidationResult result, String rule) {
        return result.getOutcomes().stream()
                .filter(outcome -> outcome.getRule().equals(rule))
                .findFirst()
                .orElseThrow()
                .getOutcome();
    }

    private static void assertNothingFound(Report report) {
        ValidationResult result = SetAlone.ARITHMETIC.check(report);
        assertThat(result.getFindings()).as(SoundReportsTest.told(result)).isEmpty();
    }
}
