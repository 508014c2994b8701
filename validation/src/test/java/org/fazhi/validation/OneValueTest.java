package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.fazhi.report.Approx;
import org.fazhi.report.Figure;
import org.fazhi.report.Period;
import org.fazhi.report.Relation;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NUM-03: when two values of one total are a contradiction, and how grave it is. */
class OneValueTest {
    private static final Consumer<Figure.Builder> AS_IT_IS = figure -> {};
    private static final String SAME = "ERROR message.same /otherWork/figures/1/value";
    private static final String SCOPE = "WARNING message.scope /otherWork/figures/1/value";

    private static Figure accepted(String id, long value, Consumer<Figure.Builder> more) {
        Figure.Builder figure = Figure.builder()
                .from(Figure.of("mediation.resolved_total", value))
                .indicator("party.study_sessions")
                .unit("次")
                .id(id);
        more.accept(figure);
        return figure.build();
    }

    private static List<String> found(Figure one, Figure other, Relation... relations) {
        Report bare = Edits.edit(RuleCase.withoutAreas(SoundReports.town()), report -> report.addRelations(relations));
        return SetAlone.ARITHMETIC.findings("NUM-03", Edits.figures(bare, one, other));
    }

    private static List<String> found(Consumer<Figure.Builder> one, long other, Consumer<Figure.Builder> more) {
        return found(accepted("p", 12, one), accepted("q", other, more));
    }

    @Test
    void twoValuesOfOneTotal() {
        assertThat(found(AS_IT_IS, 12, AS_IT_IS)).isEmpty();
        assertThat(found(AS_IT_IS, 13, AS_IT_IS)).containsExactly(SAME);
        assertThat(found(AS_IT_IS, 11, AS_IT_IS)).containsExactly(SAME);
    }

    @ParameterizedTest
    @CsvSource({"次, 场, 13, WARNING", "场, 次, 13, WARNING", "场, 场, 13, ERROR", "次, 场, 12, ''"})
    void unitsThatAreNoSynonyms(String one, String other, long value, String severity) {
        assertThat(found(figure -> figure.unit(one), value, figure -> figure.unit(other)))
                .containsExactlyElementsOf(
                        severity.isEmpty() ? List.of() : List.of(severity.equals("ERROR") ? SAME : SCOPE));
    }

    private static Figure disputes(String id, long value, String unit) {
        return Figure.builder()
                .from(Figure.of("mediation.accepted", value))
                .unit(unit)
                .id(id)
                .build();
    }

    @Test
    void casesMayBeCountedInTwoWords() {
        assertThat(found(disputes("p", 72, "件"), disputes("q", 73, "起"))).containsExactly(SAME);
        assertThat(found(disputes("p", 72, "起"), disputes("q", 73, "件"))).containsExactly(SAME);
        assertThat(found(disputes("p", 72, "件"), disputes("q", 73, "宗"))).containsExactly(SCOPE);
        assertThat(found(disputes("p", 72, "宗"), disputes("q", 73, "件"))).containsExactly(SCOPE);
        Figure petition = Figure.builder()
                .from(Figure.of("petition.accepted", 72))
                .unit("起")
                .build();
        assertThat(found(petition, Figure.of("petition.accepted", 73))).containsExactly(SCOPE);
    }

    @Test
    void aNarrowerScopeMayCountLess() {
        Consumer<Figure.Builder> town = figure -> figure.scope("镇级");
        Consumer<Figure.Builder> village = figure -> figure.scope("村级");
        assertThat(found(town, 13, AS_IT_IS)).isEmpty();
        assertThat(found(town, 11, AS_IT_IS)).containsExactly(SCOPE);
        assertThat(found(AS_IT_IS, 11, town)).isEmpty();
        assertThat(found(AS_IT_IS, 13, town)).containsExactly(SCOPE);
        assertThat(found(town, 13, village)).isEmpty();
        assertThat(found(town, 11, village)).isEmpty();
        assertThat(found(town, 13, town)).containsExactly(SAME);
        assertThat(found(figure -> figure.scope("镇级").unit("场"), 13, AS_IT_IS)).containsExactly(SCOPE);
        assertThat(found(figure -> figure.scope("镇级").unit("场"), 13, village)).isEmpty();
    }

    @Test
    void anotherTimeOrALooseNumberIsNoSecondValue() {
        Consumer<Figure.Builder> half = figure -> figure.period(
                Period.builder().lastDay(LocalDate.of(2024, 6, 30)).build());
        assertThat(found(half, 13, AS_IT_IS)).isEmpty();
        assertThat(found(half, 13, half)).containsExactly(SAME);
        assertThat(found(figure -> figure.approx(Approx.MORE_THAN), 13, AS_IT_IS))
                .isEmpty();
        assertThat(found(figure -> figure.indicator("party.study_sessions_laws"), 13, AS_IT_IS))
                .isEmpty();
        assertThat(found(
                        figure -> figure.indicator("publicity.events"),
                        13,
                        figure -> figure.indicator("publicity.events")))
                .isEmpty();
    }

    @Test
    void whatTheReportSetsInRelationIsNoContradiction() {
        Figure one = accepted("p", 12, AS_IT_IS);
        Figure other = accepted("q", 13, AS_IT_IS);
        Figure third = disputes("r", 5, "件");
        assertThat(found(one, other, Relation.atMost("p", "q"))).isEmpty();
        assertThat(found(one, other, Relation.atMost("q", "p"))).isEmpty();
        assertThat(found(one, other, Relation.breakdown("r", false, "p", "q"))).isEmpty();
        assertThat(found(one, other, Relation.atMost("p", "r"))).containsExactly(SAME);
        assertThat(found(one, other, Relation.atMost("r", "q"))).containsExactly(SAME);
        assertThat(found(third, other, Relation.equal("p", "q"))).isEmpty();
    }

    @Test
    void eachFigureCalledEqualIsPutBesideTheFirst() {
        Report report = Edits.edit(
                Edits.figures(
                        SoundReports.town(),
                        ArithmeticCases.of("a", "18", "户", Approx.EXACT),
                        ArithmeticCases.of("b", "18", "户", Approx.EXACT),
                        ArithmeticCases.of("c", "19", "户", Approx.EXACT),
                        ArithmeticCases.of("d", "17", "户", Approx.EXACT)),
                builder -> builder.addRelation(Relation.equal("a", "b", "c", "d")));
        assertThat(SetAlone.ARITHMETIC.findings("NUM-03", report))
                .containsExactly(
                        "ERROR message.same /otherWork/figures/2/value",
                        "ERROR message.same /otherWork/figures/3/value");
    }
}
