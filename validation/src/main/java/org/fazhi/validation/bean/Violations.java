package org.fazhi.validation.bean;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.finding.Finding;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Writes findings as violations, in the way the provider of Bean Validation allows. */
interface Violations {
    void add(Finding finding);

    static Violations in(ConstraintValidatorContext context) {
        try {
            return new OfHibernate(context.unwrap(HibernateConstraintValidatorContext.class));
        } catch (ValidationException otherProvider) {
            return new OfAnyProvider(context);
        }
    }

    /** The finding is the dynamic payload; the interpolator picks the language, since it alone knows the locale. */
    record OfHibernate(HibernateConstraintValidatorContext context) implements Violations {
        /** Parameters are escaped by those versions that let one choose; in older ones they are not. */
        private static final boolean ESCAPES = Arrays.stream(HibernateConstraintValidatorContext.class.getMethods())
                .anyMatch(method -> method.getName().equals("addMessageParameter") && method.getParameterCount() == 3);

        @Override
        public void add(Finding finding) {
            put("zh", finding.getMessage().getZh());
            put("en", finding.getMessage().getEn());
            put("rule", finding.getRule());
            context.withDynamicPayload(finding);
            PropertyPath.of(finding)
                    .add(context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate()));
        }

        private void put(String name, String text) {
            context.addMessageParameter(name, ESCAPES ? text : Literal.of(text));
        }
    }

    /** Without parameters the message stands in the template, in Chinese. */
    record OfAnyProvider(ConstraintValidatorContext context) implements Violations {
        private static final String BY_LOCALE = "{org.fazhi.validation.bean.ConformsTo.message}";
        private static final Pattern NAME = Pattern.compile("\\{(zh|en|rule)}");

        @Override
        public void add(Finding finding) {
            String template = context.getDefaultConstraintMessageTemplate().replace(BY_LOCALE, "{zh}");
            String message = NAME.matcher(template)
                    .replaceAll(name -> Matcher.quoteReplacement(Literal.of(text(finding, name.group(1)))));
            PropertyPath.of(finding).add(context.buildConstraintViolationWithTemplate(message));
        }

        private static String text(Finding finding, String name) {
            return switch (name) {
                case "zh" -> finding.getMessage().getZh();
                case "en" -> finding.getMessage().getEn();
                default -> finding.getRule();
            };
        }
    }
}
