package example.songhe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.finding.Severity.ERROR;
import static org.fazhi.finding.Severity.INFO;
import static org.fazhi.finding.Severity.WARNING;

import java.util.List;
import java.util.Objects;
import org.fazhi.finding.CheckNote;
import org.fazhi.finding.Finding;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Report;
import org.fazhi.validation.CheckOptions;
import org.fazhi.validation.ReportValidator;
import org.fazhi.validation.rule.RuleSet;
import org.junit.jupiter.api.Test;

/** The jar is found, and its rules run where they belong. */
class SongheRulesTest {
    private static final ReportValidator VALIDATOR = ReportValidator.discovered(loader());

    private static ClassLoader loader() {
        return Objects.requireNonNull(SongheRulesTest.class.getClassLoader());
    }

    private static List<Finding> findings(Report report, String rule) {
        return VALIDATOR.check(report).getFindings().stream()
                .filter(found -> found.getRule().equals(rule))
                .toList();
    }

    private static List<String> local(Report report) {
        return VALIDATOR.check(report).getSets().stream()
                .map(set -> set.getSet().getId())
                .filter(id -> !id.startsWith("cn.national") && !id.startsWith("org.fazhi"))
                .toList();
    }

    @Test
    void theTestsRunInTheModuleThatProvidesTheRules() {
        assertThat(SongheRules.class.getModule().getName()).isEqualTo("example.songhe.rules");
    }

    @Test
    void theStandardValidatorKnowsNothingOfThem() {
        assertThat(ReportValidator.standard().ruleSets())
                .extracting(set -> set.info().getId())
                .doesNotContain(Songhe.ID, Linzhu.ID);
        assertThat(VALIDATOR.ruleSets())
                .extracting(set -> set.info().getId())
                .contains(Songhe.ID, Linzhu.ID)
                .startsWith("org.fazhi:structure:1.0");
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        for (RuleSet set : List.of(Songhe.SET, Linzhu.SET)) {
            assertThat(set.messages().keys())
                    .hasSize(3)
                    .allMatch(key -> set.messages().has(key));
        }
    }

    @Test
    void thePlaceDecides() {
        assertThat(local(Reports.of("970221", 2024, 5))).containsExactly(Linzhu.ID, Songhe.ID);
        assertThat(local(Reports.of("970300", 2024, 5))).containsExactly(Songhe.ID);
        assertThat(local(Reports.of("980000", 2024, 5))).isEmpty();
        assertThat(local(Reports.of("970221", 2018, 5))).isEmpty();
    }

    @Test
    void theProvinceMakesTheSecrecyReviewADuty() {
        Finding elsewhere = findings(Reports.of("980000", 2024, 5), "SIG-03").get(0);
        assertThat(elsewhere.getSeverity()).isEqualTo(WARNING);
        Finding here = findings(Reports.of("970300", 2024, 5), "SIG-03").get(0);
        assertThat(here.getSeverity()).isEqualTo(ERROR);
        assertThat(here.getSet()).isEqualTo("cn.national:document:1.0");
        assertThat(here.getChangedBy()).containsExactly(Songhe.ID);
        assertThat(here.getBasis()).extracting(LegalBasis::getInstrument).endsWith("松河省法治政府建设年度报告办法");
        assertThat(here.getFingerprint()).isEqualTo(elsewhere.getFingerprint());
    }

    @Test
    void provinceAndCityAskForMoreItemsThanTheNation() {
        assertThat(findings(Reports.of("980000", 2024, 2), "STR-12")).isEmpty();
        Finding province = findings(Reports.of("970300", 2024, 2), "STR-12").get(0);
        assertThat(province.getExpected()).contains("≥ 3");
        assertThat(province.getSeverity()).isEqualTo(INFO);
        Finding city = findings(Reports.of("970200", 2024, 3), "STR-12").get(0);
        assertThat(city.getExpected()).contains("≥ 4");
        assertThat(city.getSeverity()).isEqualTo(WARNING);
        assertThat(city.getChangedBy()).containsExactly(Linzhu.ID);
        assertThat(findings(Reports.of("970200", 2024, 4), "STR-12")).isEmpty();
    }

    @Test
    void theRuleOfTheProvince() {
        List<Finding> found = findings(
                Reports.of("970300", 2024, 5, "mediation.confirmed", "9", "mediation.agreements_written", "8"),
                "SH-01");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).getMessage().getZh())
                .isEqualTo("“mediation.confirmed9件”多于“mediation.agreements_written8件”");
        assertThat(found.get(0).getMessage().getEn())
                .isEqualTo("“mediation.confirmed9件” exceeds “mediation.agreements_written8件”");
        assertThat(findings(
                        Reports.of("970300", 2024, 5, "mediation.confirmed", "8", "mediation.agreements_written", "8"),
                        "SH-01"))
                .isEmpty();
    }

    @Test
    void theRuleOfTheCity() {
        assertThat(findings(worded("执法规范化水平有待进一步加强"), "LZ-01")).hasSize(1);
        assertThat(findings(worded("与先进地区相比还有一定差距"), "LZ-01")).isEmpty();
    }

    private static Report worded(String shortcoming) {
        return Report.builder()
                .from(Reports.of("970200", 2024, 0))
                .shortcomings(Reports.shortcomings(1, shortcoming))
                .build();
    }

    @Test
    void whoNamesTheCityGetsAllItBuildsOn() {
        ValidationResult result = VALIDATOR.check(
                Reports.of("980000", 2024, 5),
                CheckOptions.builder().addRuleSet("cn.linzhu:annual-report").build());
        assertThat(result.getSets())
                .extracting(set -> set.getSet().getId())
                .containsExactly(
                        "cn.national:document:1.0", "cn.national:annual-report-2019:1.0", Songhe.ID, Linzhu.ID);
    }

    @Test
    void theResultTellsEveryChange() {
        assertThat(VALIDATOR.check(Reports.of("970221", 2024, 5)).getNotes())
                .extracting(CheckNote::getText)
                .extracting(text -> text.getZh())
                .containsExactly(
                        "地方规则集对 SIG-03 作了调整：WARNING → ERROR",
                        "地方规则集对 minItems 作了调整：2 → 3",
                        "地方规则集对 STR-12 作了调整：INFO → WARNING",
                        "地方规则集对 minItems 作了调整：3 → 4");
    }
}
