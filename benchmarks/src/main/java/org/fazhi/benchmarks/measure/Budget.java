package org.fazhi.benchmarks.measure;

/**
 * How long is measured.
 *
 * @param tables whether tables and plots are made too
 * @param rounds how many times each side is run, in a fork of its own
 * @param warmups how many iterations before those that count
 * @param iterations how many that count
 * @param millis how long an iteration takes
 */
record Budget(boolean tables, int rounds, int warmups, int iterations, int millis) {
    static Budget quick() {
        return new Budget(false, 3, 12, 3, 500);
    }

    static Budget full() {
        return new Budget(true, 4, 16, 4, 500);
    }

    /** For texts, of which one operation may take seconds. */
    Budget ofTexts() {
        return new Budget(tables, tables ? 4 : rounds, 2, 2, tables ? 3000 : 1000);
    }

    /** For tables, where nothing hangs on a single number. */
    Budget once() {
        return new Budget(tables, 1, warmups, iterations, millis);
    }
}
