package org.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The index against an independent walk over all getters by reflection, in the order of the JSON. */
class ReportIndexTest {
    private static final Report FULL = Specimens.report();
    private static final ReportIndex INDEX = ReportIndex.of(FULL);
    private static final List<Located<?>> WALKED = ReflectiveWalk.of(FULL);

    @Test
    void findsEverythingThatIsPrintedWhereItStands() {
        assertThat(INDEX.printed()).hasSizeGreaterThan(150).hasSameSizeAs(walked(Printed.class));
        assertThat(places(INDEX.printed().stream())).containsExactlyElementsOf(places(walked(Printed.class).stream()));
    }

    @Test
    void theSpecimenHoldsEveryPrintedType() {
        assertThat(INDEX.printed().stream()
                        .<Class<?>>map(located -> located.value().getClass().getInterfaces()[0])
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(PublicTypes.values().stream()
                        .filter(Printed.class::isAssignableFrom)
                        .toList());
    }

    @Test
    void findsEverySection() {
        assertThat(INDEX.sections()).hasSizeGreaterThan(10);
        assertThat(places(INDEX.sections().stream())).containsExactlyElementsOf(places(walked(Section.class).stream()));
        assertThat(INDEX.sections()).extracting(Located::value).containsExactlyElementsOf(FULL.sections());
    }

    @Test
    void findsEveryFigure() {
        assertThat(INDEX.figures()).hasSizeGreaterThan(30);
        assertThat(places(INDEX.figures().stream())).containsExactlyElementsOf(places(walked(Figure.class).stream()));
        assertThat(INDEX.figures()).extracting(Located::value).containsExactlyElementsOf(FULL.figures());
    }

    @Test
    void findsSectionsAndFiguresById() {
        assertThat(INDEX.sections())
                .allSatisfy(section ->
                        assertThat(INDEX.section(section.value().getId())).contains(section));
        assertThat(INDEX.figures())
                .allSatisfy(
                        figure -> assertThat(INDEX.figure(figure.value().getId().orElseThrow()))
                                .contains(figure));
        assertThat(INDEX.section("无")).isEmpty();
        assertThat(INDEX.figure("无")).isEmpty();
    }

    @Test
    void theFirstOfAnAmbiguousIdIsFound() {
        Report report = Report.builder()
                .addOutline(section("s1", "甲"), section("s1", "乙"))
                .mediation(Mediation.builder()
                        .addFigures(figure("f1", 1), figure("f1", 2))
                        .build())
                .build();
        ReportIndex index = ReportIndex.of(report);

        assertThat(index.section("s1"))
                .map(Located::pointer)
                .map(Pointer::toString)
                .contains("/outline/0");
        assertThat(index.figure("f1"))
                .map(Located::pointer)
                .map(Pointer::toString)
                .contains("/mediation/figures/0");
    }

    @Test
    void tellsTheAreaOfEveryFigure() {
        assertThat(INDEX.figures()).allSatisfy(figure -> {
            String member = figure.pointer().tokens().get(0);
            Area area = Area.known().stream()
                    .filter(known -> known.getMember().equals(member))
                    .findFirst()
                    .orElse(Area.PARTY_LEADERSHIP);
            assertThat(INDEX.areaOf(figure.value())).isEqualTo(area);
        });
    }

    @Test
    void equalFiguresOfTwoAreasAreToldApart() {
        Figure one = figure("f1", 1);
        Figure other = figure("f1", 1);
        ReportIndex index = ReportIndex.of(Report.builder()
                .enforcement(Enforcement.builder().addFigure(one).build())
                .mediation(Mediation.builder().addFigure(other).build())
                .build());

        assertThat(one).isEqualTo(other);
        assertThat(index.areaOf(one)).isEqualTo(Area.ENFORCEMENT);
        assertThat(index.areaOf(other)).isEqualTo(Area.MEDIATION);
        assertThat(index.areaOf(figure("f1", 1))).isEqualTo(Area.OTHER);
    }

    @Test
    void anEmptyReportHoldsNothing() {
        Report empty = Report.builder().build();
        ReportIndex index = ReportIndex.of(empty);

        assertThat(index.report()).isSameAs(empty);
        assertThat(index.sections()).isEmpty();
        assertThat(index.figures()).isEmpty();
        assertThat(index.printed()).isEmpty();
    }

    @Test
    void cannotBeChanged() {
        assertThat(INDEX.sections()).isUnmodifiable();
        assertThat(INDEX.figures()).isUnmodifiable();
        assertThat(INDEX.printed()).isUnmodifiable();
    }

    private static Section section(String id, String heading) {
        return Section.builder().id(id).heading(heading).level(1).build();
    }

    private static Figure figure(String id, long value) {
        return Figure.builder().id(id).label("件数").value(value).build();
    }

    private static List<String> places(Stream<? extends Located<?>> located) {
        return located.map(found -> found.pointer() + " " + found.value()).toList();
    }

    private static List<Located<?>> walked(Class<?> type) {
        return WALKED.stream().filter(found -> type.isInstance(found.value())).toList();
    }
}
