package org.fazhi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows is what runs. */
class ReadmeTest {
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void the_program_in_the_readme_is_the_one_that_is_compiled(String readme) throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/fazhi/examples/FormData.java"));
        String region = between(source, "// spotless:off\n", "// spotless:on")
                .stripTrailing()
                .stripIndent();
        String shown = between(Files.readString(Path.of("..", readme)), "<!-- form-data -->\n```java\n", "```");
        assertThat(shown.strip()).isEqualTo(region.strip());
    }

    /** The test of a stranger, who has but the jars; the consumer project runs it. */
    @Test
    void the_test_shown_for_the_test_kit_is_the_one_that_is_run_and_short() throws IOException {
        Path test = Path.of("consumers/testkit/src/test/java/example/district/DistrictRulesTest.java");
        String source = Files.readString(test);
        String shown =
                between(Files.readString(Path.of("../docs/testkit.md")), "<!-- district-rules -->\n```java\n", "```");
        assertThat(shown.strip())
                .isEqualTo(source.substring(source.indexOf("class District")).strip());
        assertThat(source.lines()).hasSizeLessThan(40);
    }

    @Test
    void the_program_finds_missing_parts_and_no_fault_in_72_of_72() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            FormData.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("不符合：", "STR-01 缺少“主要举措和成效”部分", "\"value\": 72", "\"value\": 100")
                .doesNotContain("NUM-01", "NUM-02", "MOD-01");
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
