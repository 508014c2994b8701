package org.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What a validator of Jakarta Validation says of ids and references. */
class ReferencesResolveTest {
    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new AsWritten())
            .buildValidatorFactory();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void aReportWithoutFaultsHasNoViolation() {
        assertThat(violations(Report.builder()
                        .addOutline(section("s1"), section("s2"))
                        .build()))
                .isEmpty();
    }

    @Test
    void eachFaultStandsAtItsOwnPlace() {
        Section parent = Section.builder()
                .id("s1")
                .level(1)
                .addChildren(section("s2"), section("s1"))
                .build();
        Report report = Report.builder()
                .addOutline(parent)
                .shortcomings(Shortcomings.builder().addSection("s9").build())
                .addRelation(Relation.rate("f1", "f2", "f3"))
                .build();

        assertThat(violations(report))
                .containsExactlyInAnyOrder(
                        "outline[0].children[1].id 编号与前面的重复",
                        "shortcomings.sections 引用的编号不存在",
                        "relations[0].rate 引用的编号不存在",
                        "relations[0].whole 引用的编号不存在",
                        "relations[0].parts 引用的编号不存在");
    }

    @Test
    void aSingleFaultMakesAReportInvalidOnlyOnce() {
        Report report =
                Report.builder().addOutline(section("s1"), section("s1")).build();

        assertThat(violations(report)).containsExactly("outline[1].id 编号与前面的重复");
    }

    @Test
    void noReportIsNoFault() {
        ClassLoader loader = ReferencesResolveTest.class.getClassLoader();
        Object unasked = Proxy.newProxyInstance(
                loader, new Class<?>[] {ConstraintValidatorContext.class}, (self, method, given) -> {
                    throw new AssertionError(method);
                });

        assertThat(new ReferencesResolve.Check().isValid(null, (ConstraintValidatorContext) unasked))
                .isTrue();
    }

    private static List<String> violations(Report report) {
        Validator validator = FACTORY.getValidator();
        return validator.validate(report).stream()
                .map(ReferencesResolveTest::shown)
                .toList();
    }

    private static String shown(ConstraintViolation<Report> violation) {
        return violation.getPropertyPath() + " " + violation.getMessage();
    }

    private static Section section(String id) {
        return Section.builder().id(id).level(1).build();
    }

    private static final class AsWritten implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
