package org.fazhi.report;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that is stated is not blank (写明的不能为空白): it has a character that is no white space, the ideographic space
 * (U+3000) included. A {@code null} text, as that of an empty {@code Optional}, is considered valid.
 */
@Documented
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
@Pattern(regexp = "(?sU).*\\S.*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
public @interface NotBlankIfStated {
    /**
     * The message.
     *
     * @return Chinese text
     */
    String message() default "写明的内容不能为空白";

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
}
