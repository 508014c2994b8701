package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The kind of body that reports (报告机关类别). It decides which rules bind the report: the supervision provisions name local
 * party committees and governments at every level and departments of county level and above; subdistrict offices and
 * development zones follow by analogy.
 *
 * <p>The enumeration is open: an unknown code is kept as it is.
 */
public final class BodyKind extends Code {
    private static final Map<String, BodyKind> KNOWN = new LinkedHashMap<>();

    /** A department of the State Council (国务院部门). */
    public static final BodyKind STATE_COUNCIL_DEPT = known("STATE_COUNCIL_DEPT", "国务院部门");

    /** Provincial level (省、自治区、直辖市). */
    public static final BodyKind PROVINCE = known("PROVINCE", "省级政府");

    /** City divided into districts, prefecture (设区的市、自治州). */
    public static final BodyKind CITY = known("CITY", "设区的市级政府");

    /** County level: county, district, county-level city (县、市辖区、县级市). */
    public static final BodyKind COUNTY = known("COUNTY", "县级政府");

    /** Town (镇). */
    public static final BodyKind TOWN = known("TOWN", "镇");

    /** Township, ethnic township (乡、民族乡). */
    public static final BodyKind TOWNSHIP = known("TOWNSHIP", "乡");

    /** Subdistrict office (街道办事处), an agency of the county-level government. */
    public static final BodyKind SUBDISTRICT = known("SUBDISTRICT", "街道办事处");

    /** Department of a government of county level or above (县级以上地方政府部门). */
    public static final BodyKind DEPARTMENT = known("DEPARTMENT", "县级以上政府部门");

    /** Administrative committee of a development zone (开发区管委会). */
    public static final BodyKind DEV_ZONE = known("DEV_ZONE", "开发区管理机构");

    /** Party committee or working committee signing jointly with the government (党委、党工委). */
    public static final BodyKind PARTY_COMMITTEE = known("PARTY_COMMITTEE", "党委");

    private BodyKind(String code, String label) {
        super(code, label);
    }

    private static BodyKind known(String code, String label) {
        BodyKind known = new BodyKind(code, label);
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
    public static BodyKind of(String code) {
        BodyKind known = KNOWN.get(code);
        return known != null ? known : new BodyKind(code, code);
    }

    /**
     * The codes this version knows.
     *
     * @return in the order of the constants
     */
    public static Collection<BodyKind> known() {
        return Collections.unmodifiableCollection(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(getCode());
    }
}
