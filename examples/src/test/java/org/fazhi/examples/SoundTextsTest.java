package org.fazhi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Severity;
import org.fazhi.json.ReportJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that cries wolf on a sound report is noticed here. */
class SoundTextsTest {
    /** Texts as web pages print them, without signature, date or title: that alone is found. */
    private static final Map<String, Set<String>> BARE = Map.ofEntries(
            Map.entry("dept-edu-2023", Set.of("SIG-01")),
            Map.entry("dept-justice-2016", Set.of("SIG-01")),
            Map.entry("district-thematic-2023", Set.of("SIG-01")),
            Map.entry("ministry-2022", Set.of("SIG-01")),
            Map.entry("police-2020", Set.of("SIG-01")),
            Map.entry("province-2016", Set.of("SIG-01")),
            Map.entry("province-2023", Set.of("SIG-01")),
            Map.entry("subdistrict-2025", Set.of("SIG-01")),
            Map.entry("town-2020", Set.of("SIG-01")),
            Map.entry("town-2021", Set.of("SIG-01")),
            Map.entry("township-2019", Set.of("SIG-01", "TTL-01")));

    /**
     * What is only pointed out: short texts, few tasks, few duties, a part inside another, numbers that leave out a
     * level.
     */
    private static final Set<String> POINTED_OUT = Set.of(
            "ADR-03", "CON-08", "DAT-05", "FRP-01", "FRP-02", "FRP-05", "STR-05", "STR-11", "STR-12", "STR-13",
            "STR-14", "TTL-01");

    static Stream<String> names() {
        return SoundTexts.names().stream();
    }

    @Test
    void all_are_run() {
        assertThat(SoundTexts.names()).hasSize(26).containsAll(BARE.keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_files_are_well_formed(String name) {
        byte[] bytes = SoundTexts.json(name).getBytes(StandardCharsets.UTF_8);
        assertThat(ReportJson.parse(bytes).getProblems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothing_grave_is_found(String name) {
        List<Finding> findings = SoundTexts.findings(SoundTexts.json(name));
        assertThat(findings)
                .filteredOn(finding -> finding.getSeverity() != Severity.INFO)
                .extracting(Finding::getRule)
                .as(findings.toString())
                .isSubsetOf(BARE.getOrDefault(name, Set.of()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void little_is_pointed_out(String name) {
        assertThat(SoundTexts.findings(SoundTexts.json(name)))
                .filteredOn(finding -> finding.getSeverity() == Severity.INFO)
                .extracting(Finding::getRule)
                .isSubsetOf(POINTED_OUT);
    }
}
