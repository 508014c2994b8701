package org.fazhi.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Optional;
import org.fazhi.finding.Severity;
import org.fazhi.report.Report;
import org.fazhi.validation.bean.ConformsTo;

/** What applications do with reports, each with the constraint in another place. */
public final class Filings {
    private Filings() {}

    public interface Automatic {
        @ConformsTo
        Report getReport();
    }

    public interface Everything {
        @ConformsTo(atLeast = Severity.INFO)
        Report getReport();
    }

    public interface Arithmetic {
        @ConformsTo("cn.national:arithmetic")
        Report getReport();
    }

    public interface Many {
        List<@ConformsTo("cn.national:arithmetic") Report> getReports();
    }

    public interface Maybe {
        Optional<@ConformsTo("cn.national:arithmetic") Report> getReport();
    }

    public interface Submission {}

    public interface Grouped {
        @ConformsTo(value = "cn.national:arithmetic", groups = Submission.class)
        Report getReport();
    }

    public interface Urgent extends Payload {}

    public interface Marked {
        @ConformsTo(value = "cn.national:arithmetic", payload = Urgent.class)
        Report getReport();
    }

    public interface Twice {
        @ConformsTo("cn.national:arithmetic")
        @ConformsTo(value = "example:house", atLeast = Severity.WARNING)
        Report getReport();
    }

    public interface Phrased {
        @ConformsTo(value = "cn.national:arithmetic", message = "{rule}：{zh}（{en}）")
        Report getReport();
    }

    public interface OfTheHouse {
        @ConformsTo(value = "example:house:1.0", atLeast = Severity.INFO)
        Report getReport();
    }

    public interface Misspelt {
        @ConformsTo("cn.national:aritmetic")
        Report getReport();
    }

    @NotNull
    @ConformsTo("cn.national:arithmetic")
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Calculated {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public interface Composed {
        @Calculated
        Report getReport();
    }

    /** Receives reports and hands them on. */
    public static class Office {
        @ConformsTo("cn.national:arithmetic")
        public Report pass(@NotNull @ConformsTo("cn.national:arithmetic") Report report) {
            return report;
        }
    }
}
