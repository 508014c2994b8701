package example.bureau;

import jakarta.validation.Valid;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Report;
import org.fazhi.validation.ReportValidator;
import org.fazhi.validation.bean.ConformsTo;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Receives reports over HTTP: checked as they come in, or by the service that keeps them. */
@RestController
class Intake {
    private final Register register;

    Intake(Register register) {
        this.register = register;
    }

    @PostMapping("/reports")
    Report receive(@RequestBody @Valid @ConformsTo Report report) {
        return report;
    }

    @PostMapping("/checks")
    ValidationResult check(@RequestBody Report report) {
        return ReportValidator.standard().check(report);
    }

    @PutMapping("/register")
    void keep(@RequestBody Report report) {
        register.enter(report);
    }
}
