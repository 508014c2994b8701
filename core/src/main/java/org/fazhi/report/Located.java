package org.fazhi.report;

/**
 * A value of a report with its place (带位置的值).
 *
 * @param <T> the type of the value
 * @param value the value
 * @param pointer where it stands
 */
public record Located<T>(T value, Pointer pointer) {
    /** That of the place: the values of one report differ in it, and a value is long to look through. */
    @Override
    public int hashCode() {
        return pointer.hashCode();
    }
}
