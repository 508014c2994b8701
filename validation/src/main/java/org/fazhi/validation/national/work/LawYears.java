package org.fazhi.validation.national.work;

import org.fazhi.validation.rule.Examination;

/** From which reporting year a text is asked for. */
final class LawYears {
    private LawYears() {}

    /** Whether the report is on a year or a later one; a report that names no year is taken for a recent one. */
    static boolean from(Examination exam, int year) {
        return exam.report()
                .getReportingYear()
                .map(reported -> reported >= year)
                .orElse(true);
    }
}
