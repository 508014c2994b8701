package org.fazhi.validation.bean;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.fazhi.finding.Severity;

/**
 * The report conforms to rule sets (报告符合规则集). Stands on a {@link org.fazhi.report.Report}: a property, a parameter, a
 * return value, an element of a container. {@code null} is valid; add {@code @NotNull} where a report is required.
 *
 * <p>Each finding that counts is one violation. Its path is the pointer of the finding, below the report:
 * {@code report.mediation.figures[0].value} for {@code /mediation/figures/0/value}. Its message is the message of the
 * finding, in Chinese, or in English where the message interpolator asks for English. With Hibernate Validator it
 * carries the finding itself as its dynamic payload. What a report says is never read as a message template.
 *
 * <p>A rule that breaks instead of answering is an error of that rule, not of the report: when nothing else counts
 * against the report, validation fails with a {@link jakarta.validation.ValidationException}.
 *
 * <p>Example:
 *
 * <pre>{@code
 * public void submit(@NotNull @Valid @ConformsTo Report report) { ... }
 *
 * HibernateConstraintViolation<?> violation = refused.unwrap(HibernateConstraintViolation.class);
 * Finding finding = violation.getDynamicPayload(Finding.class);
 * }</pre>
 */
@Documented
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ConformsTo.List.class)
@Constraint(validatedBy = ConformsToValidator.class)
public @interface ConformsTo {
    /**
     * The rule sets: {@code group:name:version}, or {@code group:name} for its newest version.
     *
     * @return empty to let body and year of the report decide, as {@code ReportValidator.check} does
     */
    String[] value() default {};

    /**
     * The mildest severity that counts. With {@code ERROR} a report with warnings alone is valid.
     *
     * @return {@code ERROR} by default
     */
    Severity atLeast() default Severity.ERROR;

    /**
     * The message template of every violation. It may hold {@code {zh}} and {@code {en}}, the message of the finding in
     * either language, and {@code {rule}}, the id of the rule.
     *
     * @return by default a key whose text is {@code {zh}} in Chinese and {@code {en}} in English
     */
    String message() default "{org.fazhi.validation.bean.ConformsTo.message}";

    /**
     * The groups of the constraint.
     *
     * @return none by default
     */
    Class<?>[] groups() default {};

    /**
     * The payload of the constraint.
     *
     * @return none by default
     */
    Class<? extends Payload>[] payload() default {};

    /** Several of them on one element, such as a set that counts its warnings and one that does not. */
    @Documented
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /**
         * The constraints.
         *
         * @return each is checked
         */
        ConformsTo[] value();
    }
}
