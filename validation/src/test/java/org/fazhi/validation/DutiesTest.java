package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.fazhi.validation.DutyCases.duty;
import static org.fazhi.validation.DutyCases.part;
import static org.fazhi.validation.Edits.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.Finding;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Duty;
import org.fazhi.report.DutyCode;
import org.fazhi.report.DutyRole;
import org.fazhi.report.Issuer;
import org.fazhi.report.PersonalDeed;
import org.fazhi.report.Report;
import org.fazhi.validation.national.NationalRuleSets;
import org.fazhi.validation.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the rules on the duties of the heads stay silent, and whom they concern. */
class DutiesTest {
    private static final String NO_DUTIES = "没有写出履职情况";

    @Test
    void whereNothingIsToldNothingIsFound() {
        Report empty = part(SoundReports.town(), part -> part.duties(List.of()));
        assertThat(outcomes(empty))
                .isEqualTo(Map.of(
                        "FRP-01", "NOT_APPLICABLE 没有写到这位主要负责人",
                        "FRP-02", "NOT_APPLICABLE 没有写到这位主要负责人",
                        "FRP-03", "NOT_APPLICABLE 没有“亲自”的表述",
                        "FRP-04", "NOT_APPLICABLE 没有分别写两位主要负责人",
                        "FRP-05", "SKIPPED " + NO_DUTIES,
                        "FRP-06", "NOT_APPLICABLE " + NO_DUTIES,
                        "FRP-07", "NOT_APPLICABLE 没有具体事实，由 STR-07 提出"));
        assertThat(outcomes(edit(empty, report -> report.firstResponsible(Optional.empty()))))
                .isEqualTo(outcomes(empty));
    }

    @Test
    void generalWordsAreForAnotherRule() {
        Report general = duties(Duty.builder()
                .role(DutyRole.JOINT)
                .summary("对重要工作亲自部署")
                .addPersonally(PersonalDeed.DEPLOYS)
                .build());
        assertThat(outcomes(general))
                .containsEntry("FRP-01", "SKIPPED 没有标注职责代码")
                .containsEntry("FRP-02", "SKIPPED 没有标注职责代码")
                .containsEntry("FRP-03", "NOT_APPLICABLE 没有具体事实，由 STR-07 提出")
                .containsEntry("FRP-04", "NOT_APPLICABLE 没有分别写两位主要负责人")
                .containsEntry("FRP-06", "SKIPPED 没有标注职责代码");
    }

    @Test
    void aHeadWhoIsNotToldOfIsForAnotherRule() {
        Duty ofGovernment = SoundReports.town()
                .getFirstResponsible()
                .orElseThrow()
                .getDuties()
                .get(1);
        assertThat(outcomes(duties(ofGovernment)))
                .containsEntry("FRP-01", "NOT_APPLICABLE 没有写到这位主要负责人")
                .containsEntry("FRP-02", "PASS ")
                .containsEntry("FRP-04", "NOT_APPLICABLE 没有分别写两位主要负责人");
        Duty ofParty = SoundReports.town()
                .getFirstResponsible()
                .orElseThrow()
                .getDuties()
                .get(0);
        assertThat(outcomes(duties(ofParty)))
                .containsEntry("FRP-01", "PASS ")
                .containsEntry("FRP-02", "NOT_APPLICABLE 没有写到这位主要负责人")
                .containsEntry("FRP-04", "NOT_APPLICABLE 没有分别写两位主要负责人");
    }

    @ParameterizedTest
    @ValueSource(strings = {"JOINT", "WORKING_COMMITTEE_SECRETARY"})
    void bothTogetherOrAnUnknownRoleMayBeEitherHead(String role) {
        Report report = duties(Duty.builder()
                .role(DutyRole.of(role))
                .summary("听取汇报、研究议题")
                .addCodes(DutyCode.P1, DutyCode.G1)
                .addEvent("听取法治工作汇报")
                .build());
        assertThat(outcomes(report))
                .containsEntry("FRP-01", "FAIL ")
                .containsEntry("FRP-02", "FAIL ")
                .containsEntry("FRP-06", "PASS ");
    }

    @Test
    void theLeastNumberIsAParameter() {
        Report report = duty(SoundReports.town(), 0, duty -> duty.codes(List.of(DutyCode.P1)));
        assertThat(with("minPartyHeadDuties", "1").check(report).getFindings()).isEmpty();
        assertThat(with("minPartyHeadDuties", "2").check(report).getFindings())
                .extracting(Finding::getRule, finding -> finding.getExpected().orElseThrow())
                .containsExactly(tuple("FRP-01", "≥ 2"));
        assertThat(with("minGovernmentHeadDuties", "4")
                        .check(SoundReports.town())
                        .getFindings())
                .extracting(Finding::getRule, finding -> finding.getExpected().orElseThrow())
                .containsExactly(tuple("FRP-02", "≥ 4"));
    }

    private static ReportValidator with(String parameter, String value) {
        return ReportValidator.of(NationalRuleSets.all().stream()
                .filter(set -> set.parameters().containsKey(parameter))
                .map(set -> set.with(parameter, value))
                .toArray(RuleSet[]::new));
    }

    @Test
    void oneHeadIsNotComparedWithHimself() {
        String text = "主持召开法治政府建设推进会，研究解决执法力量不足等重大问题";
        Report same = duty(
                DutyCases.summaries(text, text),
                1,
                duty -> duty.addCode(DutyCode.P2).figures(List.of()).events(List.of()));
        assertThat(outcomes(same))
                .containsEntry("FRP-03", "FAIL ")
                .containsEntry("FRP-04", "FAIL ")
                .containsEntry("FRP-06", "FAIL ");
        Issuer issuer = same.getIssuers().get(0);
        for (Issuer one : List.of(
                Issuer.builder().from(issuer).headHoldsBothPosts(true).build(),
                SoundBody.of(BodyKind.DEPARTMENT).issuer(),
                SoundBody.of(BodyKind.STATE_COUNCIL_DEPT).issuer(),
                SoundBody.of(BodyKind.DEV_ZONE).issuer())) {
            assertThat(outcomes(edit(same, report -> report.issuers(List.of(one)))))
                    .containsEntry("FRP-03", "NOT_APPLICABLE 党政主要负责人由一人担任，或者这类机关通常如此")
                    .containsEntry("FRP-04", "NOT_APPLICABLE 党政主要负责人由一人担任，或者这类机关通常如此")
                    .containsEntry("FRP-06", "NOT_APPLICABLE 党政主要负责人由一人担任，或者这类机关通常如此");
        }
        Issuer two = Issuer.builder().from(issuer).headHoldsBothPosts(false).build();
        assertThat(outcomes(edit(same, report -> report.issuers(List.of(two))))).containsEntry("FRP-04", "FAIL ");
    }

    @Test
    void whoClaimsNothingInPersonNeedNotShowIt() {
        Report report = SoundReports.town();
        for (int head : List.of(0, 1)) {
            report = duty(report, head, duty -> duty.personally(List.of()));
        }
        assertThat(outcomes(report)).containsEntry("FRP-03", "NOT_APPLICABLE 没有“亲自”的表述");
    }

    @Test
    void aJointFactIsAFactOfBoth() {
        Report words = duty(
                duty(SoundReports.town(), 0, duty -> duty.figures(List.of()).events(List.of())),
                1,
                duty -> duty.addPersonally(PersonalDeed.DEPLOYS));
        assertThat(outcomes(words)).containsEntry("FRP-03", "FAIL ");
        Duty joint = Duty.builder().role(DutyRole.JOINT).summary("共同研究法治工作").build();
        assertThat(outcomes(part(words, part -> part.addDuty(joint)))).containsEntry("FRP-03", "FAIL ");
        assertThat(outcomes(part(
                        words,
                        part -> part.addDuty(
                                Duty.builder().from(joint).addEvent("召开推进会").build()))))
                .containsEntry("FRP-03", "PASS ");
    }

    @Test
    void shortTextsFitEveryone() {
        assertThat(outcomes(DutyCases.summaries("镇党委书记听取法治工作汇报两次", "镇长听取法治工作汇报两次")))
                .containsEntry("FRP-04", "PASS ");
        assertThat(outcomes(DutyCases.summaries("镇党委书记带头听取法治工作专题汇报", "镇长带头听取法治工作专题汇报")))
                .containsEntry("FRP-04", "FAIL ");
    }

    @Test
    void differentTextsAreLeftAlone() {
        Report report = DutyCases.summaries("镇党委书记主持召开党委会研究法治政府建设议题", "镇长主持召开镇长办公会研究法治政府建设议题");
        assertThat(outcomes(report)).containsEntry("FRP-04", "PASS ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"主要负责人已向区委述法", "将履职情况列入年终述职"})
    void theYearEndReportMayBeToldInWordsOnly(String words) {
        Report silent = part(SoundReports.town(), part -> part.yearEndReport(Optional.empty()));
        assertThat(outcomes(Edits.section(silent, "s1-1", section -> section.text(words))))
                .containsEntry("FRP-05", "PASS ");
        assertThat(outcomes(silent)).containsEntry("FRP-05", "FAIL ");
    }

    @ParameterizedTest
    @CsvSource({"2020, NOT_APPLICABLE 不适用于这个报告年度", "2021, 'FAIL '", "2026, 'FAIL '"})
    void theYearEndReportIsAskedForSince2021(int year, String outcome) {
        Report report = part(SoundReports.of(BodyKind.TOWN, year), part -> part.yearEndReport(Optional.empty()));
        assertThat(outcomes(report)).containsEntry("FRP-05", outcome);
    }

    @Test
    void theProvisionsHoldSince2017() {
        for (int year : List.of(2016, 2017)) {
            assertThat(ReportValidator.standard().check(SoundReports.of(BodyKind.COUNTY, year)).getOutcomes().stream()
                            .filter(outcome -> outcome.getRule().startsWith("FRP-")))
                    .hasSize(year == 2016 ? 0 : 7);
        }
    }

    @Test
    void withoutAReportingYearTheFactsAreNotDated() {
        Report report = edit(SoundReports.town(), builder -> builder.reportingYear(Optional.empty()));
        assertThat(outcomes(report)).containsEntry("FRP-07", "SKIPPED 没有写明报告年度");
    }

    @Test
    void belowTheCountyTheProvisionsFollowByAnalogy() {
        for (SoundBody body : SoundBody.ALL) {
            boolean named =
                    List.of(BodyKind.PROVINCE, BodyKind.CITY, BodyKind.COUNTY).contains(body.kind());
            Report report = duty(SoundReports.of(body.kind(), 2024), 0, duty -> duty.codes(List.of(DutyCode.P1)));
            assertThat(SetAlone.DUTIES.check(report).getFindings())
                    .as(body.name())
                    .filteredOn(finding -> finding.getRule().equals("FRP-01"))
                    .flatExtracting(Finding::getBasis)
                    .extracting(LegalBasis::getKind)
                    .allMatch(kind -> kind == (named ? BasisKind.BINDING : BasisKind.ANALOGY));
        }
    }

    private static Report duties(Duty... duties) {
        return part(SoundReports.town(), part -> part.duties(List.of(duties)));
    }

    private static Map<String, String> outcomes(Report report) {
        Map<String, String> outcomes = new TreeMap<>();
        ValidationResult result = SetAlone.DUTIES.check(report);
        for (RuleOutcome outcome : result.getOutcomes()) {
            if (outcome.getRule().startsWith("FRP-")) {
                outcomes.put(
                        outcome.getRule(),
                        outcome.getOutcome() + " "
                                + outcome.getReason()
                                        .map(reason -> reason.getZh())
                                        .orElse(""));
            }
        }
        return outcomes;
    }
}
