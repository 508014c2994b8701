package org.fazhi.validation;

import java.util.Comparator;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.validation.rule.RuleSet;

/** The division a rule set belongs to, as the leading digits of division codes (GB/T 2260). */
final class Jurisdiction {
    /** The wider before the narrower, of one width by id: the order in which overlays take effect. */
    static final Comparator<RuleSet> WIDER_FIRST = Comparator.<RuleSet>comparingInt(
                    set -> digits(set.info()).length())
            .thenComparing(set -> set.info().getId());

    private Jurisdiction() {}

    static boolean covers(RuleSetInfo info, String divisionCode) {
        return divisionCode.startsWith(digits(info));
    }

    /** Without the zeros that only fill a code up: 980100 and 980100000000 mean 9801. Empty for the whole country. */
    static String digits(RuleSetInfo info) {
        String code = info.getJurisdiction().orElse("");
        String digits = code;
        if (digits.length() == 12) {
            digits = withoutTail(digits, "000");
        }
        if (digits.length() == 9) {
            digits = withoutTail(digits, "000");
        }
        if (digits.length() == 6) {
            digits = withoutTail(digits, "00");
        }
        return digits.length() == 4 ? withoutTail(digits, "00") : digits;
    }

    private static String withoutTail(String code, String zeros) {
        return code.endsWith(zeros) ? code.substring(0, code.length() - zeros.length()) : code;
    }
}
