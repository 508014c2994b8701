package org.fazhi.testkit;

import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.report.Approx;
import org.fazhi.report.Report;
import tools.jackson.databind.JsonNode;

/**
 * Makes values of the model from the data files through their public builders alone. The codec of the library would
 * need its modules and Jackson side by side, which is not so where a module is tested that does not require it.
 */
final class FromJson {
    private FromJson() {}

    static Report report(JsonNode json) {
        return (Report) value(Report.class, json);
    }

    private static Object value(Class<?> type, JsonNode json) {
        if (ModelType.isModelType(type)) {
            ModelType model = ModelType.of(type);
            requireKnown(model, json);
            return model.build(
                    model.members().stream().map(member -> member(member, json)).toList(), Map.of());
        } else if (type == String.class) {
            return json.stringValue();
        } else if (type == Integer.class || type == int.class) {
            return json.intValue();
        } else if (type == Boolean.class) {
            return json.booleanValue();
        } else if (type == BigDecimal.class) {
            return json.decimalValue();
        } else if (type == LocalDate.class) {
            return LocalDate.parse(json.stringValue());
        }
        return code(type, json.stringValue());
    }

    private static Object member(ModelType.Member member, JsonNode object) {
        JsonNode json = object.get(member.name());
        return switch (member.form()) {
            case ONE -> json == null ? usual(member) : value(member.type(), json);
            case OPTIONAL -> Optional.ofNullable(json).map(stated -> value(member.type(), stated));
            case MANY ->
                json == null
                        ? List.of()
                        : json.valueStream()
                                .map(element -> value(member.type(), element))
                                .toList();
        };
    }

    private static Object usual(ModelType.Member member) {
        if (member.type() == Approx.class) {
            return Approx.EXACT;
        }
        throw new IllegalStateException("nothing is said of " + member.name());
    }

    private static void requireKnown(ModelType type, JsonNode json) {
        List<String> known = type.members().stream().map(ModelType.Member::name).toList();
        for (String name : json.propertyNames()) {
            if (!known.contains(name)) {
                throw new IllegalStateException(type.type().getSimpleName() + " has no member " + name);
            }
        }
    }

    private static Object code(Class<?> type, String code) {
        try {
            return type.getMethod("of", String.class).invoke(null, code);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
