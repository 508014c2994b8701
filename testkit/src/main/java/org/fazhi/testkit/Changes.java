package org.fazhi.testkit;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes to a report as JSON: pointer to new value, {@code null} to take out, a last step {@code -} to append. */
final class Changes {
    private Changes() {}

    static void apply(JsonNode report, JsonNode changes) {
        for (Map.Entry<String, JsonNode> change : changes.properties()) {
            apply(report, change.getKey(), change.getValue());
        }
    }

    private static void apply(JsonNode report, String pointer, JsonNode value) {
        int slash = pointer.lastIndexOf('/');
        String last = pointer.substring(slash + 1);
        JsonNode parent = report.at(pointer.substring(0, slash));
        if (parent instanceof ObjectNode object) {
            change(object, last, value);
        } else if (parent instanceof ArrayNode array) {
            change(array, last, value);
        } else {
            throw new IllegalArgumentException("nothing to change at " + pointer);
        }
    }

    private static void change(ObjectNode object, String member, JsonNode value) {
        if (value.isNull()) {
            object.remove(member);
        } else {
            object.set(member, value);
        }
    }

    private static void change(ArrayNode array, String index, JsonNode value) {
        if (index.equals("-")) {
            array.add(value);
        } else if (value.isNull()) {
            array.remove(Integer.parseInt(index));
        } else {
            array.set(Integer.parseInt(index), value);
        }
    }
}
