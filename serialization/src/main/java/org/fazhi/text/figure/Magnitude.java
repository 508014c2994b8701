package org.fazhi.text.figure;

import java.util.Optional;

/**
 * What stands between a number and its unit: 余, 万, or both, the 余 before or after.
 *
 * @param within the qualifying word
 * @param multiplier 万 and the like; empty without
 * @param end where it ends
 */
record Magnitude(Optional<Qualifiers.Found> within, String multiplier, int end) {
    /** What follows a number that ends at a place; the word found there already counts before the multiplier. */
    static Magnitude at(String text, int numberEnd, Optional<Qualifiers.Found> first, Qualifiers qualifiers) {
        int multiplierAt = numberEnd + (first.isPresent() ? 1 : 0);
        String multiplier = Multipliers.at(text, multiplierAt);
        int end = multiplierAt + multiplier.length();
        if (first.isPresent() || multiplier.isEmpty()) {
            return new Magnitude(first, multiplier, end);
        }
        Optional<Qualifiers.Found> second = qualifiers.within(text, end);
        return new Magnitude(second, multiplier, end + (second.isPresent() ? 1 : 0));
    }
}
