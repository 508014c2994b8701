package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.validation.ConformsToTest.lines;

import jakarta.validation.ClockProvider;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Objects;
import java.util.Set;
import org.fazhi.finding.Finding;
import org.fazhi.report.Figure;
import org.fazhi.report.Mediation;
import org.fazhi.report.Report;
import org.fazhi.validation.bean.ConformsTo;
import org.fazhi.validation.bean.ConformsToValidator;
import org.fazhi.validation.structure.ReportConstraints;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the constraint does with a provider that offers no more than the API of Bean Validation. */
public class OtherProviderTest {
    private static final String BY_LOCALE = "{org.fazhi.validation.bean.ConformsTo.message}";

    @Constraint(validatedBy = Portable.class)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Elsewhere {
        String message() default BY_LOCALE;

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public interface Filing {
        @Elsewhere
        Report getReport();
    }

    public interface Phrased {
        @Elsewhere(message = "{rule} {zh} {en}")
        Report getReport();
    }

    @ConformsTo("cn.national:arithmetic")
    private interface Declared {}

    /** The constraint as another provider would run it. */
    public static final class Portable implements ConstraintValidator<Elsewhere, Report> {
        private final ConformsToValidator validator = new ConformsToValidator();

        @Override
        public void initialize(Elsewhere constraint) {
            validator.initialize(Objects.requireNonNull(Declared.class.getAnnotation(ConformsTo.class)));
        }

        @Override
        public boolean isValid(@Nullable Report report, ConstraintValidatorContext context) {
            return validator.isValid(report, new Bare(context));
        }
    }

    /** A context that cannot be unwrapped. */
    private record Bare(ConstraintValidatorContext context) implements ConstraintValidatorContext {
        @Override
        public void disableDefaultConstraintViolation() {
            context.disableDefaultConstraintViolation();
        }

        @Override
        public String getDefaultConstraintMessageTemplate() {
            return context.getDefaultConstraintMessageTemplate();
        }

        @Override
        public ClockProvider getClockProvider() {
            return context.getClockProvider();
        }

        @Override
        public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String template) {
            return context.buildConstraintViolationWithTemplate(template);
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new ValidationException("not " + type.getName());
        }
    }

    @Test
    void violationsAreChineseAndCarryNoFinding() {
        Filing filing = () -> rate("受理");
        try (ValidatorFactory factory = ReportConstraints.validatorFactory()) {
            Set<ConstraintViolation<Filing>> violations = factory.getValidator().validate(filing);
            assertThat(lines(violations))
                    .containsExactly("report.mediation.figures[2].value 比率写作 99%，按“调解成功14件”与“受理15件”计算应为 93.33%");
            HibernateConstraintViolation<?> violation =
                    violations.iterator().next().unwrap(HibernateConstraintViolation.class);
            assertThat(violation.getDynamicPayload(Finding.class)).isNull();
        }
    }

    @Test
    void whatAReportSaysIsNoTemplateEither() {
        Phrased filing = () -> rate("${7*7}{en}\\{zh\\}\\");
        try (ValidatorFactory factory = ReportConstraints.validatorFactory()) {
            assertThat(lines(factory.getValidator().validate(filing)))
                    .containsExactly("report.mediation.figures[2].value NUM-01 "
                            + "比率写作 99%，按“调解成功14件”与“${7*7}{en}\\{zh\\}\\15件”计算应为 93.33% "
                            + "The rate is printed as 99%; from “调解成功14件” and “${7*7}{en}\\{zh\\}\\15件” it is 93.33%");
        }
    }

    private static Report rate(String accepted) {
        Figure figure = Figure.builder()
                .from(Figure.of("mediation.accepted", 15))
                .label(accepted)
                .build();
        return Report.builder()
                .mediation(Mediation.builder()
                        .addFigure(figure)
                        .succeeded(14)
                        .successRate(99)
                        .build())
                .build();
    }
}
