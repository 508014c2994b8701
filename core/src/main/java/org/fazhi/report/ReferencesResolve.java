package org.fazhi.report;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The ids in a report are unique, and every reference names one that is there (编号唯一、引用有效).
 *
 * <p>Each violation stands at the id or reference at fault, such as {@code relations[0].parts}. A {@code null} report
 * is considered valid.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ReferencesResolve.Check.class)
public @interface ReferencesResolve {
    /**
     * The message of a violation that is not told apart.
     *
     * @return Chinese text
     */
    String message() default "编号应唯一，引用应有效";

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

    /** Checks a report. */
    final class Check implements ConstraintValidator<ReferencesResolve, Report> {
        /** A check; made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Report report, ConstraintValidatorContext context) {
            if (report == null) {
                return true;
            }
            List<References.Fault> faults = References.faults(ReportIndex.of(report));
            if (!faults.isEmpty()) {
                context.disableDefaultConstraintViolation();
                faults.forEach(fault -> add(fault, context.buildConstraintViolationWithTemplate(fault.message())));
            }
            return faults.isEmpty();
        }

        private static void add(References.Fault fault, ConstraintViolationBuilder violation) {
            Function<String, NodeBuilderCustomizableContext> child = violation::addPropertyNode;
            Runnable end = violation::addConstraintViolation;
            Iterator<String> tokens = fault.pointer().tokens().iterator();
            while (tokens.hasNext()) {
                String token = tokens.next();
                if (Character.isDigit(token.charAt(0))) {
                    var node = child.apply(tokens.next()).inIterable().atIndex(Integer.parseInt(token));
                    child = node::addPropertyNode;
                    end = node::addConstraintViolation;
                } else {
                    var node = child.apply(token);
                    child = node::addPropertyNode;
                    end = node::addConstraintViolation;
                }
            }
            end.run();
        }
    }
}
