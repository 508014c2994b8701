package org.fazhi.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Severity;
import org.fazhi.json.JsonReading;
import org.fazhi.json.ReportJson;
import org.fazhi.report.Report;
import org.fazhi.validation.ReportValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The five real reports, as data, read, written and checked.
 *
 * <p>With {@code -Drecreate=true} the files are written anew in the form of the codec.
 */
class RealReportsTest {
    static Stream<String> names() {
        return RealReports.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void reading_and_writing_gives_the_same_bytes(String name) {
        Report report = RealReports.read(name);
        if (Boolean.getBoolean("recreate")) {
            ReportJson.write(report, RealReports.file(name));
        }
        assertThat(new String(ReportJson.writeBytes(report), StandardCharsets.UTF_8))
                .isEqualTo(new String(RealReports.bytes(name), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothing_in_the_files_is_odd(String name) {
        JsonReading reading = ReportJson.parse(RealReports.bytes(name));
        assertThat(reading.getProblems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "xiaowangzhuang-2024, 36",
        "dazhangzhuang-2020, 41",
        "xinglong-2024, 22",
        "wanxing-2024, 44",
        "xinkou-2019, 0"
    })
    void every_amount_is_a_figure(String name, int figures) {
        assertThat(RealReports.read(name).figures()).hasSize(figures);
    }

    @Test
    void dazhangzhuang_prints_14_of_15_as_99_percent() {
        assertThat(findings("dazhangzhuang-2020"))
                .extracting(Finding::getRule, Finding::getSeverity, Finding::getPointer)
                .containsExactly(
                        tuple("NUM-01", Severity.ERROR, "/mediation/figures/9/value"),
                        tuple("REF-03", Severity.WARNING, "/citations/6/title"),
                        tuple("SIG-01", Severity.WARNING, "/frame/documentDate"),
                        tuple("FRP-01", Severity.INFO, "/firstResponsible/duties"),
                        tuple("FRP-02", Severity.INFO, "/firstResponsible/duties"),
                        tuple("CLN-01", Severity.INFO, "/damage/0"),
                        tuple("TTL-06", Severity.INFO, "/frame/pageTitle"),
                        tuple("STR-05", Severity.INFO, "/outline/0/children/0"),
                        tuple("CON-08", Severity.INFO, "/shortcomings/items/2"));
    }

    @Test
    void wanxing_heads_the_plan_with_the_reporting_year() {
        assertThat(findings("wanxing-2024"))
                .extracting(Finding::getRule, Finding::getSeverity, Finding::getPointer)
                .containsExactly(
                        tuple("STR-09", Severity.ERROR, "/outline/3/heading"),
                        tuple("ENF-01", Severity.WARNING, "/enforcement/empowermentBasis"),
                        tuple("STR-07", Severity.WARNING, "/firstResponsible/duties"),
                        tuple("TTL-05", Severity.INFO, "/frame/titleAsPrinted"));
    }

    @Test
    void xiaowangzhuang_counts_one_topic_once_and_twice() {
        assertThat(findings("xiaowangzhuang-2024"))
                .extracting(Finding::getRule, Finding::getSeverity)
                .containsExactly(
                        tuple("ENF-07", Severity.WARNING),
                        tuple("REF-01", Severity.WARNING),
                        tuple("SIG-01", Severity.WARNING),
                        tuple("SIG-01", Severity.WARNING),
                        tuple("NUM-03", Severity.WARNING),
                        tuple("STR-03", Severity.WARNING),
                        tuple("FRP-01", Severity.INFO),
                        tuple("FRP-02", Severity.INFO),
                        tuple("TTL-05", Severity.INFO),
                        tuple("CON-08", Severity.INFO),
                        tuple("CON-08", Severity.INFO));
    }

    @Test
    void xinglong_restarts_its_numbers() {
        assertThat(findings("xinglong-2024"))
                .extracting(Finding::getRule, Finding::getSeverity)
                .containsExactly(
                        tuple("ENF-07", Severity.WARNING),
                        tuple("STR-07", Severity.WARNING),
                        tuple("SIG-01", Severity.WARNING),
                        tuple("SIG-01", Severity.WARNING),
                        tuple("TTL-01", Severity.WARNING),
                        tuple("STR-11", Severity.WARNING),
                        tuple("NUM-07", Severity.INFO),
                        tuple("ENF-12", Severity.INFO),
                        tuple("NUM-07", Severity.INFO),
                        tuple("CON-08", Severity.INFO));
    }

    @Test
    void xinkou_has_no_figure() {
        assertThat(findings("xinkou-2019"))
                .extracting(Finding::getRule, Finding::getSeverity)
                .containsExactly(
                        tuple("NUM-08", Severity.WARNING),
                        tuple("REF-02", Severity.WARNING),
                        tuple("STR-07", Severity.WARNING),
                        tuple("SIG-01", Severity.WARNING),
                        tuple("SIG-01", Severity.WARNING),
                        tuple("FRP-01", Severity.INFO),
                        tuple("FRP-02", Severity.INFO),
                        tuple("CLN-01", Severity.INFO),
                        tuple("CLN-01", Severity.INFO),
                        tuple("TTL-05", Severity.INFO),
                        tuple("CON-08", Severity.INFO));
    }

    @Test
    void typed_getters_view_the_figures() {
        assertThat(RealReports.read("xiaowangzhuang-2024").getMediation())
                .hasValueSatisfying(mediation -> assertThat(
                                List.of(mediation.getAccepted(), mediation.getSucceeded(), mediation.getSuccessRate()))
                        .extracting(figure -> figure.orElseThrow().getValue())
                        .containsExactly(BigDecimal.valueOf(72), BigDecimal.valueOf(72), BigDecimal.valueOf(100)));
        assertThat(RealReports.read("wanxing-2024").getEnforcement())
                .hasValueSatisfying(enforcement -> assertThat(
                                enforcement.getFinesTotal().orElseThrow().getValue())
                        .isEqualByComparingTo("19550"));
    }

    private static List<Finding> findings(String name) {
        return ReportValidator.standard().check(RealReports.read(name)).getFindings();
    }
}
