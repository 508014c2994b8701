package org.fazhi.validation.national.text;

import java.util.regex.Pattern;

/** The name of a body, as titles and headings shorten it. */
public final class BodyName {
    private static final Pattern OFFICE = Pattern.compile("(?:人民政府)?(?:办事处|委员会|管理委员会|管委会)?$");

    private BodyName() {}

    /** 柳桥镇人民政府 as headings name it: 柳桥镇. */
    public static String withoutOffice(String name) {
        return OFFICE.matcher(name).replaceFirst("");
    }
}
