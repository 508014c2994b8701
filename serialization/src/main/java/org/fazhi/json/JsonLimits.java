package org.fazhi.json;

import org.immutables.value.Value;

/**
 * What a document may be (读取限额): how large, so that a hostile or broken one is answered at once and within the memory
 * at hand, and whether it may hold members this version does not know. The defaults leave room for a report many times
 * longer than any published one, and keep what is unknown.
 *
 * <p>Example: {@code JsonLimits.builder().maxDepth(40).build()}.
 */
@Value.Immutable(singleton = true)
public interface JsonLimits {
    /** What becomes of members this version does not know. */
    enum UnknownMembers {
        /** They are kept and written back, each with a note. */
        KEEP,

        /** Each is a problem, and the document is refused. */
        REJECT
    }

    /**
     * The longest document.
     *
     * @return in bytes, or in UTF-16 units where the source is a string; 16 Mi by default
     */
    @Value.Default
    default int getMaxDocumentLength() {
        return 16 * 1024 * 1024;
    }

    /**
     * The deepest nesting of objects and arrays.
     *
     * @return 1 to 1000; 128 by default
     */
    @Value.Default
    default int getMaxDepth() {
        return 128;
    }

    /**
     * The most tokens: each member name, each simple value, each opening and closing bracket is one.
     *
     * @return 1,000,000 by default
     */
    @Value.Default
    default int getMaxTokens() {
        return 1_000_000;
    }

    /**
     * The longest string.
     *
     * @return in UTF-16 units; 4,000,000 by default
     */
    @Value.Default
    default int getMaxStringLength() {
        return 4_000_000;
    }

    /**
     * The longest number, as written.
     *
     * @return in characters; 1000 by default
     */
    @Value.Default
    default int getMaxNumberLength() {
        return 1000;
    }

    /**
     * The longest member name.
     *
     * @return in UTF-16 units, at least 100; 1000 by default
     */
    @Value.Default
    default int getMaxNameLength() {
        return 1000;
    }

    /**
     * The most problems listed one by one, and the most notes.
     *
     * @return 1000 by default; what goes beyond is counted in a note of kind {@link JsonProblem.Kind#OMITTED}
     */
    @Value.Default
    default int getMaxProblems() {
        return 1000;
    }

    /**
     * What becomes of members this version does not know, anywhere in the document. Unknown codes are always kept.
     *
     * @return {@link UnknownMembers#KEEP} by default, so that documents of a newer version can be read; a system that
     *     takes data from forms of its own may prefer {@link UnknownMembers#REJECT}
     */
    @Value.Default
    default UnknownMembers getUnknownMembers() {
        return UnknownMembers.KEEP;
    }

    /**
     * Refuses limits that no document could meet or that would not protect.
     *
     * @throws IllegalArgumentException when a limit is out of range
     */
    @Value.Check
    default void check() {
        boolean positive = getMaxDocumentLength() > 0
                && getMaxDepth() > 0
                && getMaxTokens() > 0
                && getMaxStringLength() > 0
                && getMaxNumberLength() > 0
                && getMaxProblems() > 0;
        if (!positive || getMaxDepth() > 1000 || getMaxNameLength() < 100) {
            throw new IllegalArgumentException("读取限额应为正数，嵌套深度不超过 1000，成员名长度不少于 100");
        }
        if (getMaxDocumentLength() == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("文档长度限额应小于 2147483647");
        }
    }

    /**
     * The limits used where none are given.
     *
     * @return the defaults
     */
    static JsonLimits defaults() {
        return ImmutableJsonLimits.of();
    }

    /**
     * Starts a value.
     *
     * @return a builder that holds the defaults
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails when a limit is out of range. */
    final class Builder extends ImmutableJsonLimits.Builder {}
}
