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

/** REV, LIT, DEC, DOC: the near side of each boundary, what is skipped and what is not concerned. */
class WorkBoundariesTest {
    private static final Report TOWN = SoundReports.town();

    private static Report value(Report report, String id, long value) {
        return figure(report, id, figure -> figure.value(value));
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
        for (String own : List.of("本局", "我厅", "对市局决定不服")) {
            assertThat(WorkOutcomes.of("REV-01", figure(department, "as-authority", figure -> figure.scope(own))))
                    .isEqualTo("FAIL");
        }
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
        assertThat(SetAlone.WORK.check(tied).getFindings())
                .singleElement()
                .extracting(finding -> finding.getRule() + " " + finding.getMessageKey())
                .isEqualTo("REV-02 REV-02.message.differ");
        Report partly = edit(
                without(TOWN, "rejected", "terminated", "pending"),
                report -> report.addRelation(Relation.breakdown("reviews", false, "upheld", "corrected")));
        assertThat(SetAlone.WORK.check(partly).getFindings())
                .singleElement()
                .extracting(finding -> finding.getSeverity() + " " + finding.getMessageKey())
                .isEqualTo("INFO REV-02.message.short");
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
        assertThat(WorkOutcomes.of("DEC-02", more(week, "comment-days"))).isEqualTo("FAIL");
        assertThat(WorkOutcomes.of("DEC-02", more(value(TOWN, "comment-days", 30), "comment-days")))
                .isEqualTo("PASS");
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
        return SetAlone.WORK.check(value(report, "certified", 31)).getFindings().stream()
                .filter(finding -> finding.getRule().equals("ENF-02"))
                .flatMap(finding -> finding.getBasis().stream())
                .map(source -> source.getInstrument())
                .toList();
    }
}
