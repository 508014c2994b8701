package org.fazhi.benchmarks.floor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fazhi.report.Pointer;
import org.fazhi.report.Printed;
import org.fazhi.report.Span;

/** The single constraints, and the way to where they are looked at. */
final class Constraints {
    private static final String RULE = "MOD-01";

    private final Faults faults;
    private final Path path = new Path();

    Constraints(Faults faults) {
        this.faults = faults;
    }

    void fault(String member) {
        faults.add(RULE, path.child(member));
    }

    void fault(Pointer pointer) {
        faults.add(RULE, pointer);
    }

    Pointer at(String member) {
        return path.child(member);
    }

    void inside(String member, Runnable checks) {
        path.enter(member);
        checks.run();
        path.leave();
    }

    <T> void each(String member, List<T> values, Consumer<T> check) {
        if (values.isEmpty()) {
            return;
        }
        path.enter(member);
        for (int i = 0; i < values.size(); i++) {
            path.enter(i);
            check.accept(values.get(i));
            path.leave();
        }
        path.leave();
    }

    void notBlank(String member, String value) {
        if (value.isBlank()) {
            fault(member);
        }
    }

    List<String> notBlanks(String member, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isBlank()) {
                fault(path.child(member).child(i));
            }
        }
        return values;
    }

    void stated(String member, Optional<String> value) {
        if (value.isPresent() && Words.isBlank(value.get())) {
            fault(member);
        }
    }

    void within(String member, int value, int least, int most) {
        if (value < least || value > most) {
            fault(member);
        }
    }

    void notNegative(String member, int sign) {
        if (sign < 0) {
            fault(member);
        }
    }

    void indicator(Optional<String> code) {
        if (code.isPresent() && !isCode(code.get())) {
            fault("indicator");
        }
    }

    /** Lower-case words with dots between them. */
    private static boolean isCode(String code) {
        boolean dot = false;
        char before = '.';
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            if (c == '.' ? before == '.' : !letter && (i == 0 || !(c >= '0' && c <= '9' || c == '_'))) {
                return false;
            }
            dot |= c == '.';
            before = c;
        }
        return dot && before != '.';
    }

    void printed(Printed value, Ids ids) {
        if (value.getSection().isPresent()) {
            stated("section", value.getSection());
            ids.section("section", value.getSection().get());
        }
        span(value.getSpan());
    }

    void span(Optional<Span> span) {
        if (span.isPresent()) {
            path.enter("span");
            notNegative("start", span.get().getStart());
            notNegative("end", span.get().getEnd());
            path.leave();
        }
    }
}
