package org.fazhi.json;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fazhi.report.Report;

/** The members an object of the model has, in their order; derived from the getters of the model. */
record Shape(Class<?> type, Map<String, Member> members) {
    /** How often a value stands in a member: once, in an array, or by name in an object. */
    enum Form {
        ONE,
        MANY,
        NAMED
    }

    /** A member: whether it must be there, its form, and the type of its value or values. */
    record Member(String name, boolean required, Form form, Class<?> type) {
        boolean many() {
            return form == Form.MANY;
        }

        boolean isObject() {
            return type.isAnnotationPresent(JsonPropertyOrder.class);
        }
    }

    private static final Map<Class<?>, Shape> ALL = all(Report.class);

    static Shape of(Class<?> type) {
        return Objects.requireNonNull(ALL.get(type), () -> "not of the model: " + type);
    }

    /** The shape of the interface that a value of the model implements. */
    static Shape ofValue(Object value) {
        return of(value.getClass().getInterfaces()[0]);
    }

    static Map<Class<?>, Shape> all() {
        return ALL;
    }

    /** The shapes of a type and of all it holds. */
    static Map<Class<?>, Shape> all(Class<?> root) {
        Map<Class<?>, Shape> shapes = new LinkedHashMap<>();
        collect(root, shapes);
        return Collections.unmodifiableMap(shapes);
    }

    private static void collect(Class<?> type, Map<Class<?>, Shape> shapes) {
        if (!shapes.containsKey(type)) {
            Shape shape = derive(type);
            shapes.put(type, shape);
            shape.members.values().stream().filter(Member::isObject).forEach(member -> collect(member.type(), shapes));
        }
    }

    private static Shape derive(Class<?> type) {
        Map<String, Member> members = new LinkedHashMap<>();
        for (String name : type.getAnnotation(JsonPropertyOrder.class).value()) {
            members.put(name, member(type, name));
        }
        return new Shape(type, Collections.unmodifiableMap(members));
    }

    private static Member member(Class<?> type, String name) {
        Method getter = getter(type, name);
        if (getter.getGenericReturnType() instanceof ParameterizedType generic) {
            Type[] contents = generic.getActualTypeArguments();
            Form form = generic.getRawType() == List.class
                    ? Form.MANY
                    : generic.getRawType() == Map.class ? Form.NAMED : Form.ONE;
            return new Member(name, false, form, (Class<?>) contents[contents.length - 1]);
        }
        return new Member(name, !getter.isDefault(), Form.ONE, getter.getReturnType());
    }

    private static Method getter(Class<?> type, String name) {
        try {
            return type.getMethod("get" + Character.toUpperCase(name.charAt(0)) + name.substring(1));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " lacks the getter of " + name, e);
        }
    }
}
