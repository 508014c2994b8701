package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Direction of a change against the year before (同比方向). The figure itself is never negative.
 *
 * <p>The enumeration is open: an unknown code is kept as it is.
 */
public final class Direction extends Code {
    private static final Map<String, Direction> KNOWN = new LinkedHashMap<>();

    /** Rise: 上升, 增长, 提高. */
    public static final Direction UP = known("UP", "上升");

    /** Fall: 下降, 减少. */
    public static final Direction DOWN = known("DOWN", "下降");

    /** Unchanged: 持平. */
    public static final Direction LEVEL = known("LEVEL", "持平");

    private Direction(String code, String label) {
        super(code, label);
    }

    private static Direction known(String code, String label) {
        Direction known = new Direction(code, label);
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
    public static Direction of(String code) {
        Direction known = KNOWN.get(code);
        return known != null ? known : new Direction(code, code);
    }

    /**
     * The codes this version knows.
     *
     * @return in the order of the constants
     */
    public static Collection<Direction> known() {
        return Collections.unmodifiableCollection(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(getCode());
    }
}
