package org.fazhi.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.fazhi.finding.Text;
import org.fazhi.report.Code;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON Schema of a report or a result from the shapes of the model. */
final class SchemaOfModel {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Titles titles;

    SchemaOfModel(Titles titles) {
        this.titles = titles;
    }

    ObjectNode schema(Class<?> type, String id) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", id);
        title(root, titles.of(type));
        root.put("$ref", "#/$defs/" + type.getSimpleName());
        ObjectNode definitions = root.putObject("$defs");
        Map<Class<?>, Shape> shapes = Shape.all(type);
        shapes.values().forEach(shape -> definitions.set(shape.type().getSimpleName(), object(shape)));
        shapes.values().stream()
                .flatMap(shape -> shape.members().values().stream())
                .map(Shape.Member::type)
                .filter(value -> Code.class.isAssignableFrom(value) || value.isEnum())
                .distinct()
                .sorted(Comparator.comparing(Class::getSimpleName))
                .forEach(value -> definitions.set(value.getSimpleName(), value.isEnum() ? one(value) : code(value)));
        return root;
    }

    private ObjectNode object(Shape shape) {
        ObjectNode object = MAPPER.createObjectNode();
        title(object, titles.of(shape.type()));
        object.put("type", "object");
        ObjectNode properties = object.putObject("properties");
        shape.members().values().forEach(member -> properties.set(member.name(), member(shape.type(), member)));
        if (shape.members().containsKey("formatVersion")) {
            ((ObjectNode) properties.get("formatVersion")).put("pattern", "^1\\.(0|[1-9][0-9]{0,5})$");
        }
        ArrayNode required = MAPPER.createArrayNode();
        shape.members().values().stream().filter(Shape.Member::required).forEach(member -> required.add(member.name()));
        if (!required.isEmpty()) {
            object.set("required", required);
        }
        return object;
    }

    private ObjectNode member(Class<?> owner, Shape.Member member) {
        ObjectNode schema = MAPPER.createObjectNode();
        title(schema, titles.of(owner, member.name()));
        switch (member.form()) {
            case ONE -> value(schema, member);
            case MANY -> value(schema.put("type", "array").putObject("items"), member);
            case NAMED -> value(schema.put("type", "object").putObject("additionalProperties"), member);
        }
        return schema;
    }

    private static void value(ObjectNode schema, Shape.Member member) {
        Class<?> type = member.type();
        if (member.isObject() || Code.class.isAssignableFrom(type) || type.isEnum()) {
            schema.put("$ref", "#/$defs/" + type.getSimpleName());
        } else if (type == BigDecimal.class) {
            schema.put("type", "number");
        } else if (type == Integer.class || type == int.class) {
            schema.put("type", "integer").put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
        } else if (type == Boolean.class) {
            schema.put("type", "boolean");
        } else if (type == LocalDate.class) {
            schema.put("type", "string").put("format", "date").put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        } else if (type == String.class) {
            schema.put("type", "string");
        } else {
            throw new IllegalStateException("no schema for " + type);
        }
    }

    private static ObjectNode code(Class<?> type) {
        ObjectNode schema = MAPPER.createObjectNode();
        schema.put("type", "string").put("pattern", "^[A-Za-z0-9][A-Za-z0-9_.-]{0,79}$");
        ArrayNode examples = schema.putArray("examples");
        Codes.all().stream()
                .filter(codes -> codes.type() == type)
                .flatMap(codes -> codes.known().get().stream())
                .forEach(code -> examples.add(code.getCode()));
        return schema;
    }

    private static ObjectNode one(Class<?> type) {
        ObjectNode schema = MAPPER.createObjectNode();
        ArrayNode values = schema.put("type", "string").putArray("enum");
        for (Object value : type.getEnumConstants()) {
            values.add(value.toString());
        }
        return schema;
    }

    private static void title(ObjectNode schema, Text title) {
        schema.put("title", title.getZh()).put("description", title.getEn());
    }
}
