package org.fazhi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.json.JsonProblem;
import org.fazhi.json.ReportJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken and hostile documents, each named by what is wrong with it: the right problem, place and status for each. */
class HostileDocumentsTest {
    private static final Path FOLDER = Path.of("src/test/resources/hostile");
    private static final int SHOWN = 60;

    record Expected(String file, String kind, String pointer) {}

    static Stream<Expected> documents() throws IOException {
        return Files.readAllLines(FOLDER.resolve("expected.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells -> new Expected(cells[0], cells[1], cells[2]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void the_problem_is_named_where_it_stands(Expected expected) {
        List<JsonProblem> problems = ReportJson.parse(FOLDER.resolve(expected.file())).getProblems().stream()
                .filter(problem -> !problem.isNote())
                .toList();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).getKind()).hasToString(expected.kind());
        String pointer = problems.get(0).getPointer().toString();
        assertThat(pointer.substring(0, Math.min(SHOWN, pointer.length()))).isEqualTo(expected.pointer());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void the_command_line_answers_with_status_2_and_no_stack_trace(Expected expected) {
        Run run = Run.fazhi("check", FOLDER.resolve(expected.file()).toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out() + run.err()).contains("第 ").doesNotContain("\tat ", "Exception", "Error:");
    }

    @Test
    void every_document_of_the_folder_is_expected() throws IOException {
        Set<String> expected = documents().map(Expected::file).collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> there = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("expected.tsv"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(there).isEqualTo(expected).hasSizeGreaterThan(60);
        }
    }
}
