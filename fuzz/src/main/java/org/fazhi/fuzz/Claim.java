package org.fazhi.fuzz;

/** What a target holds to be so; a claim that fails is what the fuzzer looks for. */
final class Claim {
    private Claim() {}

    static void holds(boolean so, String claim) {
        if (!so) {
            throw new IllegalStateException(claim);
        }
    }
}
