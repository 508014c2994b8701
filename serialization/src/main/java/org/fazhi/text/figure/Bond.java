package org.fazhi.text.figure;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.fazhi.report.RelationKind;

/**
 * How numbers of one text hang together, each named by its place in the list.
 *
 * @param kind RATE, BREAKDOWN or ENUMERATION
 * @param rate the rate
 * @param whole the whole
 * @param parts the parts
 * @param complete whether the parts are said to make up the whole
 * @param items what is listed after an announced number
 */
public record Bond(
        RelationKind kind, OptionalInt rate, int whole, List<Integer> parts, boolean complete, List<String> items) {

    static Bond of(RelationKind kind, OptionalInt rate, int whole, List<Integer> parts, List<String> items) {
        return new Bond(kind, rate, whole, parts, false, items);
    }

    static Bond breakdown(int whole, Collection<Integer> parts, boolean complete) {
        return new Bond(RelationKind.BREAKDOWN, OptionalInt.empty(), whole, List.copyOf(parts), complete, List.of());
    }
}
