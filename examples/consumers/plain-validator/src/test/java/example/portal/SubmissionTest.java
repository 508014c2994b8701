package example.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.el.ExpressionFactory;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Figure;
import org.fazhi.report.Issuer;
import org.fazhi.report.Mediation;
import org.fazhi.report.Relation;
import org.fazhi.report.Report;
import org.glassfish.expressly.ExpressionFactoryImpl;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SubmissionTest {
    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final Figure ACCEPTED = Figure.of("mediation.accepted", 72);

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void the_application_brings_its_own_expression_language() {
        assertInstanceOf(ResourceBundleMessageInterpolator.class, FACTORY.getMessageInterpolator());
        assertInstanceOf(ExpressionFactoryImpl.class, ExpressionFactory.newInstance());
        assertNull(SubmissionTest.class.getModule().getName());
        assertNull(Report.class.getModule().getName());
    }

    @Test
    void a_sound_report_with_absent_parts_gives_no_violation() {
        Figure accepted = Figure.builder().from(ACCEPTED).id("a").build();
        Figure succeeded = Figure.builder()
                .from(Figure.of("mediation.succeeded", 70))
                .id("s")
                .build();
        Report report = Report.builder()
                .addIssuer(Issuer.of("某镇人民政府", BodyKind.TOWN))
                .mediation(Mediation.builder()
                        .addFigures(accepted, succeeded)
                        .petitions(0)
                        .build())
                .addRelation(Relation.atMost("s", "a"))
                .build();

        assertEquals(List.of(), violations(FACTORY, report));
        assertEquals(List.of(), violations(FACTORY, Report.builder().build()));
    }

    @Test
    void blank_texts_that_are_stated_are_violations() {
        Report report =
                mediation(Figure.builder().from(ACCEPTED).unit(" ").scope("").build());

        assertEquals(
                List.of("report.mediation.figures[0].scope 写明的内容不能为空白", "report.mediation.figures[0].unit 写明的内容不能为空白"),
                violations(FACTORY, report));
    }

    @Test
    void an_id_given_twice_is_a_violation() {
        Report report = mediation(
                Figure.builder().from(ACCEPTED).id("a").build(),
                Figure.builder().from(ACCEPTED).id("a").build());

        assertEquals(List.of("report.mediation.figures[1].id 编号与前面的重复"), violations(FACTORY, report));
    }

    @Test
    void a_relation_that_names_no_figure_is_a_violation() {
        Report report = Report.builder()
                .from(mediation(Figure.builder().from(ACCEPTED).id("a").build()))
                .addRelation(Relation.atMost("a", "a"))
                .addRelation(Relation.breakdown("a", false, "a", "b"))
                .build();

        assertEquals(List.of("report.relations[1].parts 引用的编号不存在"), violations(FACTORY, report));
    }

    @Test
    void a_blank_label_and_a_negative_value_are_violations_in_the_language_of_the_application() {
        Report report =
                mediation(ACCEPTED, Figure.builder().label(" ").value(-1).build());

        assertEquals(
                List.of(
                        "report.mediation.figures[1].label must not be blank",
                        "report.mediation.figures[1].value must be greater than or equal to 0"),
                violations(FACTORY, report));
        try (ValidatorFactory chinese = Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(Locale.SIMPLIFIED_CHINESE)
                .buildValidatorFactory()) {
            assertEquals(
                    List.of("report.mediation.figures[1].label 不能为空", "report.mediation.figures[1].value 必须是正数或零"),
                    violations(chinese, report));
        }
    }

    @Test
    void texts_of_the_report_are_not_evaluated() {
        Figure figure = Figure.builder()
                .label("${7*7}")
                .value(1)
                .id("${7*7}")
                .indicator("${7*7}")
                .unit("{jakarta.validation.constraints.NotBlank.message}")
                .build();

        assertEquals(
                List.of(
                        "report.mediation.figures[0].indicator 指标代码应为小写英文点分形式，如 mediation.accepted",
                        "report.mediation.figures[1].id 编号与前面的重复",
                        "report.mediation.figures[1].indicator 指标代码应为小写英文点分形式，如 mediation.accepted"),
                violations(FACTORY, mediation(figure, figure)));
    }

    private static Report mediation(Figure... figures) {
        return Report.builder()
                .mediation(Mediation.builder().addFigures(figures).build())
                .build();
    }

    private static List<String> violations(ValidatorFactory factory, Report report) {
        return factory.getValidator().validate(new Submission("某镇司法所", report)).stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .sorted()
                .toList();
    }
}
