package org.fazhi.validation.national.law;

import java.util.Optional;
import org.fazhi.report.Report;

/**
 * The reporting year where the calendar has it. A number that is no year, such as a form may hold, is as good as not
 * stated: no deadline can be reckoned from it.
 */
public final class CalendarYear {
    private static final int LAST = 9998;

    private CalendarYear() {}

    /** The year, which has a year after it. */
    public static Optional<Integer> of(Report report) {
        return report.getReportingYear().filter(year -> year > 0 && year <= LAST);
    }
}
