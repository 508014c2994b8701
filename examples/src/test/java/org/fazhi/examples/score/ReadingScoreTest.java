package org.fazhi.examples.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fazhi.finding.Finding;
import org.fazhi.report.PartKind;
import org.fazhi.report.Report;
import org.fazhi.text.Reading;
import org.fazhi.text.ReportText;
import org.fazhi.validation.ReportValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published texts read, against an independent annotation, where both are at hand; skipped where they are not. */
class ReadingScoreTest {
    private static final Path SHARED = Path.of("..", "..", "shared");
    private static final double LEAST = 98;

    @ParameterizedTest
    @ValueSource(strings = {"dazhangzhuang-2020", "wanxing-2024", "xiaowangzhuang-2024"})
    void an_annotated_text_is_read(String name) throws IOException {
        Path annotation = SHARED.resolve("truth").resolve(name + ".json");
        assumeTrue(Files.exists(annotation), "skipped: the annotation of " + name + " is not at hand");
        ReadingScore score = new ReadingScore(read(name), new Annotation(annotation));
        assertThat(score.recall().share()).as("%s", score.recall().wrong()).isGreaterThanOrEqualTo(LEAST);
        assertThat(score.precision().share())
                .as("%s", score.precision().wrong())
                .isGreaterThanOrEqualTo(LEAST);
        assertThat(score.leftAlone().wrong()).isEmpty();
        assertThat(score.sections().wrong()).isEmpty();
        assertThat(score.relations().wrong()).isEmpty();
        assertThat(score.contents().wrong()).isEmpty();
        assertThat(score.citations().wrong()).isEmpty();
    }

    @Test
    void a_text_without_figures_yields_none() throws IOException {
        Report report = read("xinkou-2019").report();
        assertThat(report.figures()).isEmpty();
        assertThat(report.parts().keySet())
                .containsExactly(
                        PartKind.ACHIEVEMENTS, PartKind.SHORTCOMINGS, PartKind.FIRST_RESPONSIBLE, PartKind.NEXT_PLAN);
        assertThat(report.getShortcomings().orElseThrow().getItems())
                .extracting(item -> item.getCauses().size())
                .containsExactly(2, 1, 1, 0);
        assertThat(report.getNextPlan().orElseThrow().getItems()).hasSize(5);
    }

    @Test
    void the_rate_that_does_not_agree_is_found_in_the_text() throws IOException {
        assertThat(ReportValidator.standard()
                        .check(read("dazhangzhuang-2020").report())
                        .getFindings())
                .extracting(Finding::getRule)
                .contains("NUM-01");
    }

    private static Reading read(String name) throws IOException {
        Path text = SHARED.resolve("reports").resolve(name + ".txt");
        assumeTrue(Files.exists(text), "skipped: the text " + name + " is not at hand");
        return ReportText.read(Files.readAllBytes(text));
    }
}
