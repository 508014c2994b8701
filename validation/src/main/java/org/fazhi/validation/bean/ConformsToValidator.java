package org.fazhi.validation.bean;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.List;
import org.fazhi.finding.Finding;
import org.fazhi.finding.Outcome;
import org.fazhi.finding.Severity;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Report;
import org.fazhi.validation.CheckOptions;
import org.fazhi.validation.ReportValidator;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link ConformsTo}. Bean Validation makes it, with the rule sets of the library; an application with rule sets
 * of its own makes it in its {@link jakarta.validation.ConstraintValidatorFactory}.
 *
 * <p>Example:
 *
 * <pre>{@code
 * public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
 *     return type == ConformsToValidator.class
 *             ? type.cast(new ConformsToValidator(ReportValidator.standard().with(house)))
 *             : delegate.getInstance(type);
 * }
 * }</pre>
 */
public final class ConformsToValidator implements ConstraintValidator<ConformsTo, Report> {
    private final ReportValidator validator;
    private CheckOptions options = CheckOptions.none();
    private Severity atLeast = Severity.ERROR;

    /** A validator with the rule sets of the library. */
    public ConformsToValidator() {
        this(ReportValidator.standard());
    }

    /**
     * A validator with other rule sets. Make a new one each time: it belongs to one annotation.
     *
     * @param validator checks the reports, and knows the sets that annotations name
     */
    public ConformsToValidator(ReportValidator validator) {
        this.validator = validator;
    }

    /**
     * Takes the values of the annotation.
     *
     * @param constraint the annotation
     * @throws ConstraintDeclarationException when it names a rule set the validator does not have
     */
    @Override
    public void initialize(ConformsTo constraint) {
        List<String> sets = List.of(constraint.value());
        try {
            validator.named(sets);
        } catch (IllegalArgumentException unknown) {
            throw new ConstraintDeclarationException("@ConformsTo：" + unknown.getMessage(), unknown);
        }
        options = CheckOptions.builder().addAllRuleSets(sets).build();
        atLeast = constraint.atLeast();
    }

    @Override
    public boolean isValid(@Nullable Report report, ConstraintValidatorContext context) {
        if (report == null) {
            return true;
        }
        ValidationResult result = validator.check(report, options);
        List<Finding> counting = result.getFindings().stream()
                .filter(finding -> finding.getSeverity().compareTo(atLeast) <= 0)
                .toList();
        if (counting.isEmpty()) {
            requireAnswers(result);
        } else {
            context.disableDefaultConstraintViolation();
            Violations violations = Violations.in(context);
            counting.forEach(violations::add);
        }
        return counting.isEmpty();
    }

    private static void requireAnswers(ValidationResult result) {
        result.getOutcomes().stream()
                .filter(outcome -> outcome.getOutcome() == Outcome.ERROR)
                .findFirst()
                .ifPresent(broken -> {
                    throw new ValidationException("@ConformsTo：" + broken.getSet() + " " + broken.getRule() + " "
                            + broken.getReason().map(reason -> reason.getZh()).orElse(""));
                });
    }
}
