package org.fazhi.validation.national.codes;

import java.util.Optional;
import java.util.Set;
import org.fazhi.report.BodyKind;

/**
 * An administrative division code (行政区划代码) taken apart: two digits each for province, city and county (GB/T 2260),
 * three for the township (GB/T 10114), three for the village or community. Of 9 digits it ends with the township, of 6
 * with the county. A township body that gives 6 digits gives the county it lies in.
 */
record DivisionCode(String digits) {
    private static final Set<Integer> LENGTHS = Set.of(6, 9, 12);
    private static final Set<Integer> PROVINCES = Set.of(
            11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61,
            62, 63, 64, 65, 71, 81, 82);
    private static final int COUNTY_DIGITS = 6;
    private static final int TOWNSHIP_DIGITS = 9;

    boolean isWellFormed() {
        return LENGTHS.contains(digits.length())
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && PROVINCES.contains(number(0, 2));
    }

    /** The digits of the township; empty in a code of six digits. */
    Optional<Integer> township() {
        return digits.length() > COUNTY_DIGITS ? Optional.of(number(COUNTY_DIGITS, TOWNSHIP_DIGITS)) : Optional.empty();
    }

    boolean isOfVillage() {
        return digits.length() > TOWNSHIP_DIGITS && number(TOWNSHIP_DIGITS, digits.length()) > 0;
    }

    boolean isOfTownship() {
        return !isOfVillage() && township().filter(number -> number > 0).isPresent();
    }

    boolean isUnder(DivisionCode township) {
        return digits.startsWith(township.digits.substring(0, TOWNSHIP_DIGITS));
    }

    /** Whether a body of this kind can have the code; kinds the standards do not number can have any. */
    boolean fits(BodyKind kind) {
        if (kind.equals(BodyKind.SUBDISTRICT)) {
            return isOfTownshipBetween(1, 99);
        } else if (kind.equals(BodyKind.TOWN)) {
            return isOfTownshipBetween(100, 199);
        } else if (kind.equals(BodyKind.TOWNSHIP)) {
            return isOfTownshipBetween(200, 399);
        } else if (kind.equals(BodyKind.PROVINCE)) {
            return isAtOrAboveCounty() && number(2, COUNTY_DIGITS) == 0;
        } else if (kind.equals(BodyKind.COUNTY)) {
            return isAtOrAboveCounty() && number(4, COUNTY_DIGITS) > 0;
        }
        return !kind.equals(BodyKind.CITY) || isAtOrAboveCounty() && number(2, 4) > 0;
    }

    private boolean isOfTownshipBetween(int first, int last) {
        return !isOfVillage()
                && township().map(number -> number >= first && number <= last).orElse(true);
    }

    private boolean isAtOrAboveCounty() {
        return digits.substring(COUNTY_DIGITS).chars().allMatch(c -> c == '0');
    }

    private int number(int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }
}
