package org.fazhi.benchmarks.peer;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.TreeSet;
import org.fazhi.report.Report;
import org.fazhi.validation.structure.ReportConstraints;

/** Hibernate Validator over the constraints of the model. */
public final class HibernatePeer {
    private static final Validator VALIDATOR =
            ReportConstraints.validatorFactory().getValidator();

    private HibernatePeer() {}

    /**
     * Checks a report.
     *
     * @param report the report
     * @return its violations
     */
    public static Set<ConstraintViolation<Report>> check(Report report) {
        return VALIDATOR.validate(report);
    }

    /**
     * Where the violations stand.
     *
     * @param report the report
     * @return paths such as {@code mediation.figures[0].label}
     */
    public static Set<String> paths(Report report) {
        Set<String> paths = new TreeSet<>();
        check(report).forEach(violation -> paths.add(violation.getPropertyPath().toString()));
        return paths;
    }
}
