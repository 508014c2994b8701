package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the data of a report come from (数据来源). Absence means that it is not known.
 *
 * <p>The enumeration is open: an unknown code is kept as it is.
 */
public final class Origin extends Code {
    private static final Map<String, Origin> KNOWN = new LinkedHashMap<>();

    /** Taken from a published text (公布的文本). */
    public static final Origin TEXT = known("TEXT", "公布文本");

    /** Entered in a form or exported from a system (填报数据); there is no printed text behind it. */
    public static final Origin FORM = known("FORM", "填报表单");

    private Origin(String code, String label) {
        super(code, label);
    }

    private static Origin known(String code, String label) {
        Origin known = new Origin(code, label);
        KNOWN.put(code, known);
        return known;
    }

    /**
     * The value with this code.
     *
     * @param code a code, known or not
     * @return the constant, or a value that keeps the unknown code
     * @throws IllegalArgumentException unless it is 1 to 80 ASCII letters, digits and {@code _ . -}, the first of them
     *     a letter or digit
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Origin of(String code) {
        Origin known = KNOWN.get(code);
        return known != null ? known : new Origin(code, code);
    }

    /**
     * The codes this version knows.
     *
     * @return in the order of the constants
     */
    public static Collection<Origin> known() {
        return Collections.unmodifiableCollection(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(getCode());
    }
}
