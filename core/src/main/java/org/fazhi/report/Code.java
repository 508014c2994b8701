package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A code of an open enumeration (代码): a short ASCII name with a Chinese label.
 *
 * <p>Two codes are equal when they are of the same enumeration and have the same name, whether known to this version or
 * not. In JSON a code is its name.
 */
public abstract sealed class Code
        permits Approx,
                Area,
                BodyKind,
                DamageKind,
                Direction,
                DutyCode,
                DutyRole,
                Nature,
                Origin,
                PartKind,
                PersonalDeed,
                RelationKind,
                Standing {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,79}");

    private final String code;
    private final String label;

    Code(String code, String label) {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("不是有效的代码（应为 1–80 个 ASCII 字母、数字或 _ . -，以字母或数字开头）：" + shorten(code));
        }
        this.code = code;
        this.label = label;
    }

    private static String shorten(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    /**
     * The name, as it stands in JSON.
     *
     * @return such as {@code ENFORCEMENT}
     */
    @JsonValue
    public final String getCode() {
        return code;
    }

    /**
     * The Chinese label.
     *
     * @return such as 行政执法; the code itself when this version does not know it
     */
    public final String getLabel() {
        return label;
    }

    /**
     * Whether this version knows the code.
     *
     * @return false for a code that was only carried along
     */
    public abstract boolean isKnown();

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Code that && getClass() == that.getClass() && code.equals(that.code);
    }

    @Override
    public final int hashCode() {
        return code.hashCode();
    }

    @Override
    public final String toString() {
        return code;
    }
}
