package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.fazhi.finding.Severity.INFO;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.finding.RuleSetStatus;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Issuer;
import org.fazhi.report.Report;
import org.fazhi.validation.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rule sets run: a function of the report and the options. */
class SelectionTest {
    private static final String STRUCTURE = "org.fazhi:structure:1.0";
    private static final String ARITHMETIC = "cn.national:arithmetic:1.0";
    private static final String DOCUMENT = "cn.national:document:1.0";
    private static final String SINCE_2019 = "cn.national:annual-report-2019:1.0";
    private static final String UNTIL_2018 = "cn.national:annual-report-2015:1.0";
    private static final String FILING = "cn.national:filing:1.0";
    private static final String DUTIES = "cn.national:first-responsible:1.0";

    /** The sets for every body and year. */
    private static final List<String> ALWAYS = List.of(
            STRUCTURE,
            ARITHMETIC,
            DOCUMENT,
            "cn.national:work:1.0",
            "cn.national:wording:1.0",
            "cn.national:sensitive:1.0",
            "cn.national:codes:1.0",
            "cn.national:contradictions:1.0",
            "cn.national:comparison:1.0");

    private static List<String> alwaysAnd(String... own) {
        return Stream.concat(ALWAYS.stream(), Stream.of(own)).toList();
    }

    @Test
    void theYearDecidesBetweenTheContentsOfOldAndNew() {
        assertThat(chosen(report(BodyKind.TOWN, 2015))).isEqualTo(alwaysAnd(UNTIL_2018, FILING));
        assertThat(chosen(report(BodyKind.TOWN, 2018))).isEqualTo(alwaysAnd(UNTIL_2018, FILING, DUTIES));
        assertThat(chosen(report(BodyKind.TOWN, 2019))).isEqualTo(alwaysAnd(SINCE_2019, FILING, DUTIES));
        assertThat(chosen(report(BodyKind.TOWN, 2026))).isEqualTo(alwaysAnd(SINCE_2019, FILING, DUTIES));
    }

    @Test
    void withoutAYearTheSetsInUseNowRun() {
        Report report =
                Report.builder().addIssuer(Issuer.of("某镇", BodyKind.TOWN)).build();
        assertThat(chosen(report)).isEqualTo(alwaysAnd(SINCE_2019, FILING, DUTIES));
    }

    @Test
    void anUnknownKindOfBodyGetsTheCommonSets() {
        assertThat(chosen(report(BodyKind.of("LAND_RECLAMATION_CORPS"), 2024))).isEqualTo(ALWAYS);
        assertThat(chosen(Report.builder().reportingYear(2024).build())).isEqualTo(ALWAYS);
        Report kindless = Report.builder()
                .addIssuer(Issuer.builder().name("某机关").build())
                .reportingYear(2024)
                .build();
        assertThat(chosen(kindless)).isEqualTo(ALWAYS);
    }

    @ParameterizedTest
    @CsvSource({"2016-11-29, 1", "2016-11-30, 2", "2019-04-14, 2", "2019-04-15, 3", "2030-01-01, 3"})
    void theDateAskedForDecidesWhatIsInForce(LocalDate day, int own) {
        CheckOptions options = CheckOptions.builder().asOf(day).build();
        ValidationResult result = ReportValidator.standard().check(SoundReports.of(BodyKind.TOWN, 2019), options);
        assertThat(result.getSets()).hasSize(ALWAYS.size() + own);
        assertThat(result.getAsOf()).contains(day);
    }

    @Test
    void theReasonIsRecorded() {
        assertThat(reasons(report(BodyKind.TOWN, 2024))).contains("适用于所有机关和年度", "镇，2024年度报告");
        Report undated =
                Report.builder().addIssuer(Issuer.of("某县", BodyKind.COUNTY)).build();
        assertThat(reasons(undated)).contains("县级政府，未写明报告年度，按现行规则");
    }

    @Test
    void aJointReportIsThatOfTheGovernmentBody() {
        Report joint = Report.builder()
                .addIssuer(Issuer.of("中共某乡委员会", BodyKind.PARTY_COMMITTEE))
                .addIssuer(Issuer.of("某乡人民政府", BodyKind.TOWNSHIP))
                .reportingYear(2024)
                .build();
        assertThat(reasons(joint)).contains("乡，2024年度报告");
    }

    @Test
    void theCallerMayNameSetsByIdOrByName() {
        assertThat(named("cn.national:arithmetic:1.0")).containsExactly(ARITHMETIC);
        assertThat(named("cn.national:document", "cn.national:arithmetic")).containsExactly(DOCUMENT, ARITHMETIC);
        assertThat(named("cn.national:annual-report-2015")).containsExactly(UNTIL_2018);
    }

    @Test
    void aSetNamedTwiceRunsOnce() {
        assertThat(named("cn.national:document", "cn.national:document")).containsExactly(DOCUMENT);
        assertThat(named("cn.national:document", "cn.national:document:1.0")).containsExactly(DOCUMENT);
    }

    @Test
    void anUnknownNameIsRefusedWithThoseThereAre() {
        for (String name : List.of("cn.national:none", "cn.national", "cn.national:document:9.9", "")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> named(name))
                    .withMessage("没有这个规则集：" + name + "。现有："
                            + String.join("、", alwaysAnd(SINCE_2019, UNTIL_2018, FILING, DUTIES)));
        }
    }

    @Test
    void aNameMeansItsNewestVersionInWhateverOrderTheyCame() {
        List<RuleSet> versions = List.of(set("t:s:1.9"), set("t:s:1.10"), set("t:s:1.2"), set("t:sx:9.0"));
        ReportValidator validator = ReportValidator.of(versions.toArray(RuleSet[]::new));
        CheckOptions byName = CheckOptions.builder().addRuleSet("t:s").build();
        assertThat(ids(validator.check(SoundReports.town(), byName))).containsExactly("t:s:1.10");
        CheckOptions byId = CheckOptions.builder().addRuleSet("t:s:1.2").build();
        assertThat(ids(validator.check(SoundReports.town(), byId))).containsExactly("t:s:1.2");
    }

    @Test
    void ofTwoVersionsThatFitTheNewerRuns() {
        ReportValidator validator = ReportValidator.of(set("t:s:1.10"), set("t:s:1.9"), set("t:other:1"));
        assertThat(ids(validator.check(SoundReports.town()))).containsExactly("t:s:1.10", "t:other:1");
    }

    @Test
    void asOfADayTheVersionInForceRuns() {
        RuleSet old = set("t:s:1", info -> info.status(RuleSetStatus.SUPERSEDED).inForceTo(LocalDate.of(2024, 12, 31)));
        RuleSet current =
                set("t:s:2", info -> info.inForceFrom(LocalDate.of(2025, 1, 1)).addSupersedes("t:s:1"));
        ReportValidator validator = ReportValidator.of(old, current);
        assertThat(ids(validator.check(SoundReports.town()))).containsExactly("t:s:2");
        assertThat(ids(validator.check(SoundReports.town(), asOf("2024-12-31"))))
                .containsExactly("t:s:1");
        assertThat(ids(validator.check(SoundReports.town(), asOf("2025-01-01"))))
                .containsExactly("t:s:2");
    }

    @Test
    void aSetMaySupersedeOneOfAnotherName() {
        ReportValidator validator =
                ReportValidator.of(set("t:old:1"), set("t:new:1", info -> info.addSupersedes("t:old:1")));
        assertThat(ids(validator.check(SoundReports.town()))).containsExactly("t:new:1");
    }

    @Test
    void aDraftRunsOnlyWhenItsIdIsNamed() {
        ReportValidator validator =
                ReportValidator.of(set("t:s:1"), set("t:s:2", info -> info.status(RuleSetStatus.DRAFT)));
        assertThat(ids(validator.check(SoundReports.town()))).containsExactly("t:s:1");
        CheckOptions byName = CheckOptions.builder().addRuleSet("t:s").build();
        assertThat(ids(validator.check(SoundReports.town(), byName))).containsExactly("t:s:1");
        CheckOptions byId = CheckOptions.builder().addRuleSet("t:s:2").build();
        assertThat(ids(validator.check(SoundReports.town(), byId))).containsExactly("t:s:2");
    }

    @Test
    void aSetForSomeBodiesAndYearsRunsForThese() {
        RuleSet set = set(
                "t:s:1",
                info -> info.applies(Applicability.builder()
                        .addBody(BodyKind.COUNTY)
                        .fromYear(2020)
                        .toYear(2022)
                        .build()));
        for (int year : List.of(2020, 2021, 2022)) {
            assertThat(ids(ReportValidator.of(set).check(report(BodyKind.COUNTY, year))))
                    .hasSize(1);
        }
        assertThat(ids(ReportValidator.of(set).check(report(BodyKind.COUNTY, 2019))))
                .isEmpty();
        assertThat(ids(ReportValidator.of(set).check(report(BodyKind.COUNTY, 2023))))
                .isEmpty();
        assertThat(ids(ReportValidator.of(set).check(report(BodyKind.TOWN, 2021))))
                .isEmpty();
    }

    private static RuleSet set(String id) {
        return set(id, info -> info);
    }

    private static RuleSet set(String id, UnaryOperator<RuleSetInfo.Builder> info) {
        return TestSets.set(id, info, INFO, exam -> {});
    }

    private static CheckOptions asOf(String day) {
        return CheckOptions.builder().asOf(Optional.of(LocalDate.parse(day))).build();
    }

    private static Report report(BodyKind kind, int year) {
        return Report.builder()
                .addIssuer(Issuer.of("某机关", kind))
                .reportingYear(year)
                .build();
    }

    private static List<String> named(String... names) {
        return ids(ReportValidator.standard()
                .check(
                        SoundReports.town(),
                        CheckOptions.builder().addRuleSets(names).build()));
    }

    private static List<String> chosen(Report report) {
        return ids(ReportValidator.standard().check(report));
    }

    private static List<String> ids(ValidationResult result) {
        return result.getSets().stream().map(set -> set.getSet().getId()).toList();
    }

    private static List<String> reasons(Report report) {
        return ReportValidator.standard().check(report).getSets().stream()
                .map(set -> set.getReason().getZh())
                .toList();
    }
}
