package org.fazhi.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A place in a report as a JSON Pointer (RFC 6901), such as {@code /mediation/figures/2/value}. It holds for the JSON
 * as for the object: member names are property names.
 */
public final class Pointer {
    /** The report itself: the empty pointer. */
    public static final Pointer ROOT = new Pointer(null, "");

    /** Most lists are short; their indexes need not be written out again for each. */
    private static final String[] INDEXES =
            IntStream.range(0, 256).mapToObj(Integer::toString).toArray(String[]::new);

    private final @Nullable Pointer parent;
    private final String token;
    private final int depth;

    private Pointer(@Nullable Pointer parent, String token) {
        this.parent = parent;
        this.token = token;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    /**
     * A member below this place.
     *
     * @param member the name of the member
     * @return the longer pointer
     */
    public Pointer child(String member) {
        return new Pointer(this, member);
    }

    /**
     * An element below this place.
     *
     * @param index the index in the list, from 0
     * @return the longer pointer
     */
    public Pointer child(int index) {
        return new Pointer(this, index >= 0 && index < INDEXES.length ? INDEXES[index] : Integer.toString(index));
    }

    /**
     * The steps from the report to this place, not escaped.
     *
     * @return names and indexes, unmodifiable; empty for {@link #ROOT}
     */
    public List<String> tokens() {
        Deque<String> tokens = new ArrayDeque<>();
        for (Pointer at = this; at.parent != null; at = at.parent) {
            tokens.addFirst(at.token);
        }
        return List.copyOf(tokens);
    }

    /**
     * Whether this place is another one or lies within it.
     *
     * @param other the other place
     * @return true for the place itself and all below it
     */
    public boolean isWithin(Pointer other) {
        Pointer at = this;
        while (at.depth > other.depth && at.parent != null) {
            at = at.parent;
        }
        return at.equals(other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pointer that && token.equals(that.token) && Objects.equals(parent, that.parent);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(parent) + token.hashCode();
    }

    /** The pointer in the form of RFC 6901. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String step : tokens()) {
            text.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }
}
