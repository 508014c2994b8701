package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.validation.Edits.edit;
import static org.fazhi.validation.Edits.enforcement;
import static org.fazhi.validation.Edits.figure;
import static org.fazhi.validation.Edits.figures;
import static org.fazhi.validation.Edits.without;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.Approx;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Direction;
import org.fazhi.report.Figure;
import org.fazhi.report.Mechanism;
import org.fazhi.report.Nature;
import org.fazhi.report.Report;
import org.fazhi.report.Standing;
import org.fazhi.report.ZeroClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ENF: the near side of each boundary, what is skipped and what is not concerned. */
class EnforcementBoundariesTest {
    private static Report withoutBasis(Report report) {
        return enforcement(report, area -> area.empowermentBasis(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "TOWN, 2021, FAIL",
        "TOWNSHIP, 2024, FAIL",
        "SUBDISTRICT, 2024, FAIL",
        "TOWN, 2020, NOT_APPLICABLE",
        "COUNTY, 2024, NOT_APPLICABLE",
        "DEPARTMENT, 2024, NOT_APPLICABLE",
        "DEV_ZONE, 2024, NOT_APPLICABLE"
    })
    void whoNamesTheBasisOfThePower(String kind, int year, String outcome) {
        assertThat(WorkOutcomes.of("ENF-01", withoutBasis(SoundReports.of(BodyKind.of(kind), year))))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "power.statutory_enforcement_items",
                "power.empowered_items",
                "power.empowered_items_chosen",
                "power.entrusted_items"
            })
    void itemsOfPowerAreABasisToo(String item) {
        Report report = withoutBasis(SoundReports.town());
        assertThat(WorkOutcomes.of("ENF-01", figures(report, Figure.of(item, 54))))
                .isEqualTo("PASS");
        assertThat(WorkOutcomes.of("ENF-01", figures(report, Figure.of(item, 0))))
                .isEqualTo("FAIL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"赋权执法事项清单", "行政执法权下放承接机制", "委托执法", "派驻执法", "授权执法"})
    void aMechanismThatHandsOverIsABasisToo(String name) {
        Report report = withoutBasis(SoundReports.town());
        assertThat(WorkOutcomes.of(
                        "ENF-01", enforcement(report, area -> area.addMechanism(Mechanism.of(name, Standing.EXISTS)))))
                .isEqualTo("PASS");
    }

    @Test
    void withoutPenaltiesNoBasisIsAskedFor() {
        Report none = withoutBasis(EnforcementCases.uncounted());
        assertThat(WorkOutcomes.of("ENF-01", none)).isEqualTo("SKIPPED");
        assertThat(WorkOutcomes.reason("ENF-01", none)).contains("没有写行政处罚件数");
        assertThat(WorkOutcomes.reason("ENF-01", figures(none, Figure.of("enforcement.penalties", 0))))
                .contains("没有实施行政处罚");
        assertThat(WorkOutcomes.of("ENF-01", figures(none, scoped("enforcement.penalties", 3, "城管"))))
                .isEqualTo("SKIPPED");
        Figure rise = Figure.builder()
                .from(Figure.of("enforcement.penalties", 3))
                .direction(Direction.UP)
                .build();
        assertThat(WorkOutcomes.of("ENF-01", figures(none, rise))).isEqualTo("SKIPPED");
        for (Nature nature : List.of(Nature.TARGET, Nature.BASELINE, Nature.NORM, Nature.ENUM)) {
            assertThat(WorkOutcomes.of("ENF-01", figures(none, natured(nature))))
                    .isEqualTo("SKIPPED");
        }
    }

    private static Figure scoped(String indicator, long value, String scope) {
        return Figure.builder().from(Figure.of(indicator, value)).scope(scope).build();
    }

    private static Figure natured(Nature nature) {
        return Figure.builder()
                .from(Figure.of("enforcement.penalties", 3))
                .nature(nature)
                .build();
    }

    @ParameterizedTest
    @CsvSource({"30, 2024, PASS", "2, 2024, PASS", "1, 2024, FAIL", "0, 2021, FAIL", "1, 2020, PASS", "31, 2016, FAIL"})
    void certifiedStaff(long certified, int year, String outcome) {
        assertThat(WorkOutcomes.of(
                        "ENF-02", figure(WorkOutcomes.town(year), "certified", figure -> figure.value(certified))))
                .isEqualTo(outcome);
    }

    @Test
    void certifiedStaffWithoutAnythingToCompare() {
        Report town = SoundReports.town();
        assertThat(WorkOutcomes.of("ENF-02", without(town, "certified"))).isEqualTo("SKIPPED");
        assertThat(WorkOutcomes.of("ENF-02", without(town, "enforcers"))).isEqualTo("PASS");
        assertThat(WorkOutcomes.of("ENF-02", without(EnforcementCases.uncounted(), "enforcers")))
                .isEqualTo("SKIPPED");
        assertThat(WorkOutcomes.of("ENF-02", without(WorkOutcomes.town(2020), "enforcers")))
                .isEqualTo("SKIPPED");
        assertThat(WorkOutcomes.of(
                        "ENF-02",
                        edit(
                                figure(town, "certified", figure -> figure.value(1)),
                                report -> report.reportingYear(Optional.empty()))))
                .isEqualTo("FAIL");
    }

    @Test
    void noPenaltyTakesNoOfficer() {
        Report none = figures(
                figure(EnforcementCases.uncounted(), "certified", figure -> figure.value(1)),
                Figure.of("enforcement.penalties", 0));
        assertThat(WorkOutcomes.of("ENF-02", none)).isEqualTo("PASS");
    }

    @ParameterizedTest
    @CsvSource({"ENF-03, 2018", "ENF-04, 2018", "ENF-08, 2018", "ENF-05, 2020", "ENF-09, 2020"})
    void theYearFromWhichARuleHolds(String rule, int lastYearBefore) {
        assertThat(WorkOutcomes.of(rule, WorkOutcomes.town(lastYearBefore))).isEqualTo("NOT_APPLICABLE");
        assertThat(WorkOutcomes.of(rule, WorkOutcomes.town(lastYearBefore + 1))).isEqualTo("PASS");
    }

    @ParameterizedTest
    @CsvSource({"40, 2, PASS", "41, 2, FAIL", "20, 1, PASS", "30, 0, FAIL"})
    void fivePercentOfTheStaffReview(long enforcers, long reviewers, String outcome) {
        Report report = figure(SoundReports.town(), "enforcers", figure -> figure.value(enforcers));
        assertThat(WorkOutcomes.of("ENF-04", figure(report, "reviewers", figure -> figure.value(reviewers))))
                .isEqualTo(outcome);
    }

    @Test
    void finesOnTheSpot() {
        Report report = figure(SoundReports.town(), "fines", figure -> figure.value(100_000));
        assertThat(WorkOutcomes.of("ENF-05", figure(report, "simple-fines", figure -> figure.value(81_000))))
                .isEqualTo("PASS");
        assertThat(WorkOutcomes.of("ENF-05", without(report, "simple-fines"))).isEqualTo("SKIPPED");
        assertThat(WorkOutcomes.of("ENF-05", edit(without(report, "simple"), builder -> builder.relations(List.of()))))
                .isEqualTo("SKIPPED");
        Report more = figure(report, "simple-fines", figure -> figure.value(90_000));
        assertThat(WorkOutcomes.of("ENF-05", more)).isEqualTo("FAIL");
        assertThat(WorkOutcomes.of("ENF-05", WorkCases.more(more, "simple"))).isEqualTo("PASS");
        assertThat(WorkOutcomes.of("ENF-05", WorkCases.more(more, "simple-fines")))
                .isEqualTo("FAIL");
        assertThat(WorkOutcomes.of("ENF-05", figure(more, "simple-fines", figure -> figure.approx(Approx.ABOUT))))
                .isEqualTo("PASS");
    }

    @Test
    void statisticsInTime() {
        Report town = SoundReports.town();
        assertThat(WorkOutcomes.of(
                        "ENF-08", enforcement(town, area -> area.statisticsPublishedOn(LocalDate.of(2025, 1, 1)))))
                .isEqualTo("PASS");
        assertThat(WorkOutcomes.reason(
                        "ENF-08", enforcement(town, area -> area.statisticsPublishedOn(Optional.empty()))))
                .contains("没有写明日期");
        assertThat(WorkOutcomes.reason("ENF-08", edit(town, report -> report.reportingYear(Optional.empty()))))
                .contains("没有写明报告年度");
        assertThat(WorkOutcomes.findings(
                        "INF-01", WorkCases.disclosure(SoundReports.of(BodyKind.SUBDISTRICT, 2024), day(2025, 2, 1))))
                .containsExactly("INFO message /disclosure/annualReportPublishedOn");
        assertThat(WorkOutcomes.of(
                        "INF-01", WorkCases.disclosure(SoundReports.of(BodyKind.CITY, 2024), day(2025, 3, 1))))
                .isEqualTo("NOT_APPLICABLE");
        assertThat(WorkOutcomes.of("INF-01", WorkOutcomes.town(2018))).isEqualTo("NOT_APPLICABLE");
        assertThat(WorkOutcomes.of("INF-01", WorkOutcomes.town(2019))).isEqualTo("PASS");
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    @Test
    void someKindsOfPenaltyOnlyStayWithinTheTotal() {
        Report report = edit(
                without(SoundReports.town(), "penalties-again", "warnings", "other-penalties"),
                builder -> builder.relations(List.of()));
        assertThat(WorkOutcomes.of("ENF-10", report)).isEqualTo("PASS");
        assertThat(WorkOutcomes.findings("ENF-10", figure(report, "fine-cases", figure -> figure.value(82))))
                .containsExactly("ERROR message.types /enforcement/figures/0/value");
    }

    @Test
    void kindsThatAreNotExactAreNotJudged() {
        Report about = figure(
                figure(SoundReports.town(), "fine-cases", figure -> figure.value(60)),
                "warnings",
                figure -> figure.approx(Approx.ABOUT));
        assertThat(WorkOutcomes.of("ENF-10", about)).isEqualTo("PASS");
        assertThat(WorkOutcomes.of("ENF-10", EnforcementCases.uncounted())).isEqualTo("PASS");
        assertThat(WorkOutcomes.of("ENF-10", without(EnforcementCases.uncounted(), "fines", "simple-fines")))
                .isEqualTo("SKIPPED");
    }

    @Test
    void unitsOfFines() {
        Report both = figure(
                figure(SoundReports.town(), "fines", figure -> figure.multiplier("万")),
                "simple-fines",
                figure -> figure.multiplier("万"));
        assertThat(WorkOutcomes.of("ENF-10", both)).isEqualTo("PASS");
        assertThat(WorkOutcomes.findings(
                        "ENF-10", figure(SoundReports.town(), "fines", figure -> figure.unit(Optional.empty()))))
                .containsExactly("ERROR message.noUnit /enforcement/figures/4/value");
    }

    @Test
    void permitsNotStated() {
        Report town = SoundReports.town();
        assertThat(WorkOutcomes.of("ENF-11", without(town, "permit-accepted"))).isEqualTo("SKIPPED");
        assertThat(WorkOutcomes.of("ENF-11", without(town, "applied", "granted")))
                .isEqualTo("PASS");
        assertThat(WorkOutcomes.findings(
                        "ENF-11", without(figure(town, "refused", figure -> figure.value(39)), "applied", "granted")))
                .containsExactly("ERROR message.single /enforcement/figures/21/value");
        assertThat(WorkOutcomes.of(
                        "ENF-11",
                        WorkCases.more(figure(town, "refused", figure -> figure.value(4)), "permit-accepted")))
                .isEqualTo("PASS");
    }

    @Test
    void aPowerThatIsCounted() {
        Report uncounted = EnforcementCases.uncounted();
        assertThat(WorkOutcomes.of("ENF-12", figures(uncounted, Figure.of("enforcement.penalties", 0))))
                .isEqualTo("PASS");
        assertThat(WorkOutcomes.of("ENF-12", figures(uncounted, Figure.of("enforcement.cases_filed", 3))))
                .isEqualTo("PASS");
        assertThat(WorkOutcomes.of("ENF-12", figures(uncounted, scoped("enforcement.penalties", 3, "城管"))))
                .isEqualTo("PASS");
        assertThat(WorkOutcomes.of("ENF-12", without(uncounted, "enforcers", "certified")))
                .isEqualTo("NOT_APPLICABLE");
        assertThat(WorkOutcomes.findings(
                        "ENF-12",
                        figures(without(uncounted, "enforcers", "certified"), Figure.of("power.empowered_items", 54))))
                .containsExactly("INFO message /otherWork/figures/0");
    }

    @Test
    void aPowerThatIsSaidToBeUnused() {
        assertThat(WorkOutcomes.of("ENF-12", claiming(zero("未实施行政处罚")))).isEqualTo("PASS");
        assertThat(WorkOutcomes.of(
                        "ENF-12",
                        claiming(ZeroClaim.builder()
                                .label("执法案件")
                                .indicator("enforcement.penalties")
                                .build())))
                .isEqualTo("PASS");
        assertThat(WorkOutcomes.of(
                        "ENF-12",
                        claiming(ZeroClaim.builder()
                                .label("执法案件")
                                .printed("未作出处罚决定")
                                .build())))
                .isEqualTo("PASS");
        assertThat(WorkOutcomes.of("ENF-12", claiming(zero("执法投诉")))).isEqualTo("FAIL");
    }

    private static ZeroClaim zero(String label) {
        return ZeroClaim.builder().label(label).build();
    }

    private static Report claiming(ZeroClaim claim) {
        return enforcement(EnforcementCases.uncounted(), area -> area.addZeroClaim(claim));
    }
}
