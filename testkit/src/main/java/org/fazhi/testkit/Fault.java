package org.fazhi.testkit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Report;
import tools.jackson.databind.JsonNode;

/** A single fault, of {@code faults.json}: the rule that finds it, and how a sound report is changed to have it. */
record Fault(String rule, BodyKind kind, int year, String changes) {
    private static final int USUAL_YEAR = 2024;
    private static final Map<String, Fault> ALL = read();

    /** By the id of the rule, in the order of the ids. */
    static Map<String, Fault> all() {
        return ALL;
    }

    static Fault of(String rule) {
        Fault fault = ALL.get(rule);
        if (fault == null) {
            throw new IllegalArgumentException("no sample with a fault of " + rule + "; there are " + ALL.keySet());
        }
        return fault;
    }

    Report report() {
        return report(SoundReport.of(kind, year));
    }

    Report report(SoundReport sound) {
        return sound.report(changes);
    }

    private static Map<String, Fault> read() {
        Map<String, Fault> faults = new LinkedHashMap<>();
        for (JsonNode each : SoundReport.read(Resources.text("faults.json"))) {
            String rule = each.get("rule").stringValue();
            BodyKind kind = BodyKind.of(each.path("kind").stringValue("TOWN"));
            int year = each.path("year").intValue(USUAL_YEAR);
            faults.put(rule, new Fault(rule, kind, year, each.get("changes").toString()));
        }
        return Collections.unmodifiableMap(faults);
    }
}
