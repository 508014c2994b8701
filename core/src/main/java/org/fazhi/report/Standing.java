package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How firmly the text says that something is there (落实程度).
 *
 * <p>The enumeration is open: an unknown code is kept as it is.
 */
public final class Standing extends Code {
    private static final Map<String, Standing> KNOWN = new LinkedHashMap<>();

    /** Said to exist or to have been done (已建立、已开展). */
    public static final Standing EXISTS = known("EXISTS", "已有");

    /** Only worded as an intention of the year: 健全, 完善, 推进 (表态性表述). */
    public static final Standing CLAIMED = known("CLAIMED", "表述");

    /** Planned for later (计划). */
    public static final Standing PLANNED = known("PLANNED", "计划");

    private Standing(String code, String label) {
        super(code, label);
    }

    private static Standing known(String code, String label) {
        Standing known = new Standing(code, label);
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
    public static Standing of(String code) {
        Standing known = KNOWN.get(code);
        return known != null ? known : new Standing(code, code);
    }

    /**
     * The codes this version knows.
     *
     * @return in the order of the constants
     */
    public static Collection<Standing> known() {
        return Collections.unmodifiableCollection(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(getCode());
    }
}
