package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.fazhi.finding.Executability.FULL;
import static org.fazhi.finding.Severity.ERROR;
import static org.fazhi.finding.Severity.INFO;
import static org.fazhi.finding.Severity.WARNING;

import java.util.List;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.CheckNote;
import org.fazhi.finding.Finding;
import org.fazhi.finding.NoteKind;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.RuleOutcome;
import org.fazhi.finding.Severity;
import org.fazhi.finding.ValidationResult;
import org.fazhi.finding.Verdict;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Issuer;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Local sets on top of others: who gets them, what they change, and that the result shows it. */
class OverlayTest {
    private static final Check SHOWS = exam -> exam.finding(Pointer.ROOT.child("frame"))
            .variant("shown")
            .actual(String.valueOf(exam.number("least")))
            .add();
    private static final RuleSet NATION = TestSets.builder("n:base:1.0", info -> info)
            .parameter("least", "2")
            .parameter("strict", "false")
            .rule("EX-01", WARNING, FULL, SHOWS, TestSets.basis(BasisKind.LOGIC))
            .rule("EX-02", INFO, FULL, TestSets.FAULT, TestSets.basis(BasisKind.LOGIC))
            .build();

    private static RuleSet.Builder overlay(String id, String jurisdiction) {
        return TestSets.builder(id, info -> info.jurisdiction(jurisdiction));
    }

    private static Report report(String divisionCode) {
        return Report.builder()
                .addIssuer(Issuer.builder()
                        .name("某镇人民政府")
                        .kind(BodyKind.TOWN)
                        .divisionCode(divisionCode)
                        .build())
                .reportingYear(2024)
                .build();
    }

    private static ValidationResult check(RuleSet... overlays) {
        return ReportValidator.of(NATION).with(overlays).check(report("970221"));
    }

    private static Finding finding(ValidationResult result, String rule) {
        return result.getFindings().stream()
                .filter(found -> found.getRule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "97, 970221, true",
        "97, 980221, false",
        "9702, 970221, true",
        "970200, 970221, true",
        "970000, 970221, true",
        "970000000000, 970221, true",
        "970221, 970221108000, true",
        "970221108, 970221108000, true",
        "970221108000, 970221109000, false",
        "970222, 970221, false",
        "970221108, 970221, false"
    })
    void aLocalSetRunsWhereTheDivisionCodeBeginsWithItsOwn(String jurisdiction, String code, boolean runs) {
        RuleSet local = overlay("l:o:1", jurisdiction).build();
        assertThat(ReportValidator.of(local).check(report(code)).getSets()).hasSize(runs ? 1 : 0);
    }

    @Test
    void withoutADivisionCodeALocalSetRunsOnlyWhenNamed() {
        ReportValidator validator =
                ReportValidator.of(NATION, overlay("l:o:1", "97").build());
        Report placeless = SoundReports.town();
        assertThat(placeless.getIssuers().get(0).getDivisionCode().filter(code -> code.startsWith("97")))
                .isEmpty();
        assertThat(validator.check(placeless).getSets()).hasSize(1);
        CheckOptions named = CheckOptions.builder().addRuleSet("l:o").build();
        assertThat(validator
                        .check(placeless, named)
                        .getSets()
                        .get(0)
                        .getReason()
                        .getZh())
                .isEqualTo("由调用者指定");
    }

    @Test
    void theReasonNamesThePlace() {
        assertThat(check(overlay("l:o:1", "9702").build())
                        .getSets()
                        .get(1)
                        .getReason()
                        .getZh())
                .isEqualTo("适用于所有机关和年度，区划代码属于 9702");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "970", "00", "97022", "97021a", "北京", "9702211", ""})
    void aJurisdictionThatIsNoDivisionCodeIsRefused(String jurisdiction) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> overlay("l:o:1", jurisdiction))
                .withMessage("规则集的适用地域应为 2、4、6、9 或 12 位区划代码：" + jurisdiction);
    }

    @Test
    void aTightenedRuleIsGraverAndShowsWhoMadeItSo() {
        ValidationResult result = check(overlay("l:o:1", "97")
                .tighten("n:base", "EX-01", ERROR, TestSets.basis(BasisKind.BINDING))
                .build());
        Finding found = finding(result, "EX-01");
        assertThat(found.getSeverity()).isEqualTo(ERROR);
        assertThat(found.getSet()).isEqualTo("n:base:1.0");
        assertThat(found.getChangedBy()).containsExactly("l:o:1");
        assertThat(found.getBasis())
                .containsExactly(TestSets.basis(BasisKind.LOGIC), TestSets.basis(BasisKind.BINDING));
        assertThat(finding(result, "EX-02").getChangedBy()).isEmpty();
        assertThat(result.getVerdict()).isEqualTo(Verdict.DOES_NOT_CONFORM);
        assertThat(result.getNotes())
                .extracting(CheckNote::getKind, note -> note.getText().getZh())
                .containsExactly(tuple(NoteKind.LOCAL_CHANGE, "地方规则集对 EX-01 作了调整：WARNING → ERROR"));
    }

    @ParameterizedTest
    @CsvSource({"INFO", "WARNING"})
    void nothingSoftensTheNation(Severity milder) {
        ValidationResult result = check(overlay("l:o:1", "97")
                .tighten("n:base:1.0", "EX-01", milder, TestSets.basis(BasisKind.BINDING))
                .build());
        assertThat(finding(result, "EX-01").getSeverity()).isEqualTo(WARNING);
        assertThat(finding(result, "EX-01").getChangedBy()).isEmpty();
        assertThat(result.getNotes().get(0).getKind()).isEqualTo(NoteKind.WITHOUT_EFFECT);
        assertThat(result.getNotes().get(0).getText().getZh()).isEqualTo("地方规则集对 EX-01 的调整没有效果：原为 WARNING");
    }

    @Test
    void anErrorNeedsASourceInLaw() {
        RuleSet.Builder local = overlay("l:o:1", "97");
        for (BasisKind kind : List.of(BasisKind.PRACTICE, BasisKind.LOGIC)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> local.tighten("n:base", "EX-01", ERROR, TestSets.basis(kind)))
                    .withMessage("把规则 EX-01 加重为 ERROR 须有具有约束力或者参照适用的依据");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> local.tighten("n:base", "EX-01", WARNING))
                .withMessage("加重规则 EX-01 的严重程度没有依据");
        local.tighten("n:base", "EX-01", ERROR, TestSets.basis(BasisKind.ANALOGY));
        assertThat(local.build().changes()).hasSize(1);
    }

    @Test
    void theNarrowerJurisdictionSetsTheParameterInWhateverOrderTheSetsCame() {
        RuleSet province = overlay("l:z:1", "97").adjust("n:base", "least", "3").build();
        RuleSet city = overlay("l:a:1", "9702")
                .adjust("n:base", "least", "4", TestSets.basis(BasisKind.PRACTICE))
                .build();
        for (ValidationResult result : List.of(check(province, city), check(city, province))) {
            Finding found = finding(result, "EX-01");
            assertThat(found.getActual()).contains("4");
            assertThat(found.getChangedBy()).containsExactly("l:a:1");
            assertThat(found.getBasis())
                    .containsExactly(TestSets.basis(BasisKind.LOGIC), TestSets.basis(BasisKind.PRACTICE));
            assertThat(result.getNotes())
                    .extracting(note -> note.getText().getZh())
                    .containsExactly("地方规则集对 least 作了调整：2 → 3", "地方规则集对 least 作了调整：3 → 4");
        }
    }

    @Test
    void twoOfOneLevelMayNotSetAParameterDifferently() {
        RuleSet one = overlay("l:a:1", "97").adjust("n:base", "least", "3").build();
        RuleSet other = overlay("l:b:1", "97").adjust("n:base", "least", "5").build();
        for (ValidationResult result : List.of(check(one, other), check(other, one))) {
            assertThat(finding(result, "EX-01").getActual()).contains("3");
            assertThat(broken(result)).containsExactly("l:b:1 least 地方规则集的调整无法执行：参数 least 已由同级的规则集 l:a:1 设为 3");
            assertThat(result.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        }
    }

    @Test
    void whatCannotBeChangedIsToldAndTheRestRuns() {
        ValidationResult result = check(overlay("l:o:1", "97")
                .tighten("n:none", "EX-01", WARNING, TestSets.basis(BasisKind.BINDING))
                .tighten("n:base", "EX-99", WARNING, TestSets.basis(BasisKind.BINDING))
                .adjust("n:base", "most", "3")
                .adjust("n:base", "least", "many")
                .adjust("n:base", "strict", "1")
                .tighten("n:base", "EX-02", WARNING, TestSets.basis(BasisKind.BINDING))
                .build());
        assertThat(broken(result))
                .containsExactly(
                        "l:o:1 EX-01 地方规则集的调整无法执行：没有规则集 n:none",
                        "l:o:1 EX-99 地方规则集的调整无法执行：规则集 n:base 没有规则 EX-99",
                        "l:o:1 most 地方规则集的调整无法执行：规则集 n:base 没有参数 most",
                        "l:o:1 least 地方规则集的调整无法执行：参数 least 不能由 2 改为 many",
                        "l:o:1 strict 地方规则集的调整无法执行：参数 strict 不能由 false 改为 1");
        assertThat(finding(result, "EX-01").getActual()).contains("2");
        assertThat(finding(result, "EX-02").getSeverity()).isEqualTo(WARNING);
        assertThat(result.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    private static List<String> broken(ValidationResult result) {
        return result.getOutcomes().stream()
                .filter(outcome -> outcome.getOutcome() == Outcome.ERROR)
                .map(OverlayTest::line)
                .toList();
    }

    private static String line(RuleOutcome outcome) {
        return outcome.getSet() + " " + outcome.getRule() + " "
                + outcome.getReason().orElseThrow().getZh();
    }

    @Test
    void aSetThatDoesNotRunIsNotChanged() {
        ReportValidator validator = ReportValidator.of(
                NATION, overlay("l:o:1", "97").adjust("n:base", "least", "3").build());
        CheckOptions named = CheckOptions.builder().addRuleSet("l:o").build();
        assertThat(validator.check(report("970221"), named).getNotes())
                .extracting(note -> note.getText().getZh())
                .containsExactly("地方规则集对 least 的调整没有效果：规则集 n:base 没有运行");
    }

    @Test
    void aLocalSourceThatBindsIsNotSoftenedByAnalogy() {
        RuleSet base = TestSets.builder("n:base:1.0", info -> info)
                .byAnalogy(BodyKind.TOWN)
                .parameter("treatSubdistrictAsTownship", "false")
                .rule("EX-01", ERROR, FULL, TestSets.FAULT, TestSets.basis(BasisKind.BINDING))
                .build();
        RuleSet local = overlay("l:o:1", "97")
                .adjust("n:base", "treatSubdistrictAsTownship", "true")
                .build();
        assertThat(ReportValidator.of(base).check(report("970221")).getTotals().getWarnings())
                .isEqualTo(1);
        Finding found = ReportValidator.of(base, local)
                .check(report("970221"))
                .getFindings()
                .get(0);
        assertThat(found.getSeverity()).isEqualTo(ERROR);
        assertThat(found.getChangedBy()).containsExactly("l:o:1");
    }
}
