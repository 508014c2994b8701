package org.fazhi.benchmarks.peer;

import io.avaje.validation.ConstraintViolation;
import io.avaje.validation.ConstraintViolationException;
import io.avaje.validation.Validator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * avaje-validator over records with the constraints of the model. Types that hold themselves are beyond it, so sections
 * within sections are handed over one by one. What refers to other places (ids, references) its annotations cannot say;
 * that part of the work is left out for it.
 */
public final class AvajePeer {
    private static final Validator VALIDATOR =
            Validator.builder().setDefaultLocale(Locale.SIMPLIFIED_CHINESE).build();

    private AvajePeer() {}

    /**
     * Checks a report.
     *
     * @param report the report as records
     * @return its violations
     */
    public static Set<ConstraintViolation> check(Plain.Report report) {
        Set<ConstraintViolation> violations = new LinkedHashSet<>();
        check(report, violations);
        for (Plain.Section section : orEmpty(report.outline())) {
            children(section, violations);
        }
        return violations;
    }

    private static void children(Plain.Section section, Set<ConstraintViolation> violations) {
        for (Plain.Section child : orEmpty(section.children())) {
            check(child, violations);
            children(child, violations);
        }
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static void check(Object bean, Set<ConstraintViolation> violations) {
        try {
            VALIDATOR.validate(bean);
        } catch (ConstraintViolationException e) {
            violations.addAll(e.violations());
        }
    }
}
