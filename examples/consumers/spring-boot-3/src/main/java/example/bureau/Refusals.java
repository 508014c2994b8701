package example.bureau;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.fazhi.finding.Finding;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.springframework.http.HttpStatus;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Tells a sender what is wrong with a report: where, what, and which rule says so. */
@RestControllerAdvice
class Refusals {
    record Fault(String path, String message, String rule) {}

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    List<Fault> byTheController(HandlerMethodValidationException refused) {
        return refused.getAllErrors().stream()
                .map(ObjectError.class::cast)
                .map(error -> fault(error.unwrap(ConstraintViolation.class)))
                .toList();
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    List<Fault> byTheService(ConstraintViolationException refused) {
        return refused.getConstraintViolations().stream().map(Refusals::fault).toList();
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> ofHibernate = violation.unwrap(HibernateConstraintViolation.class);
        Finding finding = ofHibernate.getDynamicPayload(Finding.class);
        return new Fault(
                violation.getPropertyPath().toString(), violation.getMessage(), finding == null ? "" : finding.getRule());
    }
}
