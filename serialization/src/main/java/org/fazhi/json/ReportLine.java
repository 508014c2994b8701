package org.fazhi.json;

import org.immutables.value.Value;

/**
 * One line of an NDJSON file (NDJSON 的一行): its number and what came of reading it. A bad line harms no other.
 *
 * <p>The lines of its problems are those of the file.
 */
@Value.Immutable
public interface ReportLine {
    /**
     * The number of the line in the file, blank lines counted.
     *
     * @return from 1
     */
    long getNumber();

    /**
     * The report, or the problems that make the line unusable.
     *
     * @return as {@link ReportJson#parse(byte[])} would give for the line alone
     */
    JsonReading getReading();
}
