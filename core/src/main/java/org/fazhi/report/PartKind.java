package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One of the five statutory parts of the report (年度报告应当包括的内容), as listed in the annual-report chapter of the Provisions
 * on Supervision of Rule-of-Law Government Construction (法治政府建设与责任落实督察工作规定, 2019). Parts are typed by meaning; their
 * printed order, number and nesting are free and stand in the outline.
 *
 * <p>The enumeration is open: an unknown code is kept as it is.
 */
public final class PartKind extends Code {
    private static final Map<String, PartKind> KNOWN = new LinkedHashMap<>();

    /** Main measures and results of the reporting year (上一年度推进法治政府建设的主要举措和成效). */
    public static final PartKind ACHIEVEMENTS = known("ACHIEVEMENTS", "主要举措和成效", "achievements");

    /** Shortcomings and their causes (存在的不足和原因). */
    public static final PartKind SHORTCOMINGS = known("SHORTCOMINGS", "存在的不足和原因", "shortcomings");

    /**
     * How the heads of party committee and government performed the duties of the first responsible person
     * (党政主要负责人履行推进法治建设第一责任人职责).
     */
    public static final PartKind FIRST_RESPONSIBLE = known("FIRST_RESPONSIBLE", "第一责任人职责", "firstResponsible");

    /** Main arrangements for the following year (下一年度推进法治政府建设的主要安排). */
    public static final PartKind NEXT_PLAN = known("NEXT_PLAN", "下一年度主要安排", "nextPlan");

    /** Other matters to be reported (其他需要报告的情况); optional in practice. */
    public static final PartKind OTHER = known("OTHER", "其他需要报告的情况", "other");

    private final String member;

    private PartKind(String code, String label, String member) {
        super(code, label);
        this.member = member;
    }

    private static PartKind known(String code, String label, String member) {
        PartKind known = new PartKind(code, label, member);
        KNOWN.put(code, known);
        return known;
    }

    /**
     * The member of {@link Report} (and of its JSON) that holds this part, such as {@code nextPlan}.
     *
     * @return the name; empty for a part this version does not know
     */
    public String getMember() {
        return member;
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
    public static PartKind of(String code) {
        PartKind known = KNOWN.get(code);
        return known != null ? known : new PartKind(code, code, "");
    }

    /**
     * The codes this version knows.
     *
     * @return in the order of the constants
     */
    public static Collection<PartKind> known() {
        return Collections.unmodifiableCollection(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(getCode());
    }
}
