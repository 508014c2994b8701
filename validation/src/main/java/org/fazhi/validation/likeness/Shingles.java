package org.fazhi.validation.likeness;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** The stretches of a fixed number of characters that texts are made of, each once; none runs across two texts. */
public final class Shingles {
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final int size;
    private final long[] sorted;

    private Shingles(int size, long[] sorted) {
        this.size = size;
        this.sorted = sorted;
    }

    public static Shingles of(List<String> texts, int size) {
        return new Shingles(
                size,
                texts.stream()
                        .flatMapToLong(text -> hashes(text, size))
                        .sorted()
                        .distinct()
                        .toArray());
    }

    private static LongStream hashes(String text, int size) {
        return LongStream.range(0, Math.max(0, text.length() - size + 1)).map(at -> hash(text, (int) at, size));
    }

    private static long hash(String text, int at, int size) {
        long hash = 0;
        for (int i = at; i < at + size; i++) {
            hash = hash * FACTOR + text.charAt(i);
        }
        return hash;
    }

    public int count() {
        return sorted.length;
    }

    /** How many stretches both have. */
    int shared(Shingles other) {
        int shared = 0;
        for (long hash : sorted) {
            shared += other.has(hash) ? 1 : 0;
        }
        return shared;
    }

    /** The stretches both have in those either has (Jaccard), in whole percent, rounded down. */
    public int similarity(Shingles other) {
        int shared = shared(other);
        long all = (long) count() + other.count() - shared;
        return all == 0 ? 0 : (int) (100L * shared / all);
    }

    /** Whether a text is made of these stretches alone. */
    boolean holdAll(String text) {
        return text.length() >= size && hashes(text, size).allMatch(this::has);
    }

    private boolean has(long hash) {
        return Arrays.binarySearch(sorted, hash) >= 0;
    }
}
