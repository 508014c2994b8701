package org.fazhi.load;

import java.util.ArrayList;
import java.util.List;

/** How much of the heap is in use when nothing is under way. */
final class Heap {
    private static final double MEBIBYTE = 1 << 20;
    private static final double MOST_GROWTH = 8;

    private final List<Double> measured = new ArrayList<>();

    /** In MiB, after a garbage collection. */
    double measure() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        double used = (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE;
        measured.add(used);
        return used;
    }

    /** Whether no measurement exceeds the first by more than 8 MiB. */
    boolean isFlat() {
        return measured.stream().allMatch(used -> used <= measured.get(0) + MOST_GROWTH);
    }
}
