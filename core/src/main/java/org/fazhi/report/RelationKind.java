package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a {@link Relation} says of the figures it names (数量关系).
 *
 * <p>The enumeration is open: an unknown code is kept as it is.
 */
public final class RelationKind extends Code {
    private static final Map<String, RelationKind> KNOWN = new LinkedHashMap<>();

    /** {@code rate = part / whole} (化解率 = 化解数 / 受理数). */
    public static final RelationKind RATE = known("RATE", "比率");

    /** The parts make up the whole, or, when not complete, are contained in it (其中). */
    public static final RelationKind BREAKDOWN = known("BREAKDOWN", "其中");

    /** The part cannot exceed the whole (部分不超过总体). */
    public static final RelationKind AT_MOST = known("AT_MOST", "不超过");

    /** The figures state the same quantity and must be equal (同一数值). */
    public static final RelationKind EQUAL = known("EQUAL", "一致");

    /** The announced number of the items listed (列举). */
    public static final RelationKind ENUMERATION = known("ENUMERATION", "列举");

    private RelationKind(String code, String label) {
        super(code, label);
    }

    private static RelationKind known(String code, String label) {
        RelationKind known = new RelationKind(code, label);
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
    public static RelationKind of(String code) {
        RelationKind known = KNOWN.get(code);
        return known != null ? known : new RelationKind(code, code);
    }

    /**
     * The codes this version knows.
     *
     * @return in the order of the constants
     */
    public static Collection<RelationKind> known() {
        return Collections.unmodifiableCollection(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(getCode());
    }
}
