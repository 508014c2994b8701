package org.fazhi.validation.national.text;

import java.util.Optional;

/**
 * The unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters, of which the ninth to the seventeenth are an
 * organisation code (GB 11714).
 */
public final class CreditCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int ORGANISATION = 8;

    /** What is wrong with a code. */
    public enum Fault {
        LENGTH,
        ALPHABET,
        CHECK,
        ORGANISATION
    }

    private CreditCode() {}

    public static boolean isSound(String code) {
        return fault(code).isEmpty();
    }

    /** The first fault, in the order of {@link Fault}. */
    public static Optional<Fault> fault(String code) {
        if (code.length() != LENGTH) {
            return Optional.of(Fault.LENGTH);
        } else if (code.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            return Optional.of(Fault.ALPHABET);
        } else if (code.charAt(LENGTH - 1) != check(code)) {
            return Optional.of(Fault.CHECK);
        }
        return code.charAt(LENGTH - 2) == organisationCheck(code) ? Optional.empty() : Optional.of(Fault.ORGANISATION);
    }

    private static char check(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** GB 11714 counts letters by their place in the full alphabet, A = 10 to Z = 35. */
    private static char organisationCheck(String code) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(code.charAt(ORGANISATION + i), 36) * ORGANISATION_WEIGHTS[i];
        }
        return "0123456789X".charAt((11 - sum % 11) % 11);
    }
}
