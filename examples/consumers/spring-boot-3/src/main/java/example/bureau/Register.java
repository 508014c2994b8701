package example.bureau;

import org.fazhi.report.Report;
import org.fazhi.validation.bean.ConformsTo;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;

/** Keeps reports; what does not conform never gets in. */
@Service
@Validated
class Register {
    private Report latest = Report.builder().build();

    void enter(@ConformsTo Report report) {
        latest = report;
    }

    Report latest() {
        return latest;
    }
}
