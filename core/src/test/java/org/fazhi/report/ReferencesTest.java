package org.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ReferencesTest {
    private static final Set<String> REFERENCES =
            Set.of("section", "sections", "rate", "whole", "parts", "answers", "explains");

    @Test
    void aSoundReportHasNoFaults() {
        assertThat(References.faults(ReportIndex.of(sound().build()))).isEmpty();
        assertThat(References.faults(ReportIndex.of(Report.builder().build()))).isEmpty();
        assertThat(ReportIndex.of(sound().build()).referencesResolve()).isTrue();
    }

    /** All ids are the same: everything that has one is a duplicate but the first, whatever its type. */
    @Test
    void aDuplicateIdIsFoundWhereverItStands() {
        Report report = Specimens.reportWithOneId("x");
        List<Located<?>> walked = ReflectiveWalk.of(report);
        Stream<Located<?>> sections = walked.stream().filter(found -> found.value() instanceof Section);
        Stream<Located<?>> others = walked.stream().filter(found -> !(found.value() instanceof Section));

        assertThat(pointers(report, References.DUPLICATE))
                .hasSizeGreaterThan(100)
                .containsExactlyElementsOf(Stream.concat(sections, others)
                        .filter(found -> member(found, "id"))
                        .skip(1)
                        .map(found -> found.pointer().child("id").toString())
                        .toList());
    }

    /** In a specimen no text is the id of anything: every reference dangles. */
    @Test
    void aDanglingReferenceIsFoundWhereverItStands() {
        Report report = Specimens.report();

        assertThat(pointers(report, References.DUPLICATE)).isEmpty();
        assertThat(pointers(report, References.DANGLING))
                .hasSizeGreaterThan(150)
                .containsExactlyInAnyOrderElementsOf(ReflectiveWalk.of(report).stream()
                        .flatMap(found -> REFERENCES.stream()
                                .filter(name -> member(found, name))
                                .map(name -> found.pointer().child(name).toString()))
                        .toList());
    }

    @Test
    void severalDanglingReferencesInOneListAreOneFault() {
        Report report = sound().addRelation(Relation.equal("f1", "no", "none")).build();

        assertThat(References.faults(ReportIndex.of(report)))
                .containsExactly(new References.Fault(
                        Pointer.ROOT.child("relations").child(1).child("parts"), References.DANGLING));
    }

    @Test
    void aReferenceNamesTheRightKindOfThing() {
        Report report = sound().addRelation(Relation.atMost("s1", "q1"))
                .addCitation(Citation.builder().title("民法典").section("f1").build())
                .nextPlan(NextPlan.builder()
                        .addItem(PlanItem.builder()
                                .id("p9")
                                .summary("培训")
                                .addAnswer("c1")
                                .build())
                        .build())
                .build();

        assertThat(pointers(report, References.DANGLING))
                .containsExactlyInAnyOrder(
                        "/nextPlan/items/0/answers",
                        "/relations/1/whole",
                        "/relations/1/parts",
                        "/citations/0/section");
    }

    @Test
    void planItemsAndSharedCausesAnswerOnlyShortcomingsThatAreThere() {
        Report report = Report.builder()
                .nextPlan(NextPlan.builder()
                        .addItem(PlanItem.builder()
                                .id("p1")
                                .summary("培训")
                                .addAnswer("q1")
                                .build())
                        .build())
                .build();

        assertThat(pointers(report, References.DANGLING)).containsExactly("/nextPlan/items/0/answers");
    }

    @Test
    void theMessageNeverQuotesTheReport() {
        assertThat(References.faults(ReportIndex.of(Specimens.report())))
                .extracting(References.Fault::message)
                .containsOnly(References.DANGLING);
    }

    @Test
    @Timeout(10)
    void manyReferencesAreFollowedInLinearTime() {
        Shortcomings.Builder shortcomings = Shortcomings.builder();
        NextPlan.Builder plan = NextPlan.builder();
        for (int i = 0; i < 50_000; i++) {
            shortcomings.addItem(Shortcoming.of("q" + i, "不足"));
            plan.addItem(PlanItem.builder()
                    .id("p" + i)
                    .summary("安排")
                    .addAnswers("q" + i, "none" + i)
                    .build());
        }
        Report report = Report.builder()
                .shortcomings(shortcomings.build())
                .nextPlan(plan.build())
                .build();

        assertThat(References.faults(ReportIndex.of(report))).hasSize(50_000);
        assertThat(ReportIndex.of(report).referencesResolve()).isFalse();
    }

    private static Report.Builder sound() {
        Shortcomings shortcomings = Shortcomings.builder()
                .addSection("s1")
                .addItem(Shortcoming.builder()
                        .id("q1")
                        .summary("力量薄弱")
                        .section("s2")
                        .build())
                .addSharedCause(
                        Cause.builder().id("c1").summary("人员少").addExplain("q1").build())
                .build();
        PlanItem item =
                PlanItem.builder().id("p1").summary("培训").addAnswer("q1").build();
        return Report.builder()
                .addOutline(section("s1", section("s2")))
                .shortcomings(shortcomings)
                .nextPlan(NextPlan.builder().addSection("s1").addItem(item).build())
                .mediation(Mediation.builder()
                        .addFigures(figure("f1"), figure("f2"), figure("f3"))
                        .build())
                .addRelation(Relation.rate("f1", "f2", "f3"));
    }

    private static Section section(String id, Section... children) {
        return Section.builder().id(id).level(1).addChildren(children).build();
    }

    private static Figure figure(String id) {
        return Figure.builder().id(id).label("件数").value(1).section("s2").build();
    }

    private static boolean member(Located<?> found, String name) {
        return Property.of(ReflectiveWalk.type(found.value())).stream()
                .anyMatch(property -> property.name().equals(name));
    }

    private static List<String> pointers(Report report, String message) {
        return References.faults(ReportIndex.of(report)).stream()
                .filter(fault -> fault.message().equals(message))
                .map(fault -> fault.pointer().toString())
                .toList();
    }
}
