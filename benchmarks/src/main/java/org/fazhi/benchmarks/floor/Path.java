package org.fazhi.benchmarks.floor;

import java.util.Arrays;
import org.fazhi.report.Pointer;

/** The way to the value that is looked at, made a pointer only for a fault. */
final class Path {
    private Object[] steps = new Object[32];
    private int length;

    void enter(Object step) {
        if (length == steps.length) {
            steps = Arrays.copyOf(steps, 2 * length);
        }
        steps[length++] = step;
    }

    void leave() {
        length--;
    }

    Pointer child(String member) {
        Pointer pointer = Pointer.ROOT;
        for (int i = 0; i < length; i++) {
            pointer = steps[i] instanceof Integer index ? pointer.child(index) : pointer.child((String) steps[i]);
        }
        return pointer.child(member);
    }
}
