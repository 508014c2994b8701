package org.fazhi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault in a sound report, made as an office would make it, is found by its rule and by no other. */
class OfficeFaultsTest {
    private static final Path TABLE = Path.of("src", "test", "resources", "office-faults.tsv");

    /** That a changed text is too short was so before. */
    private static final String LENGTH = "STR-12";

    static Stream<List<String>> faults() throws IOException {
        return Files.readAllLines(TABLE, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void is_found_by_its_rule_alone(List<String> fault) {
        String sound = SoundTexts.json(fault.get(1));
        Set<String> before = told(sound);
        assertThat(told(changed(sound, fault.get(2))))
                .filteredOn(found -> !before.contains(found) && !found.startsWith(LENGTH))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found).startsWith(fault.get(0)));
    }

    private static Set<String> told(String json) {
        return SoundTexts.findings(json).stream().map(OfficeFaultsTest::told).collect(Collectors.toSet());
    }

    private static String told(Finding finding) {
        return finding.getRule() + " " + finding.getPointer() + " "
                + finding.getMessage().getZh();
    }

    /** A change is {@code old=>new} in the text of the file, or {@code label:=value} for the value of a figure. */
    private static String changed(String json, String changes) {
        String result = json;
        for (String change : changes.split(" ;; ", -1)) {
            String[] figure = change.split(":=", 2);
            String[] words = change.split("=>", 2);
            String before = result;
            result = figure.length == 2
                    ? Pattern.compile("(\"label\": \"" + Pattern.quote(figure[0]) + "\",\\s*\"value\": )[\\d.]+")
                            .matcher(before)
                            .replaceAll("$1" + Matcher.quoteReplacement(figure[1]))
                    : before.replace(words[0], words[1]);
            assertThat(result).as(change).isNotEqualTo(before);
        }
        return result;
    }
}
