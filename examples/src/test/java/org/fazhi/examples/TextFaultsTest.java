package org.fazhi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault put into a published text is found by its rule. */
class TextFaultsTest {
    private static final Path TABLE = Path.of("src", "test", "resources", "text-faults.tsv");

    static Stream<List<String>> faults() throws IOException {
        return Files.readAllLines(TABLE, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void is_found_by_its_rule(List<String> fault) {
        String name = fault.get(1);
        String sound = PublishedTexts.text(name);
        String faulty = sound.replace(printed(fault.get(2)), printed(fault.get(3)));
        assertThat(faulty).isNotEqualTo(sound);
        Set<String> before = told(name, sound);
        assertThat(told(name, faulty))
                .filteredOn(found -> !before.contains(found))
                .anySatisfy(found -> assertThat(found).startsWith(fault.get(0) + " "));
    }

    private static String printed(String cell) {
        return cell.replace("\\n", "\n").replace("\\r", "\r");
    }

    private static Set<String> told(String name, String text) {
        return PublishedTexts.findings(name, text).stream()
                .map(TextFaultsTest::told)
                .collect(Collectors.toSet());
    }

    private static String told(Finding finding) {
        return finding.getRule() + " " + finding.getMessage().getZh();
    }
}
