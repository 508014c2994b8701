package org.fazhi.benchmarks.floor;

import java.util.List;
import java.util.Set;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Issuer;
import org.fazhi.report.Pointer;
import org.jspecify.annotations.Nullable;

/** COD: codes of the bodies. */
final class CodesFloor {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final Set<BodyKind> ORGANS = Set.of(
            BodyKind.PROVINCE,
            BodyKind.CITY,
            BodyKind.COUNTY,
            BodyKind.TOWN,
            BodyKind.TOWNSHIP,
            BodyKind.SUBDISTRICT,
            BodyKind.DEPARTMENT);
    private static final Set<Integer> PROVINCES = Set.of(
            11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61,
            62, 63, 64, 65, 71, 81, 82);

    private CodesFloor() {}

    static void check(List<Issuer> issuers, Faults faults) {
        for (int i = 0; i < issuers.size(); i++) {
            Issuer issuer = issuers.get(i);
            if (issuer.getCreditCode().isPresent()
                    && !fits(issuer.getCreditCode().get(), issuer)) {
                faults.add("COD-01", at(i, "creditCode"));
            }
            if (issuer.getDivisionCode().isPresent()) {
                String code = issuer.getDivisionCode().get();
                if (!isWellFormed(code) || !fits(code, issuer.getKind().orElse(null))) {
                    faults.add("COD-02", at(i, "divisionCode"));
                }
                if (isWellFormed(code) && isOfVillage(code) && !isUnderAny(code, issuers)) {
                    faults.add("COD-03", at(i, "divisionCode"));
                }
            }
        }
    }

    private static Pointer at(int issuer, String member) {
        return Pointer.ROOT.child("issuers").child(issuer).child(member);
    }

    private static boolean fits(String code, Issuer issuer) {
        if (!isSoundCreditCode(code)) {
            return false;
        }
        if (!code.startsWith("11")
                && issuer.getKind().isPresent()
                && ORGANS.contains(issuer.getKind().get())) {
            return false;
        }
        String division = issuer.getDivisionCode().orElse("");
        return division.length() < 6 || code.startsWith(division.substring(0, 6), 2) || code.startsWith("100000", 2);
    }

    private static boolean isSoundCreditCode(String code) {
        if (code.length() != 18) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 18; i++) {
            int digit = ALPHABET.indexOf(code.charAt(i));
            if (digit < 0) {
                return false;
            }
            sum += i < 17 ? digit * weight : 0;
            weight = weight * 3 % 31;
        }
        int organisation = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            organisation += Character.digit(code.charAt(8 + i), 36) * ORGANISATION_WEIGHTS[i];
        }
        return code.charAt(17) == ALPHABET.charAt((31 - sum % 31) % 31)
                && code.charAt(16) == "0123456789X".charAt((11 - organisation % 11) % 11);
    }

    private static boolean isWellFormed(String code) {
        if (code.length() != 6 && code.length() != 9 && code.length() != 12) {
            return false;
        }
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return PROVINCES.contains(number(code, 0, 2));
    }

    private static int number(String code, int from, int to) {
        return Integer.parseInt(code, from, to, 10);
    }

    private static boolean isOfVillage(String code) {
        return code.length() > 9 && number(code, 9, 12) > 0;
    }

    private static boolean fits(String code, @Nullable BodyKind kind) {
        if (kind == null) {
            return true;
        } else if (kind.equals(BodyKind.SUBDISTRICT)) {
            return isTownshipBetween(code, 1, 99);
        } else if (kind.equals(BodyKind.TOWN)) {
            return isTownshipBetween(code, 100, 199);
        } else if (kind.equals(BodyKind.TOWNSHIP)) {
            return isTownshipBetween(code, 200, 399);
        } else if (kind.equals(BodyKind.PROVINCE)) {
            return isAtOrAboveCounty(code) && number(code, 2, 6) == 0;
        } else if (kind.equals(BodyKind.COUNTY)) {
            return isAtOrAboveCounty(code) && number(code, 4, 6) > 0;
        }
        return !kind.equals(BodyKind.CITY) || isAtOrAboveCounty(code) && number(code, 2, 4) > 0;
    }

    private static boolean isTownshipBetween(String code, int first, int last) {
        if (code.length() == 6) {
            return true;
        }
        int township = number(code, 6, 9);
        return !isOfVillage(code) && township >= first && township <= last;
    }

    private static boolean isAtOrAboveCounty(String code) {
        return code.length() == 6 || Long.parseLong(code, 6, code.length(), 10) == 0;
    }

    /** Where no township is among the issuers, nothing is asked. */
    private static boolean isUnderAny(String village, List<Issuer> issuers) {
        boolean any = false;
        for (Issuer issuer : issuers) {
            String code = issuer.getDivisionCode().orElse("");
            if (isWellFormed(code) && code.length() > 6 && number(code, 6, 9) > 0 && !isOfVillage(code)) {
                any = true;
                if (village.startsWith(code.substring(0, 9))) {
                    return true;
                }
            }
        }
        return !any;
    }
}
