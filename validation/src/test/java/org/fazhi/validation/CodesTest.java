package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.validation.CodeCases.issuer;

import java.util.List;
import java.util.Optional;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Issuer;
import org.fazhi.report.Report;
import org.fazhi.validation.national.text.CreditCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** COD-01 to COD-03: sound codes, and just beyond. */
class CodesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "11620300013909010R",
                "11370322004222241N",
                "11500230008689762A",
                "11500229768895163R"
            })
    void realCreditCodesAreSound(String code) {
        assertThat(CreditCode.fault(code)).isEmpty();
        assertThat(CreditCode.isSound(code)).isTrue();
        for (int i = 0; i < 18; i++) {
            char other = code.charAt(i) == '7' ? '8' : '7';
            assertThat(CreditCode.isSound(code.substring(0, i) + other + code.substring(i + 1)))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"11500230008689762a", "1150023000868976IA", "1150023000868976OA", "11500230008689 62A"})
    void otherCharactersAreNotUsed(String code) {
        assertThat(CreditCode.fault(code)).contains(CreditCode.Fault.ALPHABET);
    }

    @ParameterizedTest
    @CsvSource({
        "TOWN, 130121, true",
        "TOWN, 130121103, true",
        "TOWN, 130121100000, true",
        "TOWN, 130121199000, true",
        "TOWN, 130121099000, false",
        "TOWN, 130121200000, false",
        "TOWN, 130121103201, false",
        "TOWN, 130121000000, false",
        "TOWNSHIP, 130121200, true",
        "TOWNSHIP, 130121399000, true",
        "TOWNSHIP, 130121199000, false",
        "TOWNSHIP, 130121400000, false",
        "SUBDISTRICT, 130121001000, true",
        "SUBDISTRICT, 130121099000, true",
        "SUBDISTRICT, 130121100000, false",
        "SUBDISTRICT, 130121000000, false",
        "DEV_ZONE, 130121401000, true",
        "DEV_ZONE, 130171, true",
        "DEPARTMENT, 130121000000, true",
        "PROVINCE, 120000, true",
        "PROVINCE, 120000000000, true",
        "PROVINCE, 120100, false",
        "PROVINCE, 120000001000, false",
        "CITY, 130100, true",
        "CITY, 429004, true",
        "CITY, 130000, false",
        "CITY, 130100001, false",
        "COUNTY, 130121, true",
        "COUNTY, 130121000000, true",
        "COUNTY, 130100, false",
        "COUNTY, 130121103000, false",
        "PARTY_COMMITTEE, 130121103000, true",
        "TOWN, 13012, false",
        "TOWN, 1301211030, false",
        "TOWN, 13012110300A, false",
        "TOWN, 990121103000, false",
        "TOWN, 1301211030000, false",
    })
    void theDivisionCodeFitsTheKind(String kind, String code, boolean fits) {
        Report report = CodeCases.issuer(
                SoundReports.town(),
                issuer -> issuer.kind(BodyKind.of(kind)).divisionCode(code).creditCode(Optional.empty()));
        assertThat(found(report, "COD-02")).isEqualTo(fits ? List.of() : List.of("COD-02 ERROR " + code));
    }

    @Test
    void villagesLieUnderATownship() {
        assertThat(found(CodeCases.withVillage("130121103201"), "COD")).isEmpty();
        assertThat(found(CodeCases.withVillage("130121104201"), "COD")).containsExactly("COD-03 ERROR 130121104201");
        assertThat(found(CodeCases.withVillage("130121104"), "COD")).isEmpty();
    }

    @Test
    void hintsConcernStateOrgansOnly() {
        assertThat(found(credit(BodyKind.DEV_ZONE, "121301210001310352"), "COD-01"))
                .isEmpty();
        assertThat(found(credit(BodyKind.DEPARTMENT, "121301210001310352"), "COD-01"))
                .containsExactly("COD-01 INFO 121301210001310352");
        assertThat(found(credit(BodyKind.DEV_ZONE, "11100000000014007W"), "COD-01"))
                .isEmpty();
        assertThat(found(
                        issuer(
                                SoundReports.town(),
                                issuer -> issuer.divisionCode("1301").creditCode("11130122000131035K")),
                        "COD-01"))
                .isEmpty();
    }

    @Test
    void aDivisionOfFewerDigitsSaysNothingOfTheRegistration() {
        String elsewhere = "11130122000131035K";
        assertThat(SetAlone.CODES.outcome("COD-01", registered("13012", elsewhere)))
                .isEqualTo("PASS");
        assertThat(SetAlone.CODES.outcome("COD-01", registered("130122", elsewhere)))
                .isEqualTo("PASS");
        assertThat(SetAlone.CODES.outcome("COD-01", registered("130121", elsewhere)))
                .isEqualTo("FAIL");
        assertThat(SetAlone.CODES.outcome("COD-01", registered("130121103000", elsewhere)))
                .isEqualTo("FAIL");
    }

    private static Report registered(String division, String code) {
        return issuer(
                SoundReports.town(), issuer -> issuer.divisionCode(division).creditCode(code));
    }

    @Test
    void withoutCodesTheRulesAreSkipped() {
        Report report = Edits.edit(
                SoundReports.town(), builder -> builder.issuers(List.of(Issuer.of("柳桥镇人民政府", BodyKind.TOWN))));
        assertThat(SetAlone.CODES.check(report).getOutcomes().stream()
                        .filter(outcome -> outcome.getRule().startsWith("COD"))
                        .map(outcome -> outcome.getOutcome() + " "
                                + outcome.getReason().orElseThrow().getZh()))
                .containsExactly("SKIPPED 没有写明统一社会信用代码", "SKIPPED 没有写明行政区划代码", "SKIPPED 没有写明乡级行政区划代码");
    }

    private static Report credit(BodyKind kind, String code) {
        return issuer(
                SoundReports.of(kind, 2024),
                issuer -> issuer.divisionCode("130121").creditCode(code));
    }

    /** What is found: rule, severity, evidence. */
    private static List<String> found(Report report, String family) {
        return SetAlone.CODES.check(report).getFindings().stream()
                .filter(finding -> finding.getRule().startsWith(family))
                .map(finding -> finding.getRule() + " " + finding.getSeverity() + " "
                        + finding.getEvidence().orElse(""))
                .toList();
    }
}
