package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whose duty it is (职责主体). At a subdistrict the secretary of the working committee and the director of the office stand
 * for the two heads.
 *
 * <p>The enumeration is open: an unknown code is kept as it is.
 */
public final class DutyRole extends Code {
    private static final Map<String, DutyRole> KNOWN = new LinkedHashMap<>();

    /** Head of the party committee (党委主要负责人). */
    public static final DutyRole PARTY_HEAD = known("PARTY_HEAD", "党委主要负责人");

    /** Head of the government (政府主要负责人). */
    public static final DutyRole GOVERNMENT_HEAD = known("GOVERNMENT_HEAD", "政府主要负责人");

    /** Both heads together (党政主要负责人). */
    public static final DutyRole JOINT = known("JOINT", "党政主要负责人");

    private DutyRole(String code, String label) {
        super(code, label);
    }

    private static DutyRole known(String code, String label) {
        DutyRole known = new DutyRole(code, label);
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
    public static DutyRole of(String code) {
        DutyRole known = KNOWN.get(code);
        return known != null ? known : new DutyRole(code, code);
    }

    /**
     * The codes this version knows.
     *
     * @return in the order of the constants
     */
    public static Collection<DutyRole> known() {
        return Collections.unmodifiableCollection(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(getCode());
    }
}
