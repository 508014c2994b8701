package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What kind of quantity a figure is (数值性质).
 *
 * <p>The enumeration is open: an unknown code is kept as it is.
 */
public final class Nature extends Code {
    private static final Map<String, Nature> KNOWN = new LinkedHashMap<>();

    /** Happened in the period: activities, cases (期间发生数). */
    public static final Nature FLOW = known("FLOW", "期间发生数");

    /** Held or in place at a point in time: staff, equipment (时点数). */
    public static final Nature STOCK = known("STOCK", "时点存量");

    /** A rate, as a rule in per cent (比率). */
    public static final Nature RATE = known("RATE", "比率");

    /** A mark or score (得分). */
    public static final Nature SCORE = known("SCORE", "得分");

    /** A rule or legal minimum that the text repeats, not an outcome (规范要求, e.g. 2人以上). */
    public static final Nature NORM = known("NORM", "规范要求");

    /** The announced number of things listed after it (列举个数, e.g. 三个举措). */
    public static final Nature ENUM = known("ENUM", "列举个数");

    /** How it was before (原有状况, e.g. 以往跑五个部门). */
    public static final Nature BASELINE = known("BASELINE", "改革前状况");

    /** A target for the future (目标值). */
    public static final Nature TARGET = known("TARGET", "目标值");

    private Nature(String code, String label) {
        super(code, label);
    }

    private static Nature known(String code, String label) {
        Nature known = new Nature(code, label);
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
    public static Nature of(String code) {
        Nature known = KNOWN.get(code);
        return known != null ? known : new Nature(code, code);
    }

    /**
     * The codes this version knows.
     *
     * @return in the order of the constants
     */
    public static Collection<Nature> known() {
        return Collections.unmodifiableCollection(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(getCode());
    }
}
