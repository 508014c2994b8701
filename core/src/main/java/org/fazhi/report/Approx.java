package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How exactly a figure is printed (约数). 余 and 多 in a count make it a lower bound.
 *
 * <p>The enumeration is open: an unknown code is kept as it is.
 */
public final class Approx extends Code {
    private static final Map<String, Approx> KNOWN = new LinkedHashMap<>();

    /** As printed, without qualifier. */
    public static final Approx EXACT = known("EXACT", "精确");

    /** A lower bound: 余, 多, 超, 以上. */
    public static final Approx MORE_THAN = known("MORE_THAN", "以上");

    /** Near the value: 近, 约, 左右. */
    public static final Approx ABOUT = known("ABOUT", "左右");

    /** An upper bound: 以内, 不足, 不到. */
    public static final Approx LESS_THAN = known("LESS_THAN", "以内");

    private Approx(String code, String label) {
        super(code, label);
    }

    private static Approx known(String code, String label) {
        Approx known = new Approx(code, label);
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
    public static Approx of(String code) {
        Approx known = KNOWN.get(code);
        return known != null ? known : new Approx(code, code);
    }

    /**
     * The codes this version knows.
     *
     * @return in the order of the constants
     */
    public static Collection<Approx> known() {
        return Collections.unmodifiableCollection(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(getCode());
    }
}
