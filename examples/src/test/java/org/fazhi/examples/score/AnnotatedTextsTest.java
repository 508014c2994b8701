package org.fazhi.examples.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fazhi.text.ReportText;
import org.junit.jupiter.api.Test;

/**
 * Texts that somebody wrote and annotated who had not seen the reader. Each set was read once before anything was
 * mended for it; what was read then stands in docs/reading.md. The bounds lie just below what is read now.
 */
class AnnotatedTextsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "annotated");

    @Test
    void most_figures_are_read_as_they_are_printed() throws IOException {
        List<ReadingScore> scores = scores();
        assertThat(scores).hasSize(66);
        assertThat(share(scores, ReadingScore::recall)).isGreaterThan(97.5);
        assertThat(share(scores, ReadingScore::precision)).isGreaterThan(98);
    }

    @Test
    void most_of_what_is_no_figure_is_left_alone() throws IOException {
        assertThat(share(scores(), ReadingScore::leftAlone)).isGreaterThan(98);
    }

    @Test
    void most_headings_are_found_with_the_part_they_stand_in() throws IOException {
        assertThat(share(scores(), ReadingScore::sections)).isGreaterThan(95);
    }

    private static double share(List<ReadingScore> scores, Function<ReadingScore, ReadingScore.Count> what) {
        List<ReadingScore.Count> counts = scores.stream().map(what).toList();
        double wanted = counts.stream().mapToInt(ReadingScore.Count::wanted).sum();
        return 100 * counts.stream().mapToInt(ReadingScore.Count::found).sum() / wanted;
    }

    private static List<ReadingScore> scores() throws IOException {
        try (Stream<Path> texts = Files.list(FOLDER)) {
            return texts.filter(Files::isRegularFile)
                    .sorted()
                    .map(AnnotatedTextsTest::score)
                    .toList();
        }
    }

    private static ReadingScore score(Path text) {
        String name = text.getFileName().toString();
        Path annotation = FOLDER.resolve("annotations").resolve(name.substring(0, name.lastIndexOf('.')) + ".json");
        try {
            return new ReadingScore(ReportText.read(Files.readAllBytes(text)), new Annotation(annotation));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
