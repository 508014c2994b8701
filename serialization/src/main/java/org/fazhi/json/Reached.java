package org.fazhi.json;

import java.util.ArrayDeque;
import java.util.Deque;
import org.fazhi.report.Pointer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;

/** How far a parser came: it reads ahead, so that a fault of a value shows while its name is being read. */
final class Reached {
    private Reached() {}

    static Pointer of(JsonParser parser) {
        Deque<TokenStreamContext> way = new ArrayDeque<>();
        for (TokenStreamContext step = parser.streamReadContext(); step != null; step = step.getParent()) {
            way.push(step);
        }
        Pointer pointer = Pointer.ROOT;
        for (TokenStreamContext step : way) {
            if (step.inArray() && step.hasCurrentIndex()) {
                pointer = pointer.child(step.getCurrentIndex());
            } else if (step.inObject() && step.hasCurrentName()) {
                pointer = pointer.child(step.currentName());
            }
        }
        return pointer;
    }
}
