package org.fazhi.validation.national.comparison;

import org.fazhi.report.Report;
import org.fazhi.validation.rule.Examination;

/** What a rule does once there is a report of the year before. */
interface Comparison {
    void compare(Examination exam, Report before);
}
