package org.fazhi.diff;

/** What time a figure speaks of, apart from the year itself (时段类别). */
public enum PeriodKind {
    /** The reporting year, whether it says so or not. */
    REPORTING_YEAR,

    /** The state on a day, or all until then (截至年底). */
    UP_TO_DAY,

    /** From a day on (自成立以来). */
    FROM_DAY,

    /** From one day to another that are not the reporting year (上半年, 上年). */
    BETWEEN_DAYS,

    /** A time given in words alone. */
    IN_WORDS
}
