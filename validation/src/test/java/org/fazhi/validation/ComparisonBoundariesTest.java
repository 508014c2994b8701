package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.validation.ArithmeticBoundariesTest.outcome;
import static org.fazhi.validation.ComparisonCases.before;
import static org.fazhi.validation.ComparisonCases.told;
import static org.fazhi.validation.Edits.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Approx;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Figure;
import org.fazhi.report.Issuer;
import org.fazhi.report.Nature;
import org.fazhi.report.NextPlan;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Report;
import org.fazhi.report.Shortcomings;
import org.fazhi.report.WorkArea;
import org.fazhi.validation.national.comparison.ComparisonRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules that compare reports let pass, and when they do not compare. */
class ComparisonBoundariesTest {
    static final String COMPARISON = "cn.national:comparison";
    private static final List<String> BY_YEAR = List.of("SIM-01", "SIM-03", "SIM-04", "SIM-05", "YOY-01");

    @Test
    void withoutOtherReportsNothingIsCompared() {
        ValidationResult result = SetAlone.COMPARISON.check(SoundReports.town());
        Stream.concat(BY_YEAR.stream(), Stream.of("SIM-06"))
                .forEach(rule -> assertThat(concluded(result, rule)).isEqualTo("SKIPPED 没有提供上年报告"));
        assertThat(concluded(result, "SIM-02")).isEqualTo("SKIPPED 没有提供其他机关的报告");
    }

    @Test
    void aReportThatIsNotLastYearsIsNotCompared() {
        for (Report other : List.of(
                edit(SoundReports.town(), builder -> builder.reportingYear(2022)),
                edit(SoundReports.town(), builder -> builder.reportingYear(2024)),
                edit(SoundReports.of(BodyKind.SUBDISTRICT, 2024), builder -> builder.reportingYear(2023)))) {
            ValidationResult result = check(SoundReports.town(), other);
            BY_YEAR.forEach(rule -> assertThat(concluded(result, rule)).isEqualTo("NOT_APPLICABLE 用于比较的不是本机关上年的报告"));
            assertThat(outcome(result, "SIM-06")).isEqualTo(Outcome.FAIL);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"柳桥镇人民政府", "柳桥镇", "清河县柳桥镇人民政府", "中共柳桥镇委员会", "柳 桥 镇"})
    void aBodyMayAbridgeItsName(String name) {
        Report other = edit(before(), builder -> builder.issuers(List.of(Issuer.of(name, BodyKind.TOWN))));
        assertThat(found(check(SoundReports.town(), other))).isEmpty();
    }

    @Test
    void theCodeOrTheShortNameTellsABodyToo() {
        Issuer coded = Issuer.builder()
                .name("柳桥街道办事处")
                .creditCode("111301210001310355")
                .build();
        assertThat(found(check(SoundReports.town(), edit(before(), builder -> builder.issuers(List.of(coded))))))
                .isEmpty();
        Issuer shortly = Issuer.builder().name("县政府派出机关").shortName("柳桥镇").build();
        assertThat(found(check(SoundReports.town(), edit(before(), builder -> builder.issuers(List.of(shortly))))))
                .isEmpty();
        Report district = edit(
                SoundReports.town(),
                builder -> builder.issuers(List.of(Issuer.builder()
                        .from(SoundReports.town().getIssuers().get(0))
                        .shortName("桥东片区")
                        .build())));
        Issuer area = Issuer.of("清河县桥东片区管理委员会", BodyKind.DEV_ZONE);
        assertThat(outcome(check(district, edit(before(), builder -> builder.issuers(List.of(area)))), "SIM-06"))
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void whatIsNotStatedMakesNoDifference() {
        for (Report other : List.of(
                edit(before(), builder -> builder.issuers(List.of())),
                edit(before(), builder -> builder.reportingYear(Optional.empty())))) {
            assertThat(outcome(check(SoundReports.town(), other), "SIM-06")).isEqualTo(Outcome.PASS);
            assertThat(outcome(check(SoundReports.town(), other), "SIM-01")).isEqualTo(Outcome.PASS);
        }
        Report nobody = edit(SoundReports.town(), builder -> builder.issuers(List.of()));
        assertThat(outcome(check(nobody, before()), "SIM-06")).isEqualTo(Outcome.PASS);
        Report undated = edit(SoundReports.town(), builder -> builder.reportingYear(Optional.empty()));
        assertThat(outcome(check(undated, before()), "SIM-06")).isEqualTo(Outcome.PASS);
    }

    @ParameterizedTest
    @CsvSource({"84, FAIL", "85, PASS"})
    void theThresholdOfACopyIsAParameter(String percent, Outcome expected) {
        Report now = told(SoundReports.town(), "柳桥镇", "36", "1208");
        CheckOptions options = CheckOptions.builder()
                .previous(told(before(), "柳桥镇", "48", "957"))
                .addNeighbour(told(OtherReports.neighbour(BodyKind.TOWN, 2024), "石坪乡", "7", "61"))
                .build();
        ValidationResult result = with("nearCopyPercent", percent).check(now, options);
        assertThat(outcome(result, "SIM-01")).isEqualTo(expected);
        assertThat(outcome(result, "SIM-02")).isEqualTo(Outcome.PASS);
        assertThat(outcome(with("nearCopyPercent", "82").check(now, options), "SIM-02"))
                .isEqualTo(Outcome.FAIL);
    }

    @Test
    void aCopyIsShownByItsLongestText() {
        ValidationResult result =
                check(told(SoundReports.town(), "柳桥镇", "36", "1208"), told(before(), "柳桥镇", "48", "957"));
        assertThat(result.getFindings())
                .extracting(finding -> finding.getEvidence().orElseThrow())
                .containsExactly("柳桥镇把沿河十二个村的水事纠纷摸了个底，分片登记造册，由包片干部和老党员搭伙调停，逐户算清灌溉用水账，全年跑了36趟，签…");
    }

    @Test
    void aShortReportIsNotCompared() {
        Report now = RuleCase.withoutAreas(edit(SoundReports.town(), builder -> builder.outline(List.of())));
        ValidationResult result = with("minComparedCharacters", "500")
                .check(
                        now,
                        CheckOptions.builder()
                                .previous(before())
                                .addNeighbour(OtherReports.neighbour(BodyKind.TOWN, 2024))
                                .build());
        for (String rule : List.of("SIM-01", "SIM-02", "SIM-04")) {
            assertThat(concluded(result, rule)).isEqualTo("SKIPPED 文字太少，无法比较");
        }
        Report nothing = Report.builder().reportingYear(2023).build();
        assertThat(outcome(check(SoundReports.town(), nothing), "SIM-01")).isEqualTo(Outcome.SKIPPED);
    }

    @Test
    void aReportOfTheSameBodyIsNoNeighbour() {
        Report same = SoundReports.town();
        ValidationResult result = SetAlone.COMPARISON.check(
                same, CheckOptions.builder().addNeighbour(same).build());
        assertThat(concluded(result, "SIM-02")).isEqualTo("SKIPPED 没有提供其他机关的报告");
        Report copy = edit(same, builder -> builder.issuers(List.of(Issuer.of("石坪乡人民政府", BodyKind.TOWNSHIP))));
        ValidationResult copied = SetAlone.COMPARISON.check(
                same, CheckOptions.builder().addNeighbour(copy).build());
        assertThat(found(copied)).containsExactly("SIM-02");
        Report nameless = edit(same, builder -> builder.issuers(List.of()));
        assertThat(found(SetAlone.COMPARISON.check(
                        same, CheckOptions.builder().addNeighbour(nameless).build())))
                .containsExactly("SIM-02");
    }

    @Test
    void aShortShortcomingMayBeSaidAgain() {
        Report now = ContradictionCases.shortcoming(SoundReports.town(), "执法力量还是不足的");
        assertThat(found(check(now, ContradictionCases.shortcoming(before(), "执法力量还是不足的"))))
                .isEmpty();
        Report longer = ContradictionCases.shortcoming(SoundReports.town(), "执法力量还是不足得多");
        assertThat(found(check(longer, ContradictionCases.shortcoming(before(), "执法力量还是不足得多"))))
                .containsExactly("SIM-03");
    }

    @Test
    void withoutShortcomingsOrPlanThereIsNothingToCompare() {
        Report bare = edit(
                before(),
                builder -> builder.shortcomings(Shortcomings.builder().build())
                        .nextPlan(NextPlan.builder().build()));
        ValidationResult result = check(SoundReports.town(), bare);
        assertThat(concluded(result, "SIM-03")).isEqualTo("NOT_APPLICABLE 本年或者上年没有列出不足");
        assertThat(concluded(result, "SIM-04")).isEqualTo("NOT_APPLICABLE 上年报告没有下一年度安排");
        ValidationResult none = check(Edits.withoutShortcomings(SoundReports.town()), before());
        assertThat(outcome(none, "SIM-03")).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "进一步健全完善依法行政工作机制",
                "加强网格",
                "加强网格管理",
                "组织法律顾问和办案能手结对，多元化解矛盾纠纷",
                "持续落实好行政执法公示",
                "提高普法活动实效",
                "减少败诉案件数量"
            })
    void aPromiseMentionedOrSaidInUsualWordsIsKept(String promise) {
        assertThat(found(check(SoundReports.town(), promised(promise)))).isEmpty();
    }

    @Test
    void aPromiseIsTakenUpWhenEnoughOfItIsMentioned() {
        CheckOptions options =
                CheckOptions.builder().previous(promised("加强规范化网格管理")).build();
        assertThat(outcome(with("leastMentionedPercent", "25").check(SoundReports.town(), options), "SIM-04"))
                .isEqualTo(Outcome.PASS);
        assertThat(outcome(with("leastMentionedPercent", "26").check(SoundReports.town(), options), "SIM-04"))
                .isEqualTo(Outcome.FAIL);
    }

    @Test
    void whatIsOnlyPromisedAgainIsNotTakenUp() {
        String promise = "建成古桥遗址博物馆";
        Report again = ContradictionCases.plan(
                SoundReports.town(),
                item -> PlanItem.builder().from(item).summary(promise).build());
        Report headed = Edits.heading(Edits.heading(again, "s4-1", promise), "s4", promise);
        assertThat(found(check(headed, promised(promise)))).containsExactly("SIM-04");
        Report taken = Edits.heading(SoundReports.town(), "s1-2", promise);
        assertThat(found(check(taken, promised(promise)))).isEmpty();
    }

    private static Report promised(String promise) {
        return ContradictionCases.plan(
                before(),
                item -> item.getId().equals("p2")
                        ? PlanItem.builder().from(item).summary(promise).build()
                        : item);
    }

    @ParameterizedTest
    @CsvSource({"10, 8, FAIL", "10, 7, PASS", "8, 8, FAIL", "7, 7, SKIPPED"})
    void figuresAreCarriedOverInBulkOrNot(int figures, int same, Outcome expected) {
        assertThat(outcome(check(counts(figures, 0), counts(figures, figures - same)), "SIM-05"))
                .isEqualTo(expected);
    }

    @Test
    void smallAndInexactNumbersMeanNothing() {
        Report now = area(List.of(
                flow("a", 9).build(),
                flow("b", 30).approx(Approx.MORE_THAN).approxWord("余").build(),
                flow("c", 30).build(),
                flow("c", 40).build()));
        ValidationResult result = with("minComparedFigures", "1").check(now, previous(now));
        assertThat(outcome(result, "SIM-05")).isEqualTo(Outcome.SKIPPED);
        Report ten = area(List.of(flow("a", 10).build()));
        assertThat(outcome(with("minComparedFigures", "1").check(ten, previous(ten)), "SIM-05"))
                .isEqualTo(Outcome.FAIL);
    }

    private static CheckOptions previous(Report report) {
        return CheckOptions.builder()
                .previous(edit(report, builder -> builder.reportingYear(2023)))
                .build();
    }

    private static Report counts(int figures, int changed) {
        List<Figure> counts = new ArrayList<>();
        for (int i = 0; i < figures; i++) {
            counts.add(flow("事项" + (char) ('甲' + i), i < changed ? 50 : 20 + i).build());
        }
        return edit(
                area(counts), builder -> builder.reportingYear(changed == 0 ? Optional.empty() : Optional.of(2023)));
    }

    private static Report area(List<Figure> figures) {
        return edit(
                RuleCase.withoutAreas(SoundReports.town()),
                builder -> builder.otherWork(WorkArea.builder().figures(figures).build()));
    }

    private static Figure.Builder flow(String label, long value) {
        return Figure.builder().label(label).value(value).unit("件").nature(Nature.FLOW);
    }

    static ReportValidator with(String parameter, String value) {
        return ReportValidator.of(ComparisonRules.set().with(parameter, value));
    }

    static ValidationResult check(Report report, Report before) {
        return SetAlone.COMPARISON.check(
                report, CheckOptions.builder().previous(before).build());
    }

    static List<String> found(ValidationResult result) {
        return result.getFindings().stream().map(Finding::getRule).toList();
    }

    static String concluded(ValidationResult result, String rule) {
        RuleOutcome found = result.getOutcomes().stream()
                .filter(outcome -> outcome.getRule().equals(rule))
                .findFirst()
                .orElseThrow();
        return found.getOutcome() + " " + found.getReason().orElseThrow().getZh();
    }
}
