package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.fazhi.finding.Severity.ERROR;
import static org.fazhi.finding.Severity.INFO;
import static org.fazhi.finding.Severity.WARNING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.Executability;
import org.fazhi.finding.Finding;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.Severity;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.validation.national.NationalRuleSets;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How grave a finding may be, and what a rule must rest on to be grave. */
class SeverityTest {
    @ParameterizedTest
    @CsvSource({
        "ERROR, ERROR, ERROR", "ERROR, INFO, INFO", "WARNING, ERROR, WARNING",
        "WARNING, INFO, INFO", "INFO, ERROR, INFO", "INFO, WARNING, INFO"
    })
    void aFindingIsNeverHarsherThanItsRule(Severity rule, Severity asked, Severity given) {
        Check check = exam -> exam.finding(Pointer.ROOT).severity(asked).add();
        Finding finding = ReportValidator.of(TestSets.set("t:s:1", rule, check))
                .check(SoundReports.town())
                .getFindings()
                .get(0);
        assertThat(finding.getSeverity()).isEqualTo(given);
    }

    @Test
    void whoFollowsByAnalogyIsWarnedOnlyUnlessTreatedAsTheTownship() {
        for (BodyKind kind : List.of(BodyKind.SUBDISTRICT, BodyKind.DEV_ZONE)) {
            assertThat(severities(kind, "true"))
                    .as(kind.getLabel())
                    .isEqualTo(Map.of("STR-04", ERROR, "TTL-01", ERROR));
            assertThat(severities(kind, "false"))
                    .as(kind.getLabel())
                    .isEqualTo(Map.of("STR-04", WARNING, "TTL-01", WARNING));
        }
        assertThat(severities(BodyKind.TOWN, "false")).isEqualTo(Map.of("STR-04", ERROR, "TTL-01", ERROR));
    }

    @Test
    void arithmeticBindsEveryBody() {
        Report report = ArithmeticCases.mediation("15", "14", "99");
        Report subdistrict = Edits.edit(
                report,
                builder -> builder.issuers(
                        List.of(SoundBody.of(BodyKind.SUBDISTRICT).issuer())));
        assertThat(treated("false").check(subdistrict).getFindings())
                .filteredOn(finding -> finding.getRule().equals("NUM-01"))
                .extracting(Finding::getSeverity)
                .containsExactly(ERROR);
    }

    @Test
    void byAnalogyTheSourceIsCalledOneByAnalogy() {
        assertThat(kinds(BodyKind.SUBDISTRICT)).containsExactly(BasisKind.ANALOGY);
        assertThat(kinds(BodyKind.TOWN)).containsExactly(BasisKind.BINDING);
    }

    @Test
    void withoutTheSwitchAThirdPartysSetWarnsByAnalogy() {
        RuleSet set = TestSets.builder("t:analogy:1", info -> info)
                .byAnalogy(BodyKind.SUBDISTRICT)
                .rule("EX-01", ERROR, Executability.FULL, TestSets.FAULT, TestSets.basis(BasisKind.BINDING))
                .rule("EX-02", ERROR, Executability.FULL, TestSets.FAULT, TestSets.basis(BasisKind.LOGIC))
                .build();
        assertThat(ReportValidator.of(set)
                        .check(SoundReports.of(BodyKind.SUBDISTRICT, 2024))
                        .getFindings())
                .extracting(finding -> finding.getRule() + " " + finding.getSeverity())
                .containsExactly("EX-02 ERROR", "EX-01 WARNING");
    }

    private static List<BasisKind> kinds(BodyKind kind) {
        return untitled(kind, ReportValidator.standard()).getFindings().stream()
                .filter(finding -> finding.getRule().equals("TTL-01"))
                .flatMap(finding -> finding.getBasis().stream())
                .map(LegalBasis::getKind)
                .toList();
    }

    private static Map<String, Severity> severities(BodyKind kind, String asTownship) {
        return untitled(kind, treated(asTownship)).getFindings().stream()
                .collect(Collectors.toMap(Finding::getRule, Finding::getSeverity));
    }

    private static ValidationResult untitled(BodyKind kind, ReportValidator validator) {
        Report report = Edits.frame(SoundReports.of(kind, 2024), frame -> frame.title(Optional.empty()));
        return validator.check(Edits.edit(report, builder -> builder.firstResponsible(Optional.empty())));
    }

    private static ReportValidator treated(String asTownship) {
        return ReportValidator.of(NationalRuleSets.all().stream()
                .map(set -> set.parameters().containsKey("treatSubdistrictAsTownship")
                        ? set.with("treatSubdistrictAsTownship", asTownship)
                        : set)
                .toArray(RuleSet[]::new));
    }

    @Test
    void whatOnlyPracticeSupportsIsNoError() {
        RuleSet.Builder set = TestSets.builder("t:s:1", info -> info);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.rule(
                        "EX-01", ERROR, Executability.FULL, TestSets.FAULT, TestSets.basis(BasisKind.PRACTICE)))
                .withMessage("仅有惯例支持的规则不能是 ERROR：EX-01");
        assertThat(set.rule("EX-01", WARNING, Executability.FULL, TestSets.FAULT, TestSets.basis(BasisKind.PRACTICE))
                        .rule(
                                "EX-02",
                                ERROR,
                                Executability.FULL,
                                TestSets.FAULT,
                                TestSets.basis(BasisKind.PRACTICE),
                                TestSets.basis(BasisKind.LOGIC))
                        .build()
                        .rules())
                .hasSize(2);
    }

    @Test
    void aRuleRestsOnSomething() {
        RuleSet.Builder set = TestSets.builder("t:s:1", info -> info);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.rule("EX-01", INFO, Executability.FULL, TestSets.FAULT))
                .withMessage("规则没有依据：EX-01");
    }

    @Test
    void anIdStandsOnceInASetAndASetOnceInAValidator() {
        LegalBasis basis = TestSets.basis(BasisKind.BINDING);
        RuleSet.Builder set =
                TestSets.builder("t:s:1", info -> info).rule("EX-01", INFO, Executability.FULL, TestSets.FAULT, basis);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.rule("EX-01", INFO, Executability.FULL, TestSets.FAULT, basis))
                .withMessage("规则编号重复：EX-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportValidator.of(set.build(), set.build()))
                .withMessage("规则集编号重复：t:s:1");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ReportValidator.standard().with(NationalRuleSets.all().get(0)))
                .withMessage("规则集编号重复：cn.national:arithmetic:1.0");
    }

    @Test
    void anIdHasThreeParts() {
        for (String id : List.of("t:s", "t:s:1:2", "", "t::1", "镇:s:1", "t:s:1 ")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TestSets.builder(id, info -> info))
                    .withMessage("规则集编号应为 group:name:version：" + id);
        }
    }

    @Test
    void onlyADeclaredParameterCanBeSet() {
        RuleSet arithmetic = NationalRuleSets.all().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> arithmetic.with("none", "1"))
                .withMessage("规则集 cn.national:arithmetic:1.0 没有参数：none");
        assertThat(arithmetic.with("maxYearOnYearPercent", "10").parameters())
                .isEqualTo(Map.of("maxYearOnYearPercent", "10"));
        assertThat(arithmetic.parameters()).isEqualTo(Map.of("maxYearOnYearPercent", "50"));
    }
}
