package org.fazhi.validation;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Until when the rules of one check may run. No time is taken unless a budget was given. */
final class Deadline {
    private static final Deadline NONE = new Deadline(null, 0);

    private final @Nullable Duration budget;
    private final long start;

    private Deadline(@Nullable Duration budget, long start) {
        this.budget = budget;
        this.start = start;
    }

    static Deadline of(Optional<Duration> budget) {
        return budget.map(most -> new Deadline(most, System.nanoTime())).orElse(NONE);
    }

    boolean passed() {
        return budget != null && Duration.ofNanos(System.nanoTime() - start).compareTo(budget) >= 0;
    }

    /** Stops a rule that runs when the time is up. */
    static final class Passed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Passed() {
            super("超出时间预算", null, false, false);
        }
    }
}
