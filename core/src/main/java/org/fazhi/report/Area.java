package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A task area of rule-of-law government (工作领域) that a figure, a section or a plan item speaks of. The areas follow the
 * tasks of the Implementation Outlines of 2015 and 2021 (法治政府建设实施纲要), cut where reports cut them.
 *
 * <p>The enumeration is open: an unknown code is kept as it is.
 */
public final class Area extends Code {
    private static final Map<String, Area> KNOWN = new LinkedHashMap<>();

    /** Lawful and full performance of government functions (政府职能): services, approvals, lists of powers. */
    public static final Area GOVERNMENT_FUNCTIONS = known("GOVERNMENT_FUNCTIONS", "依法履行政府职能", "governmentFunctions");

    /** Business environment under the rule of law (法治化营商环境). */
    public static final Area BUSINESS_ENVIRONMENT = known("BUSINESS_ENVIRONMENT", "营商环境", "businessEnvironment");

    /** Normative documents and the system of rules (依法行政制度体系): review, filing, clean-up. */
    public static final Area NORMATIVE_DOCUMENTS = known("NORMATIVE_DOCUMENTS", "行政规范性文件", "normativeDocuments");

    /** Major administrative decisions and legal advisers (重大行政决策、法律顾问). */
    public static final Area DECISION_MAKING = known("DECISION_MAKING", "行政决策", "decisionMaking");

    /** Administrative enforcement (行政执法): penalties, permits, the three systems. */
    public static final Area ENFORCEMENT = known("ENFORCEMENT", "行政执法", "enforcement");

    /** Emergency response and public safety (突发事件应对). */
    public static final Area EMERGENCY = known("EMERGENCY", "突发事件应对", "emergency");

    /** Prevention and mediation of disputes, petitions (矛盾纠纷化解、人民调解、信访). */
    public static final Area MEDIATION = known("MEDIATION", "矛盾纠纷化解", "mediation");

    /** Administrative review and litigation (行政复议、行政应诉). */
    public static final Area REVIEW_LITIGATION = known("REVIEW_LITIGATION", "行政复议与应诉", "reviewLitigation");

    /** Restraint and supervision of administrative power (行政权力制约和监督). */
    public static final Area SUPERVISION = known("SUPERVISION", "行政权力制约和监督", "supervision");

    /** Disclosure of government information (政务公开、政府信息公开). */
    public static final Area DISCLOSURE = known("DISCLOSURE", "政务公开", "disclosure");

    /** Digital rule-of-law government (数字法治政府). */
    public static final Area DIGITAL = known("DIGITAL", "数字法治政府", "digital");

    /** Legal publicity and education (普法、法治宣传教育). */
    public static final Area LEGAL_PUBLICITY = known("LEGAL_PUBLICITY", "法治宣传教育", "legalPublicity");

    /** Party leadership and the mechanisms of advancement (党的领导、推进机制). */
    public static final Area PARTY_LEADERSHIP = known("PARTY_LEADERSHIP", "党的领导", "partyLeadership");

    /** Environment and townscape (生态环境、市容环境). */
    public static final Area ENVIRONMENT = known("ENVIRONMENT", "生态环境", "environment");

    /** Whatever fits no other area (其他). */
    public static final Area OTHER = known("OTHER", "其他工作", "otherWork");

    private final String member;

    private Area(String code, String label, String member) {
        super(code, label);
        this.member = member;
    }

    private static Area known(String code, String label, String member) {
        Area area = new Area(code, label, member);
        KNOWN.put(code, area);
        return area;
    }

    /**
     * The member of {@link Report} (and of its JSON) that holds the content of this area, such as {@code enforcement}.
     *
     * @return the name; empty for an area this version does not know
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
    public static Area of(String code) {
        Area known = KNOWN.get(code);
        return known != null ? known : new Area(code, code, "");
    }

    /**
     * The codes this version knows.
     *
     * @return in the order of the constants
     */
    public static Collection<Area> known() {
        return Collections.unmodifiableCollection(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(getCode());
    }
}
