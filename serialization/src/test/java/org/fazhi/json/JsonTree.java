package org.fazhi.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON document to spoil at will: members may stand twice, leaves are any text. */
final class JsonTree {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** A member of an object or an element of an array, whose name is then empty. */
    static final class Entry {
        String name;
        JsonTree value;

        Entry(String name, JsonTree value) {
            this.name = name;
            this.value = value;
        }
    }

    private final String open;
    final List<Entry> entries = new ArrayList<>();

    private JsonTree(String open) {
        this.open = open;
    }

    static JsonTree leaf(String text) {
        return new JsonTree(text);
    }

    static JsonTree parse(String json) {
        return of(MAPPER.readTree(json));
    }

    private static JsonTree of(JsonNode node) {
        JsonTree tree = new JsonTree(node.isObject() ? "{" : node.isArray() ? "[" : node.toString());
        node.properties().forEach(member -> tree.entries.add(new Entry(member.getKey(), of(member.getValue()))));
        if (node.isArray()) {
            node.forEach(element -> tree.entries.add(new Entry("", of(element))));
        }
        return tree;
    }

    boolean isObject() {
        return open.equals("{");
    }

    /** All objects and arrays that hold something. */
    List<JsonTree> containers() {
        List<JsonTree> found = new ArrayList<>();
        if (!entries.isEmpty()) {
            found.add(this);
            entries.forEach(entry -> found.addAll(entry.value.containers()));
        }
        return found;
    }

    @Override
    public String toString() {
        return switch (open) {
            case "{" ->
                entries.stream()
                        .map(entry -> MAPPER.writeValueAsString(entry.name) + ":" + entry.value)
                        .collect(Collectors.joining(",", "{", "}"));
            case "[" ->
                entries.stream().map(entry -> entry.value.toString()).collect(Collectors.joining(",", "[", "]"));
            default -> open;
        };
    }
}
