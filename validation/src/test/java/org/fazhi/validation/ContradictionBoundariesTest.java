package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.validation.ArithmeticBoundariesTest.outcome;
import static org.fazhi.validation.ContradictionCases.none;
import static org.fazhi.validation.ContradictionCases.plan;
import static org.fazhi.validation.ContradictionCases.shortcoming;
import static org.fazhi.validation.Edits.edit;
import static org.fazhi.validation.Edits.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Approx;
import org.fazhi.report.Direction;
import org.fazhi.report.Figure;
import org.fazhi.report.Nature;
import org.fazhi.report.Period;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Report;
import org.fazhi.report.Shortcomings;
import org.fazhi.report.WorkArea;
import org.fazhi.report.ZeroClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules on contradictions let pass, and what each line of their tables finds. */
class ContradictionBoundariesTest {
    static final String CONTRADICTIONS = "cn.national:contradictions";
    static final Report BARE = edit(
            RuleCase.withoutAreas(SoundReports.town()),
            report -> report.otherWork(WorkArea.builder()
                    .addFigure(Figure.of("party.topics_studied", 3))
                    .build()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新增行政诉讼案件",
                "较大及以上安全事故",
                "重大安全事故",
                "安全生产责任事故",
                "因执法不当引起的复议",
                "群体性事件",
                "集体上访",
                "越级上访",
                "进京上访",
                "重复信访"
            })
    void aClaimLimitedByAWordLeavesRoomForOthers(String label) {
        assertNothingFound(claimed("petition.batches", label, Figure.of("petition.batches", 4)));
        ZeroClaim worded = ZeroClaim.builder()
                .indicator("petition.batches")
                .label("来访")
                .printed("未发生" + label)
                .build();
        assertNothingFound(work(List.of(worded), Figure.of("petition.batches", 4)));
    }

    @Test
    void majorDecisionsAreNoLimit() {
        Report report = claimed("decision.major_decisions", "重大行政决策", Figure.of("decision.major_decisions", 4));
        assertThat(found(report)).containsExactly("CON-01");
    }

    @Test
    void aClaimOfNoIndicatorIsNotJudged() {
        ZeroClaim claim = ZeroClaim.builder().label("败诉案件").build();
        assertNothingFound(work(List.of(claim), Figure.of("litigation.lost", 4)));
    }

    @Test
    void aFigureThatIsNoFactOfTheYearRefutesNothing() {
        assertNothingFound(lost(figure -> figure.scope("上级交办")));
        assertNothingFound(lost(figure -> figure.direction(Direction.DOWN)));
        assertNothingFound(
                lost(figure -> figure.period(Period.builder().printed("2022年").build())));
        for (Nature nature : List.of(Nature.TARGET, Nature.BASELINE, Nature.NORM, Nature.ENUM)) {
            assertNothingFound(lost(figure -> figure.nature(nature)));
        }
        assertNothingFound(lost(figure -> figure.approx(Approx.LESS_THAN).approxWord("以内")));
        assertNothingFound(lost(figure -> figure.value(0)));
    }

    @Test
    void moreThanSomeIsSome() {
        assertThat(found(
                        lost(figure -> figure.value(10).approx(Approx.MORE_THAN).approxWord("余"))))
                .containsExactly("CON-01");
    }

    @Test
    void aClaimThatIsRefutedItselfIsToldOnce() {
        assertThat(found(figures(
                        SoundReports.town(), Figure.of("litigation.lost", 1), Figure.of("litigation.loss_rate", 5))))
                .containsExactly("CON-01");
    }

    @Test
    void severalCountsOfOneIndicatorSayNothingTogether() {
        assertNothingFound(claimed(
                "publicity.events", "普法活动", Figure.of("publicity.events", 3), Figure.of("publicity.events", 4)));
        assertThat(found(claimed(
                        "publicity.events",
                        "普法活动",
                        Figure.of("publicity.events", 3),
                        Figure.of("publicity.events", 3))))
                .containsExactly("CON-01");
    }

    @ParameterizedTest
    @CsvSource({
        "enforcement.fines_total, enforcement.penalties",
        "emergency.deaths, emergency.accidents",
        "mediation.agreements, mediation.succeeded",
        "mediation.wages_recovered, mediation.wage_cases",
        "petition.persons, petition.batches",
        "petition.batches, petition.persons"
    })
    void anEffectNeedsItsGround(String effect, String ground) {
        assertThat(found(work(List.of(), Figure.of(effect, 2), Figure.of(ground, 0))))
                .containsExactly("CON-03");
        assertThat(found(claimed(ground, "此类事项", Figure.of(effect, 2)))).containsExactly("CON-03");
        assertThat(conclusion(work(List.of(), Figure.of(effect, 2), Figure.of(ground, 1)), "CON-03"))
                .isEqualTo(Outcome.PASS);
        assertThat(conclusion(work(List.of(), Figure.of(effect, 0), Figure.of(ground, 0)), "CON-03"))
                .isEqualTo(Outcome.SKIPPED);
        assertThat(conclusion(work(List.of(), Figure.of(effect, 2)), "CON-03")).isEqualTo(Outcome.SKIPPED);
    }

    @ParameterizedTest
    @CsvSource({
        "enforcement.certification_rate, 部分执法人员未持证",
        "decision.collective_discussion_rate, 有的事项未经集体讨论",
        "litigation.appearance_rate, 负责人出庭率偏低",
        "mediation.success_rate, 疑难纠纷调解成功率不高",
        "emergency.rectification_rate, 小作坊隐患整改不彻底",
        "petition.on_time_rate, 信访件按期办结率偏低",
        "petition.resolution_rate, 来访化解率不高",
        "hotline.completion_rate, 节假日工单积压",
        "document.filing_rate, 个别文件应备未备"
    })
    void aRateOfAllAndAnAdmission(String rate, String admitted) {
        assertThat(found(shortcoming(work(List.of(), Figure.of(rate, 100)), admitted)))
                .containsExactly("CON-04");
        assertNothingFound(shortcoming(work(List.of(), Figure.of(rate, 99)), admitted));
        assertThat(conclusion(shortcoming(work(List.of(), Figure.of(rate, 100)), "工作还不够扎实"), "CON-04"))
                .isEqualTo(Outcome.PASS);
        Figure about = Figure.builder()
                .from(Figure.of(rate, 100))
                .approx(Approx.ABOUT)
                .approxWord("近")
                .build();
        assertNothingFound(shortcoming(work(List.of(), about), admitted));
    }

    @ParameterizedTest
    @CsvSource({
        "enforcement.certified_enforcers, enforcement.enforcers, 辅助岗位无证执法",
        "enforcement.legal_reviewed, enforcement.major_decisions, 重大执法决定法制审核不到位",
        "decision.collectively_discussed, decision.major_decisions, 集体讨论不到位",
        "litigation.head_appeared, litigation.should_appear, 负责人应出未出",
        "mediation.succeeded, mediation.accepted, 调解成功率较低",
        "emergency.hazards_rectified, emergency.hazards_found, 隐患整改不到位",
        "petition.persons_resolved, petition.persons, 来访化解率偏低",
        "document.filed, document.issued, 规范性文件漏报备"
    })
    void aPartAsGreatAsItsWholeAndAnAdmission(String part, String whole, String admitted) {
        assertThat(found(shortcoming(work(List.of(), Figure.of(part, 7), Figure.of(whole, 7)), admitted)))
                .containsExactly("CON-04");
        assertNothingFound(shortcoming(work(List.of(), Figure.of(part, 6), Figure.of(whole, 7)), admitted));
        assertNothingFound(shortcoming(work(List.of(), Figure.of(part, 0), Figure.of(whole, 0)), admitted));
        assertThat(conclusion(work(List.of(), Figure.of(part, 7)), "CON-04")).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "litigation.lost, 仍有败诉",
        "litigation.loss_rate, 败诉率较高",
        "review.corrected, 被复议纠错",
        "review.correction_rate, 复议纠错率偏高",
        "emergency.accidents, 安全事故时有发生",
        "enforcement.penalties, 处罚文书不规范"
    })
    void nothingOfTheKindAndAnAdmission(String indicator, String admitted) {
        assertThat(found(shortcoming(work(List.of(), Figure.of(indicator, 0)), admitted)))
                .containsExactly("CON-05");
        assertThat(conclusion(shortcoming(work(List.of(), Figure.of(indicator, 0)), "工作还不够扎实"), "CON-05"))
                .isEqualTo(Outcome.PASS);
        assertThat(conclusion(shortcoming(work(List.of(), Figure.of(indicator, 1)), admitted), "CON-05"))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void aGroundThatIsCountedAfterAllIsAGround() {
        assertThat(found(claimed(
                        "enforcement.penalties",
                        "行政处罚",
                        Figure.of("enforcement.penalties", 1),
                        Figure.of("enforcement.fines_total", 2))))
                .containsExactly("CON-01");
    }

    @Test
    void aClaimRefutedElsewhereIsNoClaimAgainstAShortcoming() {
        assertThat(found(shortcoming(claimed("litigation.lost", "败诉案件", Figure.of("litigation.lost", 1)), "仍有败诉")))
                .containsExactly("CON-01");
    }

    @Test
    void withoutReferencesFromThePlanItIsNotKnownWhatItAnswers() {
        Report report = plan(
                SoundReports.town(),
                item -> PlanItem.builder().from(item).answers(List.of()).build());
        assertThat(conclusion(report, "CON-08")).isEqualTo(Outcome.SKIPPED);
        assertNothingFound(report);
    }

    @Test
    void withoutItsSubjectARuleDoesNotApply() {
        ValidationResult empty = SetAlone.CONTRADICTIONS.check(Report.builder().build());
        assertThat(outcome(empty, "CON-03")).isEqualTo(Outcome.SKIPPED);
        for (String rule : List.of("CON-01", "CON-02", "CON-04", "CON-05", "CON-06", "CON-07", "CON-08")) {
            assertThat(outcome(empty, rule)).as(rule).isEqualTo(Outcome.NOT_APPLICABLE);
        }
        assertThat(reason(empty, "CON-04")).isEqualTo("没有列出不足");
        assertThat(reason(empty, "CON-06")).isEqualTo("没有列出不足");
        assertThat(reason(empty, "CON-07")).isEqualTo("没有下一年度安排");
        ValidationResult bare = SetAlone.CONTRADICTIONS.check(BARE);
        assertThat(reason(bare, "CON-04")).isEqualTo("没有表明全部做到或者没有发生的数据");
        assertThat(reason(bare, "CON-06")).isEqualTo("没有写明已经建立的机制");
        assertThat(reason(bare, "CON-07")).isEqualTo("没有写明已经建立的机制");
        Report none = edit(
                SoundReports.town(),
                builder -> builder.shortcomings(
                        Shortcomings.builder().addSection("s2").build()));
        assertThat(conclusion(none, "CON-08")).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private static Report work(List<ZeroClaim> claims, Figure... figures) {
        return edit(
                BARE,
                report -> report.otherWork(WorkArea.builder()
                        .addAllZeroClaims(claims)
                        .addFigures(figures)
                        .build()));
    }

    private static Report claimed(String indicator, String label, Figure... figures) {
        return work(none(indicator, label).getZeroClaims(), figures);
    }

    private static Report lost(Consumer<Figure.Builder> change) {
        Figure.Builder figure = Figure.builder().from(Figure.of("litigation.lost", BigDecimal.TEN));
        change.accept(figure);
        return claimed("litigation.lost", "败诉案件", figure.build());
    }

    static List<String> found(Report report) {
        return SetAlone.CONTRADICTIONS.check(report).getFindings().stream()
                .map(Finding::getRule)
                .toList();
    }

    private static Outcome conclusion(Report report, String rule) {
        return outcome(SetAlone.CONTRADICTIONS.check(report), rule);
    }

    private static String reason(ValidationResult result, String rule) {
        return result.getOutcomes().stream()
                .filter(outcome -> outcome.getRule().equals(rule))
                .findFirst()
                .flatMap(outcome -> outcome.getReason())
                .orElseThrow()
                .getZh();
    }

    static void assertNothingFound(Report report) {
        ValidationResult result = SetAlone.CONTRADICTIONS.check(report);
        assertThat(result.getFindings())
                .as(SoundReportsTest.told(result))
                .extracting(Finding::getRule)
                .isEmpty();
    }
}
