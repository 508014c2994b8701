package org.fazhi.text.figure;

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
 * @param items what is listed after an announced number
 */
public record Bond(RelationKind kind, OptionalInt rate, int whole, List<Integer> parts, List<String> items) {}
