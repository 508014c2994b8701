package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One of the four things a head does in person (四个亲自), article 4 of the Provisions on First Responsible Persons of
 * 2016.
 *
 * <p>The enumeration is open: an unknown code is kept as it is.
 */
public final class PersonalDeed extends Code {
    private static final Map<String, PersonalDeed> KNOWN = new LinkedHashMap<>();

    /** Important work is deployed in person (重要工作亲自部署). */
    public static final PersonalDeed DEPLOYS = known("DEPLOYS", "重要工作亲自部署");

    /** Major problems are looked into in person (重大问题亲自过问). */
    public static final PersonalDeed INQUIRES = known("INQUIRES", "重大问题亲自过问");

    /** Key links are coordinated in person (重点环节亲自协调). */
    public static final PersonalDeed COORDINATES = known("COORDINATES", "重点环节亲自协调");

    /** Important tasks are supervised in person (重要任务亲自督办). */
    public static final PersonalDeed SUPERVISES = known("SUPERVISES", "重要任务亲自督办");

    private PersonalDeed(String code, String label) {
        super(code, label);
    }

    private static PersonalDeed known(String code, String label) {
        PersonalDeed known = new PersonalDeed(code, label);
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
    public static PersonalDeed of(String code) {
        PersonalDeed known = KNOWN.get(code);
        return known != null ? known : new PersonalDeed(code, code);
    }

    /**
     * The codes this version knows.
     *
     * @return in the order of the constants
     */
    public static Collection<PersonalDeed> known() {
        return Collections.unmodifiableCollection(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(getCode());
    }
}
