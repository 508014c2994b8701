package org.fazhi.report;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.util.Map;

/**
 * A value that keeps the members it does not know (未知成员), so that a document of a newer version passes through
 * unharmed.
 */
@JsonAutoDetect(getterVisibility = NONE, isGetterVisibility = NONE)
public interface Extensible {
    /**
     * Members of the JSON object that this version does not know, by name.
     *
     * @return in the order of the document; empty as a rule
     */
    @JsonAnyGetter
    Map<String, RawJson> getUnknownMembers();
}
