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
 * Texts nobody may mend the reader on: what it makes of them is what may be expected of reports never seen before. The
 * bounds lie just below what was measured; raise them when the reader gets better, see docs/reading.md.
 */
class HeldOutTextsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "held-out");

    @Test
    void most_figures_are_read_as_they_are_printed() throws IOException {
        List<ReadingScore> scores = scores();
        assertThat(scores).hasSizeGreaterThan(7);
        assertThat(share(scores, ReadingScore::recall)).isGreaterThan(93);
        assertThat(share(scores, ReadingScore::precision)).isGreaterThan(95);
    }

    @Test
    void most_of_what_is_no_figure_is_left_alone() throws IOException {
        assertThat(share(scores(), ReadingScore::leftAlone)).isGreaterThan(95);
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
                    .map(HeldOutTextsTest::score)
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
