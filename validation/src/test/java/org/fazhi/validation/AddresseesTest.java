package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.validation.AddresseeCases.addressed;
import static org.fazhi.validation.AddresseeCases.asText;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.Finding;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Issuer;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The many ways in which addressees are printed. */
class AddresseesTest {
    private static final List<String> RULES = List.of("ADR-01", "ADR-02", "ADR-03", "ADR-04", "ADR-05");

    static Stream<Arguments> sound() {
        return Stream.of(ofTowns(), ofHigherGovernments(), ofOthers()).flatMap(List::stream);
    }

    private static List<Arguments> ofTowns() {
        return List.of(
                form(BodyKind.TOWN, "县委、县政府"),
                form(BodyKind.TOWN, "县委、县政府："),
                form(BodyKind.TOWN, "县委县政府"),
                form(BodyKind.TOWN, "区委 区人民政府"),
                form(BodyKind.TOWN, "区委　区人民政府"),
                form(BodyKind.TOWN, "中共清河县委员会", "清河县人民政府"),
                form(BodyKind.TOWN, "中共三门县委,三门县人民政府/台州市公安局"),
                form(BodyKind.TOWN, "上级党委政府"),
                form(BodyKind.TOWN, "市政府并报市委"),
                form(BodyKind.TOWN, "镇江市委", "镇江市政府"),
                form(BodyKind.TOWN, "区委、区政府", "区委依法治区办"),
                form(BodyKind.TOWN, "区两办"),
                form(BodyKind.TOWN, "县委", "县政府", "县人大常委会"),
                form(BodyKind.TOWN, "县委", "县政府", "镇人大主席团"),
                form(BodyKind.TOWN, "县委", "县政府", "镇人民代表大会"),
                form(BodyKind.TOWN, "县委", "县政府", "景德镇市人大常委会"),
                form(BodyKind.TOWNSHIP, "旗委、旗人民政府"),
                form(BodyKind.TOWNSHIP, "乡宁县委", "乡宁县人民政府", "乡宁县人大常委会"),
                form(BodyKind.SUBDISTRICT, "和平区委、和平区人民政府", "街道党工委"),
                form(BodyKind.SUBDISTRICT, "区委", "区政府", "区人大常委会街道工作委员会"),
                form(BodyKind.SUBDISTRICT, "新区党工委、管委会"),
                form(BodyKind.DEV_ZONE, "市委、市政府"),
                form(BodyKind.DEV_ZONE, "省委", "省人民政府"));
    }

    private static List<Arguments> ofHigherGovernments() {
        return List.of(
                form(BodyKind.COUNTY, "市委、市政府", "县委、县人大常委会"),
                form(BodyKind.COUNTY, "州委、州政府", "中共清河县委员会", "清河县人大常委会"),
                form(BodyKind.COUNTY, "盟委、盟行政公署", "旗委、旗人大常委会"),
                form(BodyKind.COUNTY, "地委、行署", "县委", "县人民代表大会常务委员会"),
                form(BodyKind.COUNTY, "上一级党委、政府", "同级党委", "同级人大常委会"),
                form(BodyKind.CITY, "省委、省政府", "市委、市人大常委会"),
                form(BodyKind.CITY, "自治区党委、自治区人民政府", "州委、州人大常委会"),
                form(BodyKind.PROVINCE, "党中央、国务院", "省委", "省人大常委会"),
                form(BodyKind.PROVINCE, "中共中央、国务院", "市委", "市人大常委会"));
    }

    private static List<Arguments> ofOthers() {
        return List.of(
                form(BodyKind.DEPARTMENT, "县委、县政府", "市水务局"),
                form(BodyKind.DEPARTMENT, "县委县政府市水务局"),
                form(BodyKind.DEPARTMENT, "市委、市政府、省卫生健康委员会"),
                form(BodyKind.DEPARTMENT, "市委、市政府、省教育厅"),
                form(BodyKind.DEPARTMENT, "市委、市政府、市教委"),
                form(BodyKind.DEPARTMENT, "省委、省政府", "司法部"),
                form(BodyKind.DEPARTMENT, "区委、区政府", "上级主管部门"),
                form(BodyKind.DEPARTMENT, "县委", "县政府", "市政府办公室"),
                form(BodyKind.DEPARTMENT, "高新区党工委", "高新区管委会", "市税务局"),
                form(BodyKind.DEPARTMENT, "高新区党工委", "高新区管理委员会", "市税务局"),
                form(BodyKind.DEPARTMENT, "盟委", "盟行政公署", "自治区林业和草原局"),
                form(BodyKind.DEPARTMENT, "区两办", "市档案馆、市委办公室"),
                form(BodyKind.STATE_COUNCIL_DEPT, "国务院"));
    }

    private static Arguments form(BodyKind kind, String... addressees) {
        return Arguments.of(kind, List.of(addressees));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("sound")
    void aSoundFormIsLeftAlone(BodyKind kind, List<String> addressees) {
        ValidationResult result = SetAlone.FILING.check(addressed(kind, addressees.toArray(String[]::new)));
        assertThat(result.getFindings()).as(SoundReportsTest.told(result)).isEmpty();
    }

    @Test
    void aCityOfCountyLevelNamesItsCommitteeAsCitiesDo() {
        Report county = addressed(BodyKind.COUNTY, "云溪市委、云溪市政府", "市委", "市人大常委会");
        Report city = Edits.edit(
                county,
                report -> report.issuers(List.of(Issuer.builder()
                        .name("清河市人民政府")
                        .shortName("清河市")
                        .kind(BodyKind.COUNTY)
                        .build())));
        assertThat(found(county)).containsExactly("ADR-02 WARNING");
        assertThat(found(city)).isEmpty();
    }

    @Test
    void aJointReportGoesUpwardsOnly() {
        Report county = addressed(BodyKind.COUNTY, "市委、市政府");
        Report joint = Edits.edit(county, report -> report.addIssuer(Issuer.of("中共清河县委员会", BodyKind.PARTY_COMMITTEE)));
        assertThat(found(county)).containsExactly("ADR-02 WARNING", "ADR-02 WARNING");
        assertThat(found(joint)).isEmpty();
        assertThat(outcome(joint, "ADR-02")).isEqualTo("NOT_APPLICABLE 与党委联合报告，只报送上一级");
    }

    @Test
    void thePresenceOfTheOfficeMakesTheRestMilder() {
        assertThat(found(addressed(BodyKind.TOWN, "县政府、县委依法治县办"))).containsExactly("ADR-01 INFO");
        assertThat(found(addressed(BodyKind.TOWN, "县政府、县司法局"))).containsExactly("ADR-01 INFO");
        assertThat(found(addressed(BodyKind.TOWN, "省政府、省司法厅"))).containsExactly("ADR-01 INFO");
        assertThat(found(addressed(BodyKind.TOWN, "县政府、县政府督察室"))).containsExactly("ADR-01 INFO");
        assertThat(found(addressed(BodyKind.TOWN, "县政府"))).containsExactly("ADR-01 WARNING");
    }

    @Test
    void aStandingCommitteeOfItsOwnIsFoundAmongOthers() {
        assertThat(found(addressed(BodyKind.TOWN, "县委、县政府、镇人大常委会"))).containsExactly("ADR-05 WARNING");
        Report named = Edits.edit(
                addressed(BodyKind.SUBDISTRICT, "龙城区委", "龙城区政府", "龙城区人大常委会"),
                report -> report.issuers(List.of(Issuer.builder()
                        .name("龙城街道办事处")
                        .shortName("龙城")
                        .kind(BodyKind.SUBDISTRICT)
                        .build())));
        assertThat(found(named)).isEmpty();
    }

    @Test
    void withoutAddresseesNothingIsSaid() {
        for (BodyKind kind : List.of(BodyKind.TOWN, BodyKind.COUNTY, BodyKind.DEPARTMENT)) {
            Report silent = Edits.frame(
                    SoundReports.of(kind, 2024),
                    frame -> frame.addressees(List.of()).copies(List.of()));
            Report frameless = Edits.edit(SoundReports.of(kind, 2024), report -> report.frame(Optional.empty()));
            for (Report report : List.of(silent, asText(silent), frameless)) {
                assertThat(RULES.stream().map(rule -> outcome(report, rule)))
                        .containsOnly("SKIPPED 没有写明主送机关", "SKIPPED 没有写明抄送机关", "NOT_APPLICABLE 不适用于这类机关")
                        .contains("SKIPPED 没有写明主送机关", "SKIPPED 没有写明抄送机关");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2018, NOT_APPLICABLE, NOT_APPLICABLE, FAIL", "2019, FAIL, FAIL, FAIL"})
    void theProvisionsAskSince2019(int year, Outcome above, Outcome copies, Outcome own) {
        Report report = Edits.frame(
                SoundReports.of(BodyKind.TOWN, year),
                frame -> frame.addressees(List.of("镇人大常委会")).copies(List.of()));
        ValidationResult result = SetAlone.FILING.check(report);
        assertThat(result.getOutcomes())
                .filteredOn(outcome -> List.of("ADR-01", "ADR-04", "ADR-05").contains(outcome.getRule()))
                .extracting(outcome -> outcome.getOutcome())
                .containsExactly(above, copies, own);
    }

    @Test
    void aSubdistrictFollowsByAnalogy() {
        assertThat(kinds(BodyKind.SUBDISTRICT)).containsExactly(BasisKind.ANALOGY);
        assertThat(kinds(BodyKind.DEV_ZONE)).containsExactly(BasisKind.ANALOGY);
        assertThat(kinds(BodyKind.TOWN)).containsExactly(BasisKind.BINDING);
    }

    private static List<BasisKind> kinds(BodyKind kind) {
        return SetAlone.FILING.check(addressed(kind, "区政府")).getFindings().stream()
                .flatMap(finding -> finding.getBasis().stream())
                .map(LegalBasis::getKind)
                .toList();
    }

    private static List<String> found(Report report) {
        return SetAlone.FILING.check(report).getFindings().stream()
                .filter(finding -> RULES.contains(finding.getRule()))
                .map(AddresseesTest::told)
                .toList();
    }

    private static String told(Finding finding) {
        return finding.getRule() + " " + finding.getSeverity();
    }

    private static String outcome(Report report, String rule) {
        return SetAlone.FILING.check(report).getOutcomes().stream()
                .filter(outcome -> outcome.getRule().equals(rule))
                .map(outcome -> outcome.getOutcome() + " "
                        + outcome.getReason().orElseThrow().getZh())
                .findFirst()
                .orElseThrow();
    }
}
