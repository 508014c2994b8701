package org.fazhi.validation.structure;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * The structural constraints of the model (结构约束) as a Bean Validation factory.
 *
 * <p>The factory needs no Expression Language on the class path, reads no {@code META-INF/validation.xml}, and answers
 * in Chinese whatever the default locale. An application with its own factory can use that one just as well.
 *
 * <p>Example:
 *
 * <pre>{@code
 * try (ValidatorFactory factory = ReportConstraints.validatorFactory()) {
 *     Set<ConstraintViolation<Report>> violations = factory.getValidator().validate(report);
 * }
 * }</pre>
 */
public final class ReportConstraints {
    private ReportConstraints() {}

    /**
     * A new factory. It takes some milliseconds to build: make one and keep it.
     *
     * @return the factory, to be closed by the caller
     */
    public static ValidatorFactory validatorFactory() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.SIMPLIFIED_CHINESE),
                        Locale.SIMPLIFIED_CHINESE,
                        context -> Locale.SIMPLIFIED_CHINESE,
                        false))
                .buildValidatorFactory();
    }
}
