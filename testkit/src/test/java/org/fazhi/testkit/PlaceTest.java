package org.fazhi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.fazhi.finding.Finding;
import org.fazhi.report.RawJson;
import org.fazhi.report.Report;
import org.fazhi.validation.ReportValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pointers lead into a report. */
class PlaceTest {
    private static final Report REPORT = Samples.townReport(2024);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/issuers",
                "/issuers/0/name",
                "/mediation/figures/2/value",
                "/outline/0/children/4/text",
                "/frame/indexNumber",
                "/environment",
                "/environment/figures",
                "/frame/addressees/2"
            })
    void leadsIntoTheReport(String pointer) {
        assertThat(Place.isIn(REPORT, pointer)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "issuers",
                "/issuers/",
                "/issuers/1",
                "/issuers/-1",
                "/issuers/x",
                "/issuers/0/title",
                "/issuers/0/name/0",
                "/frame/addressees/3",
                "/frame/addressees/99999999999",
                "/environment/figures/0",
                "/figures/3",
                "/mediation/accepted"
            })
    void leadsNowhere(String pointer) {
        assertThat(Place.isIn(REPORT, pointer)).isFalse();
    }

    @Test
    void anUnknownMemberIsAPlace() {
        Report report =
                Report.builder().putUnknownMember("a/b", RawJson.of("1")).build();
        assertThat(Place.isIn(report, "/a~1b")).isTrue();
        assertThat(Place.isIn(report, "/b")).isFalse();
    }

    @Test
    void whateverTheStandardRulesFindIsInTheReport() {
        for (String rule : Samples.faults()) {
            Report report = Samples.withFault(rule);
            assertThat(ReportValidator.standard().check(report).getFindings())
                    .extracting(Finding::getPointer)
                    .isNotEmpty()
                    .allMatch(pointer -> Place.isIn(report, pointer));
        }
    }
}
