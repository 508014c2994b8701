package org.fazhi.examples;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The directions told in docs/architecture.md are the real ones. */
class ArchitectureTest {
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
                .resideInAnyPackage("org.fazhi.json..", "org.fazhi.output..", "org.fazhi.text..")
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
    void the_stages_of_the_reader_are_known_to_the_reader_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.fazhi.text..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.fazhi.text.content..",
                        "org.fazhi.text.figure..",
                        "org.fazhi.text.outline..",
                        "org.fazhi.text.source..",
                        "org.fazhi.text.words..")
                .check(CLASSES);
    }

    @Test
    void the_library_has_no_static_state_that_changes() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(LIBRARY)
                .and()
                .areStatic()
                .should()
                .beFinal()
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
}
