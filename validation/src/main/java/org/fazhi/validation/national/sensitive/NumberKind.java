package org.fazhi.validation.national.sensitive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.validation.national.text.CreditCode;

/** What a run of digits is. A unified social credit code is told apart first; twelve digits are a division code. */
enum NumberKind {
    ID_CARD,
    ID_CARD_UNCHECKED,
    ID_CARD_15,
    MOBILE,
    LANDLINE,
    BANK_CARD;

    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final Pattern MOBILE_FORM = Pattern.compile("(?:86|0086)?1[3-9]\\d{9}");
    private static final Pattern LANDLINE_FORM = Pattern.compile("0[1-9]\\d{1,2}[1-9]\\d{6,7}");
    /** Issuer numbers of payment cards begin with 3 to 6 or, for old domestic cards, 9. */
    private static final Pattern CARD_FORM = Pattern.compile("[34569]\\d{15,18}");

    static Optional<NumberKind> of(String number) {
        return switch (number.length()) {
            case 18 ->
                CreditCode.isSound(number) ? Optional.empty() : idCard(number).or(() -> card(number));
            case 15 -> isIdCard15(number) ? Optional.of(ID_CARD_15) : phone(number);
            case 16, 17, 19 -> card(number);
            default -> phone(number);
        };
    }

    private static Optional<NumberKind> idCard(String number) {
        if (!isNumeric(number) || !PROVINCES.contains(number.substring(0, 2)) || !isDate(number.substring(6, 14))) {
            return Optional.empty();
        }
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += Character.digit(number.charAt(i), 10) * ID_WEIGHTS[i];
        }
        boolean checked = "10X98765432".charAt(sum % 11) == number.charAt(17);
        return Optional.of(checked ? ID_CARD : ID_CARD_UNCHECKED);
    }

    private static boolean isIdCard15(String number) {
        return isNumeric(number)
                && PROVINCES.contains(number.substring(0, 2))
                && isDate("19" + number.substring(6, 12));
    }

    /** All digits but the last character, which may be an X. */
    private static boolean isNumeric(String number) {
        return number.chars().limit(number.length() - 1L).allMatch(c -> c >= '0' && c <= '9');
    }

    /** A real day on which somebody now living can have been born. */
    private static boolean isDate(String digits) {
        int year = Integer.parseInt(digits.substring(0, 4));
        int month = Integer.parseInt(digits.substring(4, 6));
        int day = Integer.parseInt(digits.substring(6, 8));
        return year >= 1900
                && year < 2100
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    static LocalDate birth(String idCard) {
        return LocalDate.of(
                Integer.parseInt(idCard.substring(6, 10)),
                Integer.parseInt(idCard.substring(10, 12)),
                Integer.parseInt(idCard.substring(12, 14)));
    }

    private static Optional<NumberKind> card(String number) {
        return CARD_FORM.matcher(number).matches() && luhn(number) ? Optional.of(BANK_CARD) : Optional.empty();
    }

    private static boolean luhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = Character.digit(number.charAt(number.length() - 1 - i), 10) * (i % 2 + 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10 == 0;
    }

    private static Optional<NumberKind> phone(String number) {
        if (MOBILE_FORM.matcher(number).matches()) {
            return Optional.of(MOBILE);
        }
        return LANDLINE_FORM.matcher(number).matches() ? Optional.of(LANDLINE) : Optional.empty();
    }
}
