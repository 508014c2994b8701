package org.fazhi.examples.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.examples.PublishedTexts;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Texts of all levels, years and layouts, invented and annotated by somebody who did not know the reader. They are
 * sound: a rule that complains of one cries wolf, unless the annotation allows it.
 */
class VariedReportsTest {
    private static final double LEAST = 98;
    private static final int MOST_MISSED = 2;

    /** Headings without number run into the text, and a heading of two parts together. */
    private static final Map<String, Integer> HEADINGS_NOT_READ = Map.of("lanshan-province-2021.txt", 14);

    /** A plan whose items only semicolons divide; a cause told in two sentences. */
    private static final Map<String, Integer> CONTENTS_NOT_READ =
            Map.of("lanshan-province-2021.txt", 1, "ruiyang-education-2019.html", 1);

    static Stream<String> names() {
        return PublishedTexts.names().stream();
    }

    @Test
    void nearly_all_figures_of_all_texts_are_read_and_hardly_any_is_made_up() {
        List<ReadingScore> scores = names().map(VariedReportsTest::score).toList();
        assertThat(scores).hasSize(32);
        assertThat(share(scores.stream().map(ReadingScore::recall).toList())).isGreaterThan(LEAST);
        assertThat(share(scores.stream().map(ReadingScore::precision).toList())).isGreaterThan(LEAST);
        assertThat(share(scores.stream().map(ReadingScore::relations).toList())).isGreaterThan(88);
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_text_is_read(String name) {
        ReadingScore score = score(name);
        assertThat(score.recall().wrong()).hasSizeLessThanOrEqualTo(MOST_MISSED);
        assertThat(score.precision().wrong()).hasSizeLessThan(MOST_MISSED);
        assertThat(score.leftAlone().wrong()).hasSizeLessThan(MOST_MISSED);
        assertThat(score.sections().wrong()).hasSizeLessThanOrEqualTo(HEADINGS_NOT_READ.getOrDefault(name, 0));
        assertThat(score.contents().wrong()).hasSizeLessThanOrEqualTo(CONTENTS_NOT_READ.getOrDefault(name, 0));
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothing_grave_is_found_in_a_sound_text(String name) {
        List<String> allowed = annotation(name).list("allowed_rules").stream()
                .map(JsonNode::asString)
                .toList();
        List<Finding> findings = PublishedTexts.findings(name, PublishedTexts.text(name));
        assertThat(findings)
                .filteredOn(finding -> finding.getSeverity() != Severity.INFO)
                .extracting(Finding::getRule)
                .as(findings.toString())
                .isSubsetOf(allowed);
    }

    private static double share(List<ReadingScore.Count> counts) {
        int wanted = counts.stream().mapToInt(ReadingScore.Count::wanted).sum();
        int found = counts.stream().mapToInt(ReadingScore.Count::found).sum();
        return 100.0 * found / wanted;
    }

    private static ReadingScore score(String name) {
        return new ReadingScore(PublishedTexts.read(name, PublishedTexts.text(name)), annotation(name));
    }

    private static Annotation annotation(String name) {
        Path file = PublishedTexts.FOLDER.resolve("annotations").resolve(name.replaceFirst("\\.[a-z]+$", ".json"));
        try {
            assertThat(Files.size(file)).isPositive();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Annotation(file);
    }
}
