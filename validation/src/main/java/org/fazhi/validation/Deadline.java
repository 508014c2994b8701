package org.fazhi.validation;

import java.time.Duration;
import java.util.Optional;

/** Until when the rules of one check may run. No time is taken unless a budget was given. */
final class Deadline {
    private static final Deadline NONE = new Deadline(Optional.empty());

    private final Optional<Duration> budget;
    private final long start;

    private Deadline(Optional<Duration> budget) {
        this.budget = budget;
        this.start = budget.isPresent() ? System.nanoTime() : 0;
    }

    static Deadline of(Optional<Duration> budget) {
        return budget.isPresent() ? new Deadline(budget) : NONE;
    }

    boolean passed() {
        return budget.filter(most -> Duration.ofNanos(System.nanoTime() - start).compareTo(most) >= 0)
                .isPresent();
    }

    /** Stops a rule that runs when the time is up. */
    static final class Passed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Passed() {
            super("超出时间预算", null, false, false);
        }
    }
}
