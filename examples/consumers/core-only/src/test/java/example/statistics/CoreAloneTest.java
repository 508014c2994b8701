package example.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fazhi.report.Figure;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoreAloneTest {
    @Test
    void the_resolved_dependencies_are_core_and_the_validation_api() throws IOException {
        Set<String> resolved = Files.readAllLines(Path.of("target", "dependencies.txt")).stream()
                .map(String::strip)
                .filter(line -> line.contains(":jar:"))
                .map(line -> line.substring(0, line.indexOf(":jar:")))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of("jakarta.validation:jakarta.validation-api", "org.fazhi:fazhi-core"), resolved);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.fasterxml.jackson.annotation.JsonPropertyOrder",
                "tools.jackson.databind.annotation.JsonDeserialize",
                "org.immutables.value.Value",
                "org.jspecify.annotations.NullMarked",
                "org.hibernate.validator.HibernateValidator",
                "jakarta.el.ExpressionFactory"
            })
    void nothing_else_is_on_the_class_path(String name) {
        assertThrows(ClassNotFoundException.class, () -> Class.forName(name));
    }

    @Test
    void annotations_that_are_not_there_are_not_seen() {
        assertEquals(List.of("org.fazhi.report.ReferencesResolve"), names(Report.class.getAnnotations()));
        assertEquals(List.of(), names(Figure.class.getAnnotations()));
    }

    private static List<String> names(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .map(annotation -> annotation.annotationType().getName())
                .toList();
    }
}
