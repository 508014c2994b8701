package org.fazhi.benchmarks.measure;

/**
 * One side of a comparison.
 *
 * @param benchmark class and method
 * @param document the document it is run with
 * @param threads on how many threads
 */
record Side(String benchmark, String document, int threads) {
    static Side of(String benchmark, String document) {
        return new Side(benchmark, document, 1);
    }

    Side on(String other) {
        return new Side(benchmark, other, threads);
    }

    @Override
    public String toString() {
        return benchmark + " " + document + (threads == 1 ? "" : " on " + threads + " threads");
    }
}
