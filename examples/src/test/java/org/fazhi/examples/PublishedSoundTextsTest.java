package org.fazhi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sound texts, dense with numbers that a careless reader would bind wrongly: nothing graver than a hint is found in
 * them.
 */
class PublishedSoundTextsTest {
    /** What the texts do leave out. */
    private static final Map<String, Set<String>> LEFT_OUT = Map.of(
            "g4-wulantalaqi.txt", Set.of("ENF-07"),
            "g9-yuanlingqu.txt", Set.of("ENF-07"),
            "g14-yuncangshi.html", Set.of("ENF-07"));

    static Stream<String> names() {
        return Stream.of(PublishedTexts.ANNOTATED, PublishedTexts.SOUND)
                .map(PublishedTexts::names)
                .flatMap(names -> names.stream());
    }

    @Test
    void all_are_run() {
        assertThat(names()).hasSizeGreaterThan(92);
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothing_grave_is_found(String name) {
        assertThat(PublishedTexts.findings(name, PublishedTexts.text(name)))
                .filteredOn(finding -> finding.getSeverity() != Severity.INFO)
                .extracting(Finding::getRule)
                .isSubsetOf(LEFT_OUT.getOrDefault(name, Set.of()));
    }
}
