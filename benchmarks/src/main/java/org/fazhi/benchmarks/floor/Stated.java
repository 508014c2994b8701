package org.fazhi.benchmarks.floor;

import java.math.BigDecimal;
import org.fazhi.report.Approx;
import org.fazhi.report.Figure;
import org.fazhi.report.Nature;
import org.fazhi.report.Pointer;
import org.jspecify.annotations.Nullable;

/** A figure and where it stands; the pointer is made only for a fault. */
final class Stated {
    final Figure figure;
    final @Nullable BigDecimal least;
    final @Nullable BigDecimal most;
    private final String member;
    private final int duty;
    private final int index;

    Stated(Figure figure, String member, int duty, int index) {
        this.figure = figure;
        this.member = member;
        this.duty = duty;
        this.index = index;
        Approx approx = figure.getApprox();
        boolean exact = approx.equals(Approx.EXACT);
        this.least = exact || approx.equals(Approx.MORE_THAN) ? figure.getValue() : null;
        this.most = exact || approx.equals(Approx.LESS_THAN) ? figure.getValue() : null;
    }

    Pointer pointer() {
        Pointer owner = Pointer.ROOT.child(member);
        return (duty < 0 ? owner : owner.child("duties").child(duty))
                .child("figures")
                .child(index);
    }

    Pointer value() {
        return pointer().child("value");
    }

    boolean is(String indicator) {
        return figure.getIndicator().isPresent() && figure.getIndicator().get().equals(indicator);
    }

    String code() {
        return figure.getIndicator().orElse("");
    }

    boolean isExact() {
        return least != null && most != null;
    }

    boolean isPositive() {
        return figure.getValue().signum() > 0;
    }

    /** Neither target nor rule nor former state, and no change against the year before. */
    boolean isFact() {
        if (figure.getDirection().isPresent()) {
            return false;
        }
        if (figure.getNature().isEmpty()) {
            return true;
        }
        Nature nature = figure.getNature().get();
        return !(nature.equals(Nature.TARGET)
                || nature.equals(Nature.BASELINE)
                || nature.equals(Nature.NORM)
                || nature.equals(Nature.ENUM));
    }

    boolean hasScope() {
        return figure.getScope().isPresent();
    }

    /** Whether scope and period are the same. */
    boolean isLike(Stated other) {
        return figure.getScope().equals(other.figure.getScope())
                && figure.getPeriod().equals(other.figure.getPeriod());
    }

    /** Whether it certainly is more than another. */
    boolean exceeds(Stated other) {
        return least != null && other.most != null && least.compareTo(other.most) > 0;
    }

    boolean differs(Stated other) {
        return exceeds(other) || other.exceeds(this);
    }

    boolean isBelow(BigDecimal number) {
        return most != null && most.compareTo(number) < 0;
    }

    boolean isAbove(BigDecimal number) {
        return least != null && least.compareTo(number) > 0;
    }
}
