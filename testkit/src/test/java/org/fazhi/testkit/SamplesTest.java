package org.fazhi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fazhi.testkit.FazhiAssertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.json.ReportJson;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Mediation;
import org.fazhi.report.Report;
import org.fazhi.validation.ReportValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples are what they are said to be: sound without a finding, or with one fault and nothing else. */
class SamplesTest {
    /** Those that compare a report with others, which a report alone cannot break. */
    private static final Set<String> WITHOUT_SAMPLE =
            Set.of("NUM-06", "SIM-01", "SIM-02", "SIM-03", "SIM-04", "SIM-05", "SIM-06", "YOY-01");

    static Stream<Arguments> kindsAndYears() {
        return Samples.kinds().stream()
                .flatMap(kind -> IntStream.rangeClosed(2016, 2030).mapToObj(year -> Arguments.of(kind, year)));
    }

    @ParameterizedTest
    @MethodSource("kindsAndYears")
    void nothingIsFoundInASoundReport(BodyKind kind, int year) {
        Report report = Samples.report(kind, year);
        assertThat(report).conforms().hasNoFindings();
        assertThat(report.getReportingYear()).contains(year);
        assertThat(report.getIssuers().get(0).getKind()).contains(kind);
    }

    static Set<String> faults() {
        return Samples.faults();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsFoundByItsRuleAlone(String rule) {
        assertThat(Samples.withFault(rule)).hasFindingsOnlyOf(rule);
    }

    @Test
    void thereIsAFaultForEveryRuleThatLooksAtOneReport() {
        Set<String> rules = new TreeSet<>();
        ReportValidator.standard()
                .ruleSets()
                .forEach(
                        set -> set.rules().forEach(rule -> rules.add(rule.info().getId())));
        rules.removeAll(WITHOUT_SAMPLE);
        assertThat(Samples.faults()).isSubsetOf(rules).hasSizeGreaterThanOrEqualTo(104);
    }

    @Test
    void theKindsAreThoseTheAnnualReportRulesName() {
        assertThat(Samples.kinds())
                .extracting(BodyKind::getCode)
                .containsExactly(
                        "STATE_COUNCIL_DEPT",
                        "PROVINCE",
                        "CITY",
                        "COUNTY",
                        "DEPARTMENT",
                        "TOWN",
                        "TOWNSHIP",
                        "SUBDISTRICT",
                        "DEV_ZONE");
    }

    @Test
    void theSampleOfATownSaysWhatItSays() {
        Report report = Samples.townReport(2024);
        assertThat(report.getFrame().orElseThrow().getTitle()).contains("柳桥镇2024年法治政府建设年度报告");
        assertThat(report.getNextPlan().orElseThrow().getYear()).contains(2025);
        assertThat(report.getMediation()
                        .flatMap(Mediation::getAccepted)
                        .orElseThrow()
                        .getValue())
                .isEqualByComparingTo("72");
        assertThat(report.sections()).hasSize(20);
        assertThat(report.figures()).hasSize(73);
        assertThat(ReportJson.write(report)).doesNotContain("{text}", "{year}", "#{");
        assertThat(Samples.countyReport(2017).getIssuers().get(0).getName()).isEqualTo("清河县人民政府");
    }

    @Test
    void whatThereIsNotIsRefusedByName() {
        assertThatThrownBy(() -> Samples.withFault("NUM-99"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no sample with a fault of NUM-99; there are [ADR-01, ");
        assertThatThrownBy(() -> Samples.townReport(2015))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("samples are of the years 2016 to 2030, not of 2015");
        assertThatThrownBy(() -> Samples.townReport(2031)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Samples.report(BodyKind.PARTY_COMMITTEE, 2024))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "no sample of the kind of body PARTY_COMMITTEE; there are STATE_COUNCIL_DEPT, ");
    }

    @Test
    void aSeedGivesTheSameReports() {
        assertThat(Samples.any(7).limit(3)).isEqualTo(Samples.any(7).limit(3).toList());
        assertThat(Samples.sound(7).limit(3))
                .isEqualTo(Samples.sound(7).limit(3).toList());
        List<Report> altered = Samples.altered(7).limit(3).toList();
        assertThat(Samples.altered(7).limit(3)).isEqualTo(altered);
        assertThat(Samples.altered(8).limit(3)).doesNotContainAnyElementsOf(altered);
        assertThat(Samples.any(8).limit(3)).isNotEqualTo(Samples.any(7).limit(3).toList());
    }

    @Test
    void everyVariationOfSoundReportsOccurs() {
        List<Report> reports = Samples.sound(3).limit(200).toList();
        assertThat(reports).anyMatch(report -> report.getOutline().isEmpty());
        assertThat(reports).anyMatch(report -> report.getDigital().isEmpty());
        assertThat(reports).anyMatch(report -> report.getOtherWork().isPresent());
        assertThat(reports)
                .anyMatch(report ->
                        report.getFrame().orElseThrow().getDocumentNumber().isEmpty());
        assertThat(reports).extracting(Report::getReportingYear).hasSizeGreaterThan(10);
        assertThat(reports).extracting(Report::getMediation).doesNotHaveDuplicates();
    }
}
