package org.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Report FULL = Specimens.report();
    private static final Report EMPTY = Report.builder().build();

    @Test
    void isBuiltFromFormData() {
        Report report = Report.builder()
                .addIssuer(Issuer.of("某镇人民政府", BodyKind.TOWN))
                .reportingYear(2025)
                .mediation(Mediation.builder()
                        .accepted(72)
                        .succeeded(72)
                        .successRate(100)
                        .build())
                .build();
        Mediation mediation = report.getMediation().orElseThrow();

        assertThat(report.getReportingYear()).contains(2025);
        assertThat(report.getIssuers()).extracting(Issuer::getName).containsExactly("某镇人民政府");
        assertThat(report.figures()).extracting(Figure::getLabel).containsExactly("受理矛盾纠纷", "调解成功", "调解成功率");
        assertThat(mediation.getAccepted()).map(Figure::getValue).contains(BigDecimal.valueOf(72));
        assertThat(mediation.getSucceeded()).map(Figure::getValue).contains(BigDecimal.valueOf(72));
        assertThat(mediation.getSuccessRate()).map(Figure::getValue).contains(BigDecimal.valueOf(100));
        assertThat(mediation.getSuccessRate()).flatMap(Figure::getUnit).contains("%");
    }

    @Test
    void anEmptyReportIsANormalValue() {
        assertThat(Report.builder().build().getFormatVersion()).isEqualTo("1.0");
        assertThat(EMPTY.areas()).isEmpty();
        assertThat(EMPTY.parts()).isEmpty();
        assertThat(EMPTY.figures()).isEmpty();
        assertThat(EMPTY.sections()).isEmpty();
        assertThat(PartKind.known())
                .allSatisfy(kind -> assertThat(EMPTY.part(kind)).isEmpty());
    }

    @Test
    void areasStandInTheOrderOfTheirCodesWithTheContentOfTheirMembers() {
        assertThat(FULL.areas().keySet()).containsExactlyElementsOf(Area.known());
        assertThat(FULL.areas())
                .allSatisfy((area, content) -> assertThat(content).isSameAs(member(area.getMember())))
                .isUnmodifiable();
    }

    @Test
    void onlyTheAreasToldOfAreThere() {
        Report report = Report.builder()
                .otherWork(WorkArea.builder().build())
                .digital(WorkArea.builder().build())
                .build();

        assertThat(report.areas().keySet()).containsExactly(Area.DIGITAL, Area.OTHER);
    }

    @Test
    void partsStandInTheOrderOfTheLaw() {
        assertThat(FULL.parts().keySet()).containsExactlyElementsOf(PartKind.known());
        assertThat(FULL.parts()).isUnmodifiable();
        assertThat(PartKind.known()).allSatisfy(kind -> {
            assertThat(FULL.parts().get(kind)).isSameAs(member(kind.getMember()));
            assertThat(FULL.part(kind)).containsSame(FULL.parts().get(kind));
        });
    }

    @Test
    void anUnknownKindOfPartIsNeverThere() {
        assertThat(FULL.part(PartKind.of("SIXTH"))).isEmpty();
    }

    @Test
    void figuresAreThoseOfTheDutiesThenThoseOfTheAreas() {
        Figure ofDuty = Figure.of("duty.meetings_chaired", 12);
        Figure ofArea = Figure.of("mediation.accepted", 72);
        Duty duty = Duty.builder()
                .role(DutyRole.GOVERNMENT_HEAD)
                .summary("主持会议")
                .addFigure(ofDuty)
                .build();
        Report report = Report.builder()
                .mediation(Mediation.builder().addFigure(ofArea).build())
                .firstResponsible(FirstResponsible.builder().addDuty(duty).build())
                .build();

        assertThat(report.figures()).containsExactly(ofDuty, ofArea).isUnmodifiable();
    }

    @Test
    void sectionsStandBeforeTheirChildren() {
        Report report = Report.builder()
                .addOutline(section("s1", section("s2", section("s3")), section("s4")), section("s5"))
                .build();

        assertThat(report.sections()).extracting(Section::getId).containsExactly("s1", "s2", "s3", "s4", "s5");
    }

    @Test
    void causesOfTheShortcomingsComeBeforeTheSharedOnes() {
        Shortcomings part = Shortcomings.builder()
                .addSharedCause(Cause.of("经费不足"))
                .addItem(Shortcoming.builder()
                        .id("q1")
                        .summary("力量薄弱")
                        .addCause(Cause.of("人员少"))
                        .build())
                .addItem(Shortcoming.of("q2", "宣传不够"))
                .build();

        assertThat(part.allCauses()).extracting(Cause::getSummary).containsExactly("人员少", "经费不足");
        assertThat(part.getItems()).extracting(Shortcoming::getSummary).containsExactly("力量薄弱", "宣传不够");
    }

    @Test
    void theSmallFactoriesSetWhatTheyAreGiven() {
        assertThat(Citation.of("民法典").getTitle()).isEqualTo("民法典");
        assertThat(Statement.of("总体情况").getSummary()).isEqualTo("总体情况");
        assertThat(PlanItem.of("p1", "加强培训"))
                .isEqualTo(PlanItem.builder().id("p1").summary("加强培训").build());
        assertThat(Mechanism.of("公示制度", Standing.PLANNED).getStanding()).isEqualTo(Standing.PLANNED);
        assertThat(Issuer.of("某局", BodyKind.DEPARTMENT).getKind()).contains(BodyKind.DEPARTMENT);
    }

    private static Section section(String id, Section... children) {
        return Section.builder().id(id).level(1).children(List.of(children)).build();
    }

    private static Object member(String name) {
        Property member = Property.of(Report.class).stream()
                .filter(property -> property.name().equals(name))
                .findFirst()
                .orElseThrow();
        return ((Optional<?>) member.get(FULL)).orElseThrow();
    }
}
