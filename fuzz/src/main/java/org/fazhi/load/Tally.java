package org.fazhi.load;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Report;
import org.fazhi.validation.ReportValidator;

/** What came of the checks, held against the result each report got alone. */
final class Tally {
    private static final int MOST_FAULTS = 20;

    private final ReportValidator validator;
    private final List<Report> reports;
    private final List<ValidationResult> alone;
    private final AtomicLongArray checked;
    private final LongAdder different = new LongAdder();
    private final LongAdder broken = new LongAdder();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    private Tally(ReportValidator validator, List<Report> reports, List<ValidationResult> alone) {
        this.validator = validator;
        this.reports = reports;
        this.alone = alone;
        this.checked = new AtomicLongArray(reports.size());
    }

    static Tally alone(ReportValidator validator, List<Report> reports) {
        return new Tally(
                validator, reports, reports.stream().map(validator::check).toList());
    }

    long findingsAlone() {
        return alone.stream().mapToLong(result -> result.getFindings().size()).sum();
    }

    /** Checks the report whose turn it is. */
    void check(long turn) {
        int index = (int) (turn % reports.size());
        try {
            ValidationResult result = validator.check(reports.get(index));
            checked.incrementAndGet(index);
            if (!result.equals(alone.get(index))) {
                different.increment();
                fault("report " + index + ", turn " + turn + ": " + result.getSummary() + ", alone: "
                        + alone.get(index).getSummary());
            }
        } catch (RuntimeException | Error e) {
            broken.increment();
            fault("report " + index + ", turn " + turn + ": " + e);
        }
    }

    private void fault(String told) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(told);
        }
    }

    /** Whether each report was checked as often as it had its turn, always with the result it got alone. */
    boolean isGood(long checks) {
        for (int i = 0; i < reports.size(); i++) {
            long turns = checks / reports.size() + (i < checks % reports.size() ? 1 : 0);
            if (checked.get(i) != turns) {
                return false;
            }
        }
        return different.sum() == 0 && broken.sum() == 0;
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    private long checked() {
        long sum = 0;
        for (int i = 0; i < reports.size(); i++) {
            sum += checked.get(i);
        }
        return sum;
    }

    @Override
    public String toString() {
        return checked() + " checked, " + different + " different, " + broken + " broken";
    }
}
