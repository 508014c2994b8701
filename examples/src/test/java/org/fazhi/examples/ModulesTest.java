package org.fazhi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which module is built on which, and what each gives to others. */
class ModulesTest {
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<artifactId>fazhi-([a-z-]+)</artifactId>(?:\\s*+<scope>([a-z]+)</scope>)?+\\s*+</dependency>");
    private static final Pattern EXPORT = Pattern.compile("^ {4}exports ([a-z.]+);", Pattern.MULTILINE);
    private static final Pattern COMPARED = Pattern.compile("<include>(org\\.fazhi\\.[a-z.]+)</include>");

    @ParameterizedTest
    @CsvSource(
            value = {
                "core,              ''",
                "validation,        core",
                "serialization,     core",
                "testkit,           serialization validation",
                "examples,          serialization testkit(test) validation",
                "examples/overlays, testkit(test) validation",
                "fuzz,              serialization testkit validation",
                "benchmarks,        serialization testkit validation"
            })
    void dependencies_point_one_way(String module, String others) {
        String pom = ProjectFiles.text(module + "/pom.xml");

        assertThat(DEPENDENCY
                        .matcher(pom)
                        .results()
                        .map(found -> found.group(1) + (found.group(2) == null ? "" : "(" + found.group(2) + ")"))
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(others);
    }

    @Test
    void what_is_exported_is_what_the_check_of_compatibility_compares() {
        Set<String> exported = Stream.of("core", "validation", "serialization", "testkit")
                .flatMap(module -> exports(module).stream())
                .collect(Collectors.toSet());
        List<String> compared = COMPARED.matcher(ProjectFiles.text("pom.xml"))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(compared).containsExactlyInAnyOrderElementsOf(exported);
    }

    @Test
    void only_these_packages_are_open_to_everyone() {
        assertThat(exports("core")).containsExactly("org.fazhi.diff", "org.fazhi.finding", "org.fazhi.report");
        assertThat(exports("serialization")).containsExactly("org.fazhi.json", "org.fazhi.output", "org.fazhi.text");
        assertThat(exports("testkit")).containsExactly("org.fazhi.testkit");
        assertThat(exports("validation"))
                .containsExactlyInAnyOrder(
                        "org.fazhi.validation",
                        "org.fazhi.validation.bean",
                        "org.fazhi.validation.diff",
                        "org.fazhi.validation.file",
                        "org.fazhi.validation.national",
                        "org.fazhi.validation.rule",
                        "org.fazhi.validation.shape",
                        "org.fazhi.validation.structure");
    }

    private static List<String> exports(String module) {
        return EXPORT.matcher(ProjectFiles.text(module + "/src/main/java/module-info.java"))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
