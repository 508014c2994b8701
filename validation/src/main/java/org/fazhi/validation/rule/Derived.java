package org.fazhi.validation.rule;

import org.fazhi.report.ReportIndex;

/**
 * A value that several rules work out from a report in the same way (共用的推导值), such as all runs of digits in its words.
 * The rules share one constant of this type; what it gives is worked out once in a check, by the first rule that asks.
 *
 * <p>It must be stateless, read only what it is given, and give a value that nobody changes.
 *
 * <p>Example:
 *
 * <pre>{@code
 * static final Derived<Integer> LETTERS = (index, passages) -> {
 *     int letters = 0;
 *     for (Passage passage : passages) {
 *         letters += passage.text().length();
 *     }
 *     return letters;
 * };
 * }</pre>
 *
 * @param <T> what is worked out
 * @see Examination#derived
 */
@FunctionalInterface
public interface Derived<T> {
    /**
     * Works the value out.
     *
     * @param index the report with the places of its values
     * @param passages all words of the report; going through them keeps the time budget
     * @return the value
     */
    T from(ReportIndex index, Iterable<Passage> passages);
}
