package org.fazhi.validation.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.fazhi.diff.BodyFit;
import org.fazhi.diff.FollowUp;
import org.fazhi.diff.ItemChangeKind;
import org.fazhi.diff.PartPresence;
import org.fazhi.diff.PlanFollowUp;
import org.fazhi.diff.ReportDiff;
import org.fazhi.diff.YearFit;
import org.fazhi.report.Achievements;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Issuer;
import org.fazhi.report.PartKind;
import org.fazhi.report.Report;
import org.fazhi.report.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two reports as wholes: whether they fit, their parts, and what became of the plan. */
class ReportComparisonTest {
    private static final String FERRY = "整治古渡口夜航隐患，更换缆绳灯具";
    private static final String MUSEUM = "建成古桥遗址博物馆";
    private static final String GENERAL = "进一步加强法治政府建设";

    private static Report planned() {
        return Reports.of(2023)
                .nextPlan(Reports.plan(List.of(FERRY, MUSEUM, GENERAL)))
                .build();
    }

    private static Report told(int year, int times) {
        String words = "古渡口夜航隐患已经整治，缆绳灯具全部更换，验收当天乡亲们免费乘船过河。".repeat(times);
        return Reports.of(year)
                .achievements(
                        Achievements.builder().addStatement(Statement.of(words)).build())
                .build();
    }

    private static List<FollowUp> followUps(Report later) {
        return Comparison.of(planned(), later).getPlanFollowUps().stream()
                .map(PlanFollowUp::getFollowUp)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2023, 2024, CONSECUTIVE, 0", "2024, 2024, SAME, 0", "2022, 2024, APART, 1", "2024, 2023, REVERSED, 1"})
    void theYearsMayOrMayNotFit(int earlier, int later, YearFit fit, int notes) {
        ReportDiff diff =
                Comparison.of(Reports.of(earlier).build(), Reports.of(later).build());
        assertThat(diff.getYears()).isEqualTo(fit);
        assertThat(diff.getNotes()).hasSize(notes);
        assertThat(diff.getEarlier().getReportingYear()).contains(earlier);
        assertThat(diff.getLater().getReportingYear()).contains(later);
    }

    @Test
    void whatIsNotStatedIsUnknown() {
        ReportDiff diff =
                Comparison.of(Report.builder().build(), Reports.of(2024).build());
        assertThat(diff.getYears()).isEqualTo(YearFit.UNKNOWN);
        assertThat(diff.getBody()).isEqualTo(BodyFit.UNKNOWN);
        assertThat(diff.getNotes()).isEmpty();
    }

    @Test
    void anotherBodyIsToldAndAnAbridgedNameIsNone() {
        Report other = Report.builder()
                .addIssuer(Issuer.of("石坪乡人民政府", BodyKind.TOWN))
                .reportingYear(2023)
                .build();
        Report abridged = Report.builder()
                .addIssuer(Issuer.of("清河县柳桥镇", BodyKind.TOWN))
                .reportingYear(2023)
                .build();
        ReportDiff diff = Comparison.of(other, Reports.of(2024).build());
        assertThat(diff.getBody()).isEqualTo(BodyFit.OTHER);
        assertThat(diff.getNotes()).extracting(note -> note.getZh()).containsExactly("两份报告不是同一机关的。");
        assertThat(Comparison.of(abridged, Reports.of(2024).build()).getBody()).isEqualTo(BodyFit.SAME);
    }

    @Test
    void eachOfTheFivePartsIsThereOrNot() {
        assertThat(Comparison.of(planned(), told(2024, 1)).getParts())
                .extracting(PartPresence::getPart, PartPresence::isInEarlier, PartPresence::isInLater)
                .containsExactly(
                        tuple(PartKind.ACHIEVEMENTS, false, true),
                        tuple(PartKind.SHORTCOMINGS, false, false),
                        tuple(PartKind.FIRST_RESPONSIBLE, false, false),
                        tuple(PartKind.NEXT_PLAN, true, false),
                        tuple(PartKind.OTHER, false, false));
    }

    @Test
    void aPlanIsMentionedOrNotOrNeither() {
        List<PlanFollowUp> followUps = Comparison.of(planned(), told(2024, 20)).getPlanFollowUps();
        assertThat(followUps)
                .extracting(PlanFollowUp::getFollowUp)
                .containsExactly(FollowUp.MENTIONED, FollowUp.NOT_MENTIONED, FollowUp.UNDECIDED);
        assertThat(followUps.get(0).getMentioned()).contains(78);
        assertThat(followUps.get(1).getMentioned()).contains(0);
        assertThat(followUps.get(2).getMentioned()).isEmpty();
        assertThat(followUps.get(1).getItem().getPointer()).isEqualTo("/nextPlan/items/1");
    }

    @Test
    void aBriefReportDecidesNothing() {
        assertThat(followUps(told(2024, 1))).containsOnly(FollowUp.UNDECIDED).hasSize(3);
    }

    @Test
    void theFollowUpIsSoughtInTheNextYearAlone() {
        assertThat(followUps(told(2023, 20))).isEmpty();
        assertThat(followUps(told(2025, 20))).isEmpty();
        Report otherBody = Report.builder()
                .from(told(2024, 20))
                .issuers(List.of(Issuer.of("石坪乡人民政府", BodyKind.TOWN)))
                .build();
        assertThat(followUps(otherBody)).isEmpty();
    }

    @Test
    void aPlanThatIsRepeatedDoesNotCountAsMentioned() {
        Report repeating = Report.builder()
                .from(told(2024, 20))
                .nextPlan(Reports.plan(List.of(MUSEUM)))
                .build();
        ReportDiff diff = Comparison.of(planned(), repeating);
        assertThat(diff.getPlanItems())
                .extracting(item -> item.getKind())
                .containsExactly(ItemChangeKind.REPEATED, ItemChangeKind.GONE, ItemChangeKind.GONE);
        assertThat(followUps(repeating).get(1)).isEqualTo(FollowUp.NOT_MENTIONED);
    }

    @Test
    void aReportAndItselfDoNotDiffer() {
        assertThat(Comparison.of(planned(), planned()).unchanged()).isTrue();
        assertThat(Comparison.of(planned(), told(2024, 1)).unchanged()).isFalse();
    }
}
