package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Every value of a report with its place, found over the getters alone, in the order of the JSON. */
final class ReflectiveWalk {
    private final List<Located<?>> found = new ArrayList<>();

    private ReflectiveWalk() {}

    static List<Located<?>> of(Report report) {
        ReflectiveWalk walk = new ReflectiveWalk();
        walk.visit(report, Pointer.ROOT);
        return walk.found;
    }

    static Class<?> type(Object value) {
        return value.getClass().getInterfaces()[0];
    }

    private void visit(Object value, Pointer at) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(content -> visit(content, at));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                visit(list.get(i), at.child(i));
            }
        } else if (value instanceof Extensible) {
            found.add(new Located<>(value, at));
            members(value, at);
        }
    }

    private void members(Object value, Pointer at) {
        List<Property> properties = Property.of(type(value));
        for (String name : Objects.requireNonNull(type(value).getAnnotation(JsonPropertyOrder.class))
                .value()) {
            properties.stream()
                    .filter(property -> property.name().equals(name))
                    .forEach(property -> visit(property.get(value), at.child(name)));
        }
    }
}
