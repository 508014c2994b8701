package org.fazhi.report;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value kept as text (原始 JSON), for members a version does not know.
 *
 * <p>The codec keeps such text compact, with numbers and member order as found. Two values are equal when their texts
 * are.
 */
public final class RawJson {
    private final String text;

    private RawJson(String text) {
        this.text = Objects.requireNonNull(text);
    }

    /**
     * A value with this text.
     *
     * @param text one JSON value; writing fails with a clear error when it is not
     * @return the value
     */
    public static RawJson of(String text) {
        return new RawJson(text);
    }

    /**
     * The text.
     *
     * @return one JSON value
     */
    public String getText() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RawJson that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
