package example.portal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.fazhi.report.Report;

/** What a township sends to the portal of the justice bureau. */
public class Submission {
    private final String sender;
    private final Report report;

    public Submission(String sender, Report report) {
        this.sender = sender;
        this.report = report;
    }

    @NotBlank
    public String getSender() {
        return sender;
    }

    @NotNull
    @Valid
    public Report getReport() {
        return report;
    }
}
