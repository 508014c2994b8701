package org.fazhi.json;

import org.fazhi.finding.Text;

/** A problem without its place. */
record Fault(JsonProblem.Kind kind, Text message, Text advice) {
    static Fault of(JsonProblem.Kind kind, String zh, String en, String adviceZh, String adviceEn) {
        return new Fault(kind, Text.of(zh, en), Text.of(adviceZh, adviceEn));
    }
}
