package org.fazhi.benchmarks.floor;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.report.Pointer;

/** What was found so far. */
final class Faults {
    private final List<Fault> found = new ArrayList<>();

    void add(String rule, Pointer pointer) {
        found.add(new Fault(rule, pointer));
    }

    /** At a member of the report, or of a member of it. */
    void add(String rule, String... path) {
        Pointer pointer = Pointer.ROOT;
        for (String step : path) {
            pointer = pointer.child(step);
        }
        add(rule, pointer);
    }

    List<Fault> found() {
        return found;
    }
}
