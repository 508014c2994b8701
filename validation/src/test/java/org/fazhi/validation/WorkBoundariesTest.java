package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.validation.Edits.edit;
import static org.fazhi.validation.Edits.figure;
import static org.fazhi.validation.Edits.figures;
import static org.fazhi.validation.Edits.telling;
import static org.fazhi.validation.Edits.without;
import static org.fazhi.validation.WorkCases.more;

import java.util.List;
import java.util.Optional;
import org.fazhi.report.Approx;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Figure;
import org.fazhi.report.Issuer;
import org.fazhi.report.Nature;
import org.fazhi.report.Relation;
import org.fazhi.report.Report;
import org.fazhi.report.ReviewLitigation;
import org.fazhi.report.ZeroClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** MED, PET, REV, LIT, DEC, DOC: the near side of each boundary, what is skipped and what is not concerned. */
class WorkBoundariesTest {
    private static final Report TOWN = SoundReports.town();

    private static Report value(Report report, String id, long value) {
        return figure(report, id, figure -> figure.value(value));
    }

    @Test
    void committeesOfVillagesAndCommunities() {
        Report apart = figures(
                without(TOWN, "villages", "committees"),
                Figure.of("village.villages", 18),
                Figure.of("village.communities", 6),
                Figure.of("mediation.committees", 24));
        assertThat(WorkOutcomes.of("MED-01", apart)).isEqualTo("PASS");
        Report fewer = figures(
                without(TOWN, "villages", "committees"),
                Figure.of("village.villages", 18),
                Figure.of("village.communities", 6),
                Figure.of("mediation.committees", 23));
        assertThat(WorkOutcomes.findings("MED-01", fewer))
                .containsExactly("WARNING message /otherWork/figures/2/value");
        assertThat(WorkOutcomes.of("MED-01", value(TOWN, "committees", 25))).isEqualTo("PASS");
        assertThat(WorkOutcomes.of("MED-01", more(value(TOWN, "committees", 20), "committees")))
                .isEqualTo("PASS");
        assertThat(WorkOutcomes.of("MED-01", without(TOWN, "villages"))).isEqualTo("SKIPPED");
        assertThat(WorkOutcomes.of("MED-01", without(TOWN, "committees"))).isEqualTo("SKIPPED");
    }

    @ParameterizedTest
    @CsvSource({"2, FAIL", "3, PASS", "9, PASS", "10, FAIL"})
    void threeToNineMembers(long members, String outcome) {
        assertThat(WorkOutcomes.of("MED-02", value(TOWN, "members", members))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"90, PASS", "90.5, PASS", "90.6, FAIL", "100, FAIL", "80, PASS"})
    void aRateOfMoreThanAHundred(String rate, String outcome) {
        assertThat(WorkOutcomes.of("MED-03", more(ArithmeticCases.mediation("100", "90", rate), "accepted")))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"90, PASS", "89.5, PASS", "89.4, FAIL", "100, PASS", "101, PASS"})
    void aRateOfMoreThanNinety(String rate, String outcome) {
        assertThat(WorkOutcomes.of("MED-03", more(ArithmeticCases.mediation("100", "90", rate), "succeeded")))
                .isEqualTo(outcome);
    }

    @Test
    void aRateThatCannotBeBounded() {
        Report about =
                figure(ArithmeticCases.mediation("100", "90", "50"), "accepted", figure -> figure.approx(Approx.ABOUT));
        assertThat(WorkOutcomes.of("MED-03", about)).isEqualTo("PASS");
        assertThat(WorkOutcomes.of("MED-03", more(ArithmeticCases.mediation("0", "0", "100"), "accepted")))
                .isEqualTo("PASS");
        assertThat(WorkOutcomes.findings("MED-03", more(ArithmeticCases.mediation("72", "80", "100"), "succeeded")))
                .containsExactly("ERROR message.count /mediation/figures/1/value");
        Report noPercent = figure(
                more(ArithmeticCases.mediation("100", "90", "95"), "accepted"), "success", figure -> figure.unit("分"));
        assertThat(WorkOutcomes.of("MED-03", noPercent)).isEqualTo("PASS");
    }

    @Test
    void countsWithoutARateAndNothingAtAll() {
        Report noRate = edit(without(TOWN, "success"), report -> report.relations(List.of()));
        assertThat(WorkOutcomes.of("MED-03", noRate)).isEqualTo("PASS");
        assertThat(WorkOutcomes.of("MED-03", value(noRate, "succeeded", 73))).isEqualTo("FAIL");
        assertThat(WorkOutcomes.of("MED-03", without(noRate, "accepted"))).isEqualTo("SKIPPED");
        assertThat(WorkOutcomes.of("LIT-01", without(TOWN, "should-appear"))).isEqualTo("SKIPPED");
    }

    @Test
    void confirmations() {
        assertThat(WorkOutcomes.of("MED-04", value(TOWN, "confirmed", 40))).isEqualTo("PASS");
        assertThat(WorkOutcomes.of("MED-04", without(TOWN, "written", "confirmation-days")))
                .isEqualTo("SKIPPED");
        assertThat(WorkOutcomes.of("MED-04", without(TOWN, "confirmed"))).isEqualTo("PASS");
        assertThat(WorkOutcomes.of("MED-04", without(TOWN, "confirmation-days")))
                .isEqualTo("PASS");
        Report all = figures(
                without(TOWN, "written", "confirmed"),
                Figure.of("mediation.agreements", 11),
                Figure.of("mediation.confirmed", 12));
        assertThat(WorkOutcomes.findings("MED-04", all))
                .containsExactly("WARNING message.count /otherWork/figures/1/value");
        Report norm =
                figure(value(TOWN, "confirmation-days", 45), "confirmation-days", figure -> figure.nature(Nature.NORM));
        assertThat(WorkOutcomes.of("MED-04", norm)).isEqualTo("PASS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2件信访事项因情况复杂经批准延期办结。", "信访件疑难的依法延长办理期限。", "来访事项中止办理1件。"})
    void explainedPetitions(String words) {
        Report report = telling(TOWN, words);
        assertThat(WorkOutcomes.of("PET-01", value(report, "petitions-overdue", 2)))
                .isEqualTo("PASS");
        assertThat(WorkOutcomes.of("PET-01", value(report, "petitions-in-time", 98)))
                .isEqualTo("PASS");
        assertThat(WorkOutcomes.of("PET-01", value(report, "petition-days", 90)))
                .isEqualTo("PASS");
        assertThat(WorkOutcomes.findings("PET-01", value(report, "petition-days", 91)))
                .containsExactly("WARNING message.days /mediation/figures/12/value");
    }

    @Test
    void petitions() {
        Report extended = figures(TOWN, Figure.of("petition.extended", 2));
        assertThat(WorkOutcomes.of("PET-01", value(extended, "petitions-overdue", 2)))
                .isEqualTo("PASS");
        assertThat(WorkOutcomes.of("PET-01", value(telling(TOWN, "案情复杂，延期较多。"), "petitions-overdue", 2)))
                .isEqualTo("FAIL");
        Report both = value(value(TOWN, "petitions-overdue", 2), "petitions-in-time", 98);
        assertThat(WorkOutcomes.findings("PET-01", both))
                .containsExactly("WARNING message.overdue /mediation/figures/11/value");
        assertThat(WorkOutcomes.of("PET-01", more(value(TOWN, "petitions-in-time", 98), "petitions-in-time")))
                .isEqualTo("PASS");
        Report silent = without(TOWN, "petitions-in-time", "petitions-overdue", "petition-days");
        assertThat(WorkOutcomes.of("PET-01", silent)).isEqualTo("SKIPPED");
        for (String only : List.of("petition.overdue", "petition.on_time_rate", "petition.longest_days")) {
            assertThat(WorkOutcomes.of(
                            "PET-01", figures(silent, Figure.of(only, only.equals("petition.on_time_rate") ? 100 : 0))))
                    .isEqualTo("PASS");
        }
        assertThat(WorkOutcomes.of("PET-01", WorkOutcomes.town(2021))).isEqualTo("NOT_APPLICABLE");
        assertThat(WorkOutcomes.of("PET-01", WorkOutcomes.town(2022))).isEqualTo("PASS");
    }

    @ParameterizedTest
    @CsvSource({
        "TOWN, 2016, FAIL",
        "TOWNSHIP, 2024, FAIL",
        "SUBDISTRICT, 2020, FAIL",
        "DEPARTMENT, 2023, NOT_APPLICABLE",
        "DEPARTMENT, 2024, FAIL",
        "COUNTY, 2024, NOT_APPLICABLE",
        "STATE_COUNCIL_DEPT, 2024, NOT_APPLICABLE"
    })
    void whoDecidesReviews(String kind, int year, String outcome) {
        assertThat(WorkOutcomes.of("REV-01", value(SoundReports.of(BodyKind.of(kind), year), "as-authority", 1)))
                .isEqualTo(outcome);
    }

    @Test
    void departmentsThatDecideReviewsStill() {
        Report department = value(SoundReports.of(BodyKind.DEPARTMENT, 2024), "as-authority", 9);
        for (String name : List.of("清河县司法局", "国家税务总局清河县税务局", "云溪海关", "云溪市国家安全局")) {
            assertThat(WorkOutcomes.reason(
                            "REV-01",
                            edit(department, report -> report.issuers(List.of(Issuer.of(name, BodyKind.DEPARTMENT))))))
                    .contains("司法行政部门和垂直领导的部门另有规定");
        }
        assertThat(WorkOutcomes.reason("REV-01", SoundReports.of(BodyKind.DEPARTMENT, 2023)))
                .contains("2024年以前政府部门可以是行政复议机关");
        assertThat(WorkOutcomes.of("REV-01", figure(department, "as-authority", figure -> figure.scope("上年结转"))))
                .isEqualTo("SKIPPED");
        assertThat(WorkOutcomes.of(
                        "REV-01", figure(value(TOWN, "as-authority", 1), "as-authority", figure -> figure.scope("结转"))))
                .isEqualTo("FAIL");
        assertThat(WorkOutcomes.of("REV-01", without(TOWN, "as-authority"))).isEqualTo("SKIPPED");
    }

    @Test
    void reviewsCarriedOver() {
        Report carried = figures(TOWN, Figure.of("review.carried_over", 2));
        assertThat(WorkOutcomes.of("REV-02", value(carried, "upheld", 7))).isEqualTo("PASS");
        assertThat(WorkOutcomes.of("REV-02", value(carried, "upheld", 5))).isEqualTo("PASS");
        assertThat(WorkOutcomes.of("REV-02", value(carried, "upheld", 8))).isEqualTo("FAIL");
        assertThat(WorkOutcomes.of("REV-02", value(carried, "upheld", 4))).isEqualTo("FAIL");
        Report elsewhere = figures(
                TOWN,
                Figure.builder()
                        .from(Figure.of("review.carried_over", 2))
                        .scope("行政拘留")
                        .build());
        assertThat(WorkOutcomes.of("REV-02", value(elsewhere, "upheld", 7))).isEqualTo("FAIL");
    }

    @Test
    void someOutcomesOnly() {
        assertThat(WorkOutcomes.of("REV-02", without(TOWN, "rejected", "pending")))
                .isEqualTo("PASS");
        assertThat(WorkOutcomes.findings("REV-02", value(without(TOWN, "rejected", "pending"), "upheld", 8)))
                .containsExactly("ERROR message.differ /reviewLitigation/figures/5/value");
        assertThat(WorkOutcomes.of("REV-02", without(TOWN, "reviews"))).isEqualTo("SKIPPED");
    }

    @Test
    void outcomesTiedByTheReportAreFoundOnce() {
        Report tied = edit(
                without(TOWN, "rejected", "terminated", "pending"),
                report -> report.addRelation(Relation.breakdown("reviews", true, "upheld", "corrected")));
        assertThat(ReportValidator.standard().check(tied).getFindings())
                .singleElement()
                .extracting(finding -> finding.getRule() + " " + finding.getMessageKey())
                .isEqualTo("REV-02 REV-02.message.differ");
        Report partly = edit(
                without(TOWN, "rejected", "terminated", "pending"),
                report -> report.addRelation(Relation.breakdown("reviews", false, "upheld", "corrected")));
        assertThat(ReportValidator.standard().check(partly).getFindings()).isEmpty();
    }

    @Test
    void appearance() {
        Report nobody = value(value(without(TOWN, "appearance"), "head-appeared", 0), "staff-appeared", 0);
        assertThat(WorkOutcomes.of("LIT-02", nobody)).isEqualTo("FAIL");
        assertThat(WorkOutcomes.of("LIT-02", value(nobody, "staff-appeared", 1)))
                .isEqualTo("PASS");
        assertThat(WorkOutcomes.of("LIT-02", value(nobody, "head-appeared", 1))).isEqualTo("PASS");
        assertThat(WorkOutcomes.of("LIT-02", without(nobody, "staff-appeared"))).isEqualTo("FAIL");
        assertThat(WorkOutcomes.of("LIT-02", without(nobody, "head-appeared"))).isEqualTo("FAIL");
        Report silent = without(nobody, "head-appeared", "staff-appeared");
        assertThat(WorkOutcomes.of("LIT-02", silent)).isEqualTo("SKIPPED");
        assertThat(WorkOutcomes.of("LIT-02", claiming(silent, "litigation.head_appeared")))
                .isEqualTo("FAIL");
        assertThat(WorkOutcomes.of("LIT-02", value(nobody, "should-appear", 0))).isEqualTo("NOT_APPLICABLE");
        assertThat(WorkOutcomes.of("LIT-02", value(nobody, "cases", 0))).isEqualTo("NOT_APPLICABLE");
        assertThat(WorkOutcomes.of("LIT-02", without(nobody, "cases"))).isEqualTo("SKIPPED");
        assertThat(WorkOutcomes.of("LIT-02", claiming(without(nobody, "cases"), "litigation.cases")))
                .isEqualTo("NOT_APPLICABLE");
    }

    private static Report claiming(Report report, String indicator) {
        return edit(
                report,
                builder -> builder.reviewLitigation(ReviewLitigation.builder()
                        .from(report.getReviewLitigation().orElseThrow())
                        .addZeroClaim(ZeroClaim.builder()
                                .label("未发生")
                                .indicator(indicator)
                                .build())
                        .build()));
    }

    @ParameterizedTest
    @CsvSource({
        "PROVINCE, ERROR",
        "CITY, ERROR",
        "COUNTY, ERROR",
        "DEPARTMENT, WARNING",
        "TOWN, WARNING",
        "SUBDISTRICT, WARNING",
        "DEV_ZONE, WARNING"
    })
    void howMajorDecisionsBind(String kind, String severity) {
        Report report = value(SoundReports.of(BodyKind.of(kind), 2024), "discussed", 5);
        assertThat(WorkOutcomes.findings("DEC-01", report))
                .containsExactly(severity + " message.collective /decisionMaking/figures/2/value");
    }

    @Test
    void decisions() {
        assertThat(WorkOutcomes.of("DEC-01", WorkOutcomes.town(2019))).isEqualTo("NOT_APPLICABLE");
        assertThat(WorkOutcomes.of("DEC-01", WorkOutcomes.town(2020))).isEqualTo("PASS");
        assertThat(WorkOutcomes.of("DEC-02", WorkOutcomes.town(2019))).isEqualTo("NOT_APPLICABLE");
        assertThat(WorkOutcomes.of("DEC-02", WorkOutcomes.town(2020))).isEqualTo("PASS");
        assertThat(WorkOutcomes.of("DEC-01", without(TOWN, "decisions"))).isEqualTo("SKIPPED");
        assertThat(WorkOutcomes.of("DEC-01", without(TOWN, "decisions-reviewed")))
                .isEqualTo("PASS");
        assertThat(WorkOutcomes.of("DEC-01", without(TOWN, "discussed"))).isEqualTo("PASS");
        assertThat(WorkOutcomes.of("DEC-02", without(TOWN, "comment-days"))).isEqualTo("SKIPPED");
    }

    @Test
    void publicComment() {
        Report week = value(TOWN, "comment-days", 7);
        assertThat(WorkOutcomes.of("DEC-02", telling(week, "因情况紧急缩短公开征求意见期限。"))).isEqualTo("PASS");
        assertThat(WorkOutcomes.of("DEC-02", telling(week, "公开征求意见广泛。"))).isEqualTo("FAIL");
        assertThat(WorkOutcomes.of("DEC-02", telling(week, "紧急事项及时处置。"))).isEqualTo("FAIL");
        assertThat(WorkOutcomes.of("DEC-02", more(week, "comment-days"))).isEqualTo("PASS");
        assertThat(WorkOutcomes.of("DEC-02", figure(week, "comment-days", figure -> figure.nature(Nature.NORM))))
                .isEqualTo("SKIPPED");
    }

    @Test
    void documents() {
        for (String rule : List.of("DOC-01", "DOC-02")) {
            assertThat(WorkOutcomes.of(rule, WorkOutcomes.town(2018))).isEqualTo("NOT_APPLICABLE");
            assertThat(WorkOutcomes.of(rule, WorkOutcomes.town(2019))).isEqualTo("PASS");
            assertThat(WorkOutcomes.of(rule, without(TOWN, "issued"))).isEqualTo("SKIPPED");
        }
    }

    @Test
    void findingsNameTheSourcesOfTheirYear() {
        assertThat(instruments(WorkOutcomes.town(2020))).containsExactly("算术：比率、合计与部分应当一致");
        assertThat(instruments(WorkOutcomes.town(2021))).containsExactly("算术：比率、合计与部分应当一致", "中华人民共和国行政处罚法（2021年修订）");
        assertThat(instruments(edit(TOWN, report -> report.reportingYear(Optional.empty()))))
                .contains("中华人民共和国行政处罚法（2021年修订）");
    }

    private static List<String> instruments(Report report) {
        return ReportValidator.standard().check(value(report, "certified", 31)).getFindings().stream()
                .filter(finding -> finding.getRule().equals("ENF-02"))
                .flatMap(finding -> finding.getBasis().stream())
                .map(source -> source.getInstrument())
                .toList();
    }
}
