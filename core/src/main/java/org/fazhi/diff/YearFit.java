package org.fazhi.diff;

/** How the years of two reports stand to each other (年度是否衔接). */
public enum YearFit {
    /** Both are of one year: two versions of one report. */
    SAME,

    /** The later is of the year after the earlier. */
    CONSECUTIVE,

    /** The later is of a later year, but not of the next. */
    APART,

    /** The report given as the later is of an earlier year. */
    REVERSED,

    /** One of them states no reporting year. */
    UNKNOWN
}
