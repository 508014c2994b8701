package org.fazhi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.testkit.FazhiAssertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.fazhi.finding.Finding;
import org.fazhi.json.ReportJson;
import org.fazhi.report.BodyKind;
import org.fazhi.report.DutyCode;
import org.fazhi.report.Figure;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.fazhi.report.Shortcomings;
import org.fazhi.validation.ReportValidator;

/** What is drawn is what it is said to be, through the domain and without it. */
class SampleProperties {
    @Property(tries = 300)
    @Domain(FazhiDomain.class)
    void noRuleFindsFaultWithASoundReport(@ForAll @Sound Report report) {
        assertThat(report).conforms();
    }

    @Property(tries = 60)
    @Domain(FazhiDomain.class)
    void theKindIsTheOneAskedFor(@ForAll @Sound(kind = "COUNTY") Report report) {
        assertThat(report.getIssuers().get(0).getKind()).contains(BodyKind.COUNTY);
        assertThat(report).conforms();
    }

    @Property(tries = 100)
    @Domain(FazhiDomain.class)
    void aFaultyReportHasOneFault(@ForAll @Faulty Report report) {
        Set<String> rules = new java.util.HashSet<>();
        ReportValidator.standard().check(report).getFindings().stream()
                .map(Finding::getRule)
                .forEach(rules::add);
        assertThat(rules).hasSize(1);
        assertThat(Samples.faults()).containsAll(rules);
    }

    @Property(tries = 5)
    @Domain(FazhiDomain.class)
    void theFaultIsTheOneAskedFor(@ForAll @Faulty({"NUM-01", "STR-08"}) Report report) {
        assertThat(report.equals(Samples.withFault("NUM-01")) || report.equals(Samples.withFault("STR-08")))
                .isTrue();
    }

    @Property(tries = 100)
    @Domain(FazhiDomain.class)
    void whatTheModelAllowsComesBackFromJson(@ForAll Report report) {
        assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
    }

    @Property(tries = 100)
    @Domain(FazhiDomain.class)
    void anAlteredReportIsStillAReport(@ForAll @Altered Report report) {
        assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
    }

    @Property(tries = 50)
    @Domain(FazhiDomain.class)
    void everyTypeOfTheModelIsDrawn(
            @ForAll Figure figure,
            @ForAll Section section,
            @ForAll Shortcomings shortcomings,
            @ForAll BodyKind kind,
            @ForAll DutyCode duty) {
        Report report =
                Report.builder().addOutline(section).shortcomings(shortcomings).build();
        assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
        assertThat(figure.getValue().scale()).isBetween(0, 30);
        assertThat(BodyKind.of(kind.getCode())).isEqualTo(kind);
        assertThat(DutyCode.of(duty.getCode())).isEqualTo(duty);
    }

    @Property(tries = 60)
    void ofOneKindAndYear(@ForAll("town2023") Report report) {
        assertThat(report.getReportingYear()).contains(2023);
        assertThat(report).conforms();
    }

    @Provide
    Arbitrary<Report> town2023() {
        return ReportArbitraries.sound(BodyKind.TOWN, 2023);
    }
}
