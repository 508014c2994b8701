package org.fazhi.validation.structure;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/**
 * MOD-01: the structural constraints of the model hold. A sound report is found so without Bean Validation, which only
 * says what is wrong with the others.
 */
final class SoundStructure implements Check {
    @Override
    public void examine(Examination exam) {
        if (!Soundness.of(exam.index())) {
            violations(exam);
        }
    }

    private static void violations(Examination exam) {
        List<ConstraintViolation<Report>> violations = Holder.VALIDATOR.validate(exam.report()).stream()
                .sorted(Comparator.comparing(violation -> violation.getPropertyPath() + violation.getMessage()))
                .toList();
        violations.forEach(violation -> exam.finding(pointer(violation.getPropertyPath()))
                .argument("problem", violation.getMessage())
                .add());
    }

    private static Pointer pointer(Path path) {
        Pointer pointer = Pointer.ROOT;
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer = pointer.child(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer = pointer.child(node.getName());
            }
        }
        return pointer;
    }

    private static final class Holder {
        static final Validator VALIDATOR = ReportConstraints.validatorFactory().getValidator();
    }
}
