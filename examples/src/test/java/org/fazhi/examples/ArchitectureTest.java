package org.fazhi.examples;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The structure told in docs/architecture.md is the real one. */
class ArchitectureTest {
    private static final int MOST_LINES = 300;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.fazhi");

    private static final String[] CORE = {"org.fazhi", "org.fazhi.report..", "org.fazhi.finding..", "org.fazhi.diff.."};
    private static final String[] LIBRARY = {
        "org.fazhi",
        "org.fazhi.report..",
        "org.fazhi.finding..",
        "org.fazhi.diff..",
        "org.fazhi.validation..",
        "org.fazhi.json..",
        "org.fazhi.output..",
        "org.fazhi.text..",
        "org.fazhi.testkit.."
    };

    @Test
    void core_knows_nobody() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.fazhi.validation..",
                        "org.fazhi.json..",
                        "org.fazhi.output..",
                        "org.fazhi.text..",
                        "org.fazhi.testkit..",
                        "org.fazhi.examples..")
                .check(CLASSES);
    }

    @Test
    void the_library_and_its_programs_do_not_know_the_test_kit() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.fazhi.testkit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.fazhi.testkit..", "org.junit..", "net.jqwik..", "org.assertj..", "org.opentest4j..")
                .check(CLASSES);
    }

    @Test
    void the_test_kit_stands_on_the_library_and_on_no_engine() {
        noClasses()
                .that()
                .resideInAPackage("org.fazhi.testkit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.fazhi.examples..",
                        "org.fazhi.validation.national..",
                        "net.jqwik.engine..",
                        "org.junit.platform..",
                        "org.junit.jupiter.engine..")
                .check(CLASSES);
    }

    @Test
    void validation_and_serialization_do_not_know_each_other() {
        noClasses()
                .that()
                .resideInAPackage("org.fazhi.validation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.fazhi.json..", "org.fazhi.output..", "org.fazhi.text..", "tools.jackson..", "org.jsoup..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage("org.fazhi.json..", "org.fazhi.output..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.fazhi.validation..", "org.hibernate..")
                .check(CLASSES);
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching("org.fazhi.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nothing_in_internal_packages_is_public() {
        classes()
                .that()
                .resideInAPackage("..internal..")
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void public_classes_are_final_unless_they_are_made_to_be_extended() {
        classes()
                .that()
                .resideInAnyPackage(LIBRARY)
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .doNotHaveFullyQualifiedName("org.fazhi.report.Code")
                .should()
                .haveModifier(FINAL)
                .check(CLASSES);
    }

    @Test
    void the_library_needs_no_spring_no_clock_no_default_locale_and_prints_nothing() {
        noClasses()
                .that()
                .resideInAnyPackage(LIBRARY)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.net.http..")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void no_source_file_is_longer_than_300_lines() throws IOException {
        List<String> tooLong;
        try (Stream<Path> files = Stream.of("core", "validation", "serialization", "testkit", "examples")
                .map(module -> Path.of("..", module, "src"))
                .flatMap(ArchitectureTest::walk)) {
            tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > MOST_LINES)
                    .map(Path::toString)
                    .toList();
        }
        assertThat(tooLong).isEmpty();
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
