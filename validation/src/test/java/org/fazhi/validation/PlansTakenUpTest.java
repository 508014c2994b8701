package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.validation.ComparisonBoundariesTest.check;
import static org.fazhi.validation.ComparisonBoundariesTest.found;
import static org.fazhi.validation.ComparisonCases.before;

import java.util.List;
import java.util.function.Consumer;
import org.fazhi.report.Citation;
import org.fazhi.report.Figure;
import org.fazhi.report.Mechanism;
import org.fazhi.report.PlanItem;
import org.fazhi.report.Report;
import org.fazhi.report.Standing;
import org.fazhi.report.Statement;
import org.fazhi.report.WorkArea;
import org.fazhi.report.ZeroClaim;
import org.junit.jupiter.api.Test;

/** SIM-04: wherever a report speaks of what was promised, it is taken up. */
class PlansTakenUpTest {
    private static final String PROMISE = "建成古桥遗址博物馆";

    @Test
    void aPromiseMayBeTakenUpAnywhereInTheWork() {
        List<Consumer<WorkArea.Builder>> mentions = List.of(
                work -> work.addStatement(Statement.of("已经" + PROMISE)),
                work -> work.addMechanism(Mechanism.of(PROMISE, Standing.EXISTS)),
                work -> work.addFigure(Figure.builder().label(PROMISE).value(1).build()),
                work -> work.addFigure(Figure.builder()
                        .label("场馆")
                        .printed(PROMISE + "1座")
                        .value(1)
                        .build()),
                work -> work.addZeroClaim(ZeroClaim.builder().label(PROMISE).build()),
                work -> work.addZeroClaim(
                        ZeroClaim.builder().label("场馆").printed("未能" + PROMISE).build()));
        assertThat(found(check(SoundReports.town(), promised()))).containsExactly("SIM-04");
        for (Consumer<WorkArea.Builder> mention : mentions) {
            WorkArea.Builder work = WorkArea.builder();
            mention.accept(work);
            Report report = Edits.edit(SoundReports.town(), builder -> builder.otherWork(work.build()));
            assertThat(found(check(report, promised()))).isEmpty();
        }
    }

    @Test
    void orInATextAHeadingOrACitation() {
        Report text = Edits.section(SoundReports.town(), "s1-2", section -> section.text(PROMISE + "。".repeat(90)));
        assertThat(found(check(text, promised()))).isEmpty();
        Report heading = Edits.heading(SoundReports.town(), "s1-1-1", PROMISE);
        assertThat(found(check(heading, promised()))).isEmpty();
        Report citation = Edits.edit(
                SoundReports.town(),
                builder -> builder.addCitation(
                        Citation.builder().title("古桥遗址博物馆管理办法").build()));
        assertThat(found(check(citation, promised()))).isEmpty();
    }

    private static Report promised() {
        return ContradictionCases.plan(
                before(),
                item -> item.getId().equals("p2")
                        ? PlanItem.builder().from(item).summary(PROMISE).build()
                        : item);
    }
}
