package org.fazhi.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.fazhi.finding.Text;
import org.fazhi.report.Code;
import org.fazhi.report.Report;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON Schema of a report from the shapes of the model. */
final class SchemaOfReport {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Titles titles;

    SchemaOfReport(Titles titles) {
        this.titles = titles;
    }

    ObjectNode schema() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "urn:fazhi:report:1.0");
        title(root, titles.of(Report.class));
        root.put("$ref", "#/$defs/Report");
        ObjectNode definitions = root.putObject("$defs");
        Shape.all().values().forEach(shape -> definitions.set(shape.type().getSimpleName(), object(shape)));
        Codes.all()
                .forEach(codes -> definitions.set(
                        codes.type().getSimpleName(), code(codes.known().get())));
        return root;
    }

    private ObjectNode object(Shape shape) {
        ObjectNode object = MAPPER.createObjectNode();
        title(object, titles.of(shape.type()));
        object.put("type", "object");
        ObjectNode properties = object.putObject("properties");
        shape.members().values().forEach(member -> properties.set(member.name(), member(shape.type(), member)));
        if (shape.type() == Report.class) {
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
        if (member.many()) {
            schema.put("type", "array");
            value(schema.putObject("items"), member);
        } else {
            value(schema, member);
        }
        return schema;
    }

    private static void value(ObjectNode schema, Shape.Member member) {
        Class<?> type = member.type();
        if (member.isObject() || Code.class.isAssignableFrom(type)) {
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

    private static ObjectNode code(Collection<? extends Code> known) {
        ObjectNode schema = MAPPER.createObjectNode();
        schema.put("type", "string").put("pattern", "^[A-Za-z0-9][A-Za-z0-9_.-]{0,79}$");
        ArrayNode examples = schema.putArray("examples");
        known.forEach(code -> examples.add(code.getCode()));
        return schema;
    }

    private static void title(ObjectNode schema, Text title) {
        schema.put("title", title.getZh()).put("description", title.getEn());
    }
}
