package org.fazhi.json;

import org.fazhi.finding.Text;
import tools.jackson.core.JsonToken;

/** The limits on single tokens, checked exactly; Jackson checks them roughly and takes numbers for strings. */
record TokenLimits(int maxStringLength, int maxNumberLength, int maxNameLength) {
    static final TokenLimits DEFAULT = of(JsonLimits.defaults());
    static final TokenLimits NONE = new TokenLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    static TokenLimits of(JsonLimits limits) {
        return new TokenLimits(limits.getMaxStringLength(), limits.getMaxNumberLength(), limits.getMaxNameLength());
    }

    /** Refuses a token that is too long. */
    void check(JsonToken token, String text) {
        switch (token) {
            case VALUE_STRING -> check(text, maxStringLength, "字符串长度", "The length of the string");
            case PROPERTY_NAME -> check(text, maxNameLength, "成员名长度", "The length of the member name");
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                check(text, maxNumberLength, "数字长度", "The length of the number");
            default -> {}
        }
    }

    private static void check(String text, int limit, String zh, String en) {
        if (text.length() > limit) {
            throw new Refused(DocumentFaults.limit(Text.of(zh, en), limit));
        }
    }
}
