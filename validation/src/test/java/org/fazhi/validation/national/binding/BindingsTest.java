package org.fazhi.validation.national.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.report.Period;
import org.fazhi.report.Relation;
import org.fazhi.report.RelationKind;
import org.fazhi.report.Report;
import org.fazhi.report.ReportIndex;
import org.fazhi.report.WorkArea;
import org.junit.jupiter.api.Test;

/** Which figures hang together, told by their ids. */
class BindingsTest {
    private static final List<Figure> DISPUTES = List.of(
            figure("accepted", "mediation.accepted", figure -> {}),
            figure("succeeded", "mediation.succeeded", figure -> {}),
            figure("rate", "mediation.success_rate", figure -> {}));

    private static Figure figure(String id, String indicator, Consumer<Figure.Builder> more) {
        Figure.Builder figure = Figure.builder().from(Figure.of(indicator, 8)).id(id);
        more.accept(figure);
        return figure.build();
    }

    private static Figure plain(String id) {
        return Figure.builder().id(id).label("走访").value(8).build();
    }

    private static Bindings bindings(List<Figure> figures, Relation... relations) {
        return Bindings.of(ReportIndex.of(Report.builder()
                .otherWork(WorkArea.builder().addAllFigures(figures).build())
                .addRelations(relations)
                .build()));
    }

    private static String id(Located<Figure> figure) {
        return figure.value().getId().orElseThrow();
    }

    private static List<String> rates(Bindings bindings) {
        return bindings.rates().stream()
                .map(rate -> id(rate.rate()) + " = " + id(rate.part()) + " / " + id(rate.whole()))
                .toList();
    }

    private static List<String> sums(Bindings bindings) {
        return bindings.sums().stream()
                .map(sum -> id(sum.whole())
                        + (sum.complete() ? " = " : " > ")
                        + String.join(
                                " + ",
                                sum.parts().stream().map(BindingsTest::id).toList()))
                .toList();
    }

    private static List<String> limits(Bindings bindings) {
        return bindings.limits().stream()
                .map(limit -> id(limit.part()) + " <= " + id(limit.whole()))
                .toList();
    }

    @Test
    void relationsBindWhatTheyName() {
        Bindings bindings = bindings(
                List.of(plain("a"), plain("b"), plain("c"), plain("d")),
                Relation.rate("a", "b", "c"),
                Relation.breakdown("d", true, "a", "b"),
                Relation.breakdown("c", false, "a"),
                Relation.atMost("b", "d"),
                Relation.equal("a", "b"));
        assertThat(rates(bindings)).containsExactly("c = a / b");
        assertThat(sums(bindings)).containsExactly("d = a + b", "c > a");
        assertThat(limits(bindings)).containsExactly("a <= b", "a <= d", "b <= d", "a <= c");
    }

    @Test
    void relationsThatMissAMemberBindNothing() {
        Bindings bindings = bindings(
                List.of(plain("a"), plain("b")),
                Relation.rate("a", "b", "nowhere"),
                Relation.rate("nowhere", "b", "a"),
                Relation.rate("a", "nowhere", "b"),
                Relation.atMost("a", "nowhere"),
                Relation.breakdown("nowhere", true, "a"),
                Relation.builder()
                        .kind(RelationKind.EQUAL)
                        .addParts("a")
                        .whole("b")
                        .rate("a")
                        .build());
        assertThat(rates(bindings)).isEmpty();
        assertThat(sums(bindings)).isEmpty();
        assertThat(limits(bindings)).isEmpty();
    }

    @Test
    void formulasBindFiguresWithoutRelations() {
        Bindings disputes = bindings(DISPUTES);
        assertThat(rates(disputes)).containsExactly("rate = succeeded / accepted");
        assertThat(limits(disputes)).containsExactly("succeeded <= accepted");
        Bindings items = bindings(List.of(
                figure("items", "service.items", figure -> {}),
                figure("permits", "service.permit_items", figure -> {}),
                figure("others", "service.public_items", figure -> {})));
        assertThat(sums(items)).containsExactly("items = permits + others");
        assertThat(sums(bindings(List.of(
                        figure("items", "service.items", figure -> {}),
                        figure("permits", "service.permit_items", figure -> {})))))
                .isEmpty();
    }

    @Test
    void whereTheReportSaysHowTheFormulaIsSilent() {
        Bindings bindings = bindings(
                List.of(DISPUTES.get(0), DISPUTES.get(1), DISPUTES.get(2), plain("other")),
                Relation.rate("other", "accepted", "rate"));
        assertThat(rates(bindings)).containsExactly("rate = other / accepted");
        Bindings items = bindings(
                List.of(
                        figure("items", "service.items", figure -> {}),
                        figure("permits", "service.permit_items", figure -> {}),
                        figure("others", "service.public_items", figure -> {})),
                Relation.breakdown("items", false, "permits"));
        assertThat(sums(items)).containsExactly("items > permits");
    }

    @Test
    void formulasBindFiguresOfOneScopeAndPeriodOnly() {
        Consumer<Figure.Builder> scope = figure -> figure.scope("镇级");
        Consumer<Figure.Builder> period = figure -> figure.period(
                Period.builder().lastDay(LocalDate.of(2024, 6, 30)).build());
        for (Consumer<Figure.Builder> other : List.of(scope, period)) {
            Figure succeeded = figure("succeeded", "mediation.succeeded", other);
            assertThat(limits(bindings(List.of(DISPUTES.get(0), succeeded)))).isEmpty();
            assertThat(limits(bindings(List.of(figure("accepted", "mediation.accepted", other), succeeded))))
                    .containsExactly("succeeded <= accepted");
            assertThat(limits(bindings(
                            List.of(DISPUTES.get(0), DISPUTES.get(1), figure("again", "mediation.accepted", other)))))
                    .containsExactly("succeeded <= accepted");
        }
    }

    @Test
    void formulasBindFiguresThatAreTheOnlyOnes() {
        assertThat(limits(bindings(List.of(
                        DISPUTES.get(0), DISPUTES.get(1), figure("again", "mediation.accepted", figure -> {})))))
                .isEmpty();
        assertThat(limits(bindings(List.of(
                        DISPUTES.get(0), DISPUTES.get(1), figure("again", "mediation.succeeded", figure -> {})))))
                .isEmpty();
    }

    private static Bindings.Limit limit(String part, String whole) {
        return bindings(
                        List.of(figure("p", part, figure -> {}), figure("w", whole, figure -> {})),
                        Relation.atMost("p", "w"))
                .limits()
                .get(0);
    }

    @Test
    void someLimitsHaveARuleOfTheirOwn() {
        assertThat(OwnRule.answersFor(limit("enforcement.certified_enforcers", "enforcement.enforcers")))
                .isTrue();
        assertThat(OwnRule.answersFor(limit("enforcement.certified_enforcers", "enforcement.penalties")))
                .isFalse();
        assertThat(OwnRule.answersFor(limit("enforcement.penalty_fine", "enforcement.penalties")))
                .isTrue();
        assertThat(OwnRule.answersFor(limit("review.upheld", "enforcement.penalties")))
                .isFalse();
        assertThat(OwnRule.answersFor(limit("review.upheld", "review.accepted")))
                .isTrue();
        assertThat(OwnRule.answersFor(limit("mediation.confirmed", "mediation.accepted")))
                .isFalse();
    }

    @Test
    void someSumsHaveARuleOfTheirOwn() {
        List<Figure> penalties = List.of(
                figure("w", "enforcement.penalties", figure -> {}),
                figure("x", "enforcement.penalty_fine", figure -> {}),
                figure("y", "enforcement.penalty_other", figure -> {}),
                figure("z", "review.upheld", figure -> {}));
        assertThat(OwnRule.answersFor(bindings(penalties, Relation.breakdown("w", true, "x", "y"))
                        .sums()
                        .get(0)))
                .isTrue();
        assertThat(OwnRule.answersFor(bindings(penalties, Relation.breakdown("w", true, "x", "z"))
                        .sums()
                        .get(0)))
                .isFalse();
        assertThat(OwnRule.answersFor(bindings(penalties, Relation.breakdown("z", true, "x", "y"))
                        .sums()
                        .get(0)))
                .isFalse();
    }
}
