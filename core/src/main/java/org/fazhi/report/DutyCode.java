package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A duty of the first responsible person (第一责任人职责). P1 to P6 are the six items for the head of the party committee
 * (article 5), G1 to G6 the six for the head of the government (article 6) of the Provisions on Principal Heads of
 * Party and Government as First Responsible Persons for the Rule of Law (党政主要负责人履行推进法治建设第一责任人职责规定, 2016).
 *
 * <p>The enumeration is open: an unknown code is kept as it is.
 */
public final class DutyCode extends Code {
    private static final Map<String, DutyCode> KNOWN = new LinkedHashMap<>();

    /** Leads: hears reports, solves major problems, puts the rule of law into the plans (领导核心作用). */
    public static final DutyCode P1 = known("P1", "发挥领导核心作用");

    /** Builds and enforces party regulations (党内法规制度建设). */
    public static final DutyCode P2 = known("P2", "加强党内法规制度建设");

    /** Decides by law and rules, with legal advisers and legality review (依法依规决策). */
    public static final DutyCode P3 = known("P3", "依法依规决策");

    /** Supports the other organs, does not interfere in judicial cases (支持依法履职、不干预司法). */
    public static final DutyCode P4 = known("P4", "支持各机关依法履职");

    /** Appoints with regard to the rule of law, builds the legal workforce (用人导向、队伍建设). */
    public static final DutyCode P5 = known("P5", "法治用人导向和队伍建设");

    /** Advances legal publicity (法治宣传教育). */
    public static final DutyCode P6 = known("P6", "推进法治宣传教育");

    /** Organises rule-of-law government: plans, resources, major problems (组织领导). */
    public static final DutyCode G1 = known("G1", "组织法治政府建设");

    /** Follows the decision procedure, lawful documents, openness (决策程序、规范性文件、政务公开). */
    public static final DutyCode G2 = known("G2", "依法决策、规范性文件和政务公开");

    /** Performs functions by law, strict enforcement (依法履职、执法责任制). */
    public static final DutyCode G3 = known("G3", "依法履职和严格规范执法");

    /** Urges others to act by law, corrects inaction and abuse (层级监督、纠正不作为乱作为). */
    public static final DutyCode G4 = known("G4", "督促下属依法行政");

    /** Respects the courts: appears, obeys judgments (出庭应诉、履行生效裁判). */
    public static final DutyCode G5 = known("G5", "尊重司法、出庭应诉");

    /** Staff study the law; publicity by those who enforce (学法用法、谁执法谁普法). */
    public static final DutyCode G6 = known("G6", "学法用法和普法");

    private DutyCode(String code, String label) {
        super(code, label);
    }

    private static DutyCode known(String code, String label) {
        DutyCode known = new DutyCode(code, label);
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
    public static DutyCode of(String code) {
        DutyCode known = KNOWN.get(code);
        return known != null ? known : new DutyCode(code, code);
    }

    /**
     * The codes this version knows.
     *
     * @return in the order of the constants
     */
    public static Collection<DutyCode> known() {
        return Collections.unmodifiableCollection(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(getCode());
    }
}
