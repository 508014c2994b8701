package org.fazhi.validation;

import org.fazhi.finding.Applicability;

/** Ranges of reporting years. */
final class Ranges {
    private Ranges() {}

    static boolean holds(Applicability applies, int year) {
        return applies.getFromYear().map(from -> year >= from).orElse(true)
                && applies.getToYear().map(to -> year <= to).orElse(true);
    }
}
