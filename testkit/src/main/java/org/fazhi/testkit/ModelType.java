package org.fazhi.testkit;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.report.Extensible;
import org.fazhi.report.RawJson;
import org.fazhi.report.Report;

/** A type of the model with its members, derived from its getters, so that none is forgotten. */
record ModelType(Class<?> type, List<Member> members) {
    /** How often a value stands in a member: always once, once or not at all, in a list. */
    enum Form {
        ONE,
        OPTIONAL,
        MANY
    }

    /** A member: its name in the JSON, its form, the type of its value or values. */
    record Member(String name, Form form, Class<?> type, Method getter) {
        Object of(Object value) {
            return call(getter, value);
        }
    }

    private static final ClassValue<ModelType> TYPES = new ClassValue<>() {
        @Override
        protected ModelType computeValue(Class<?> type) {
            return derive(type);
        }
    };

    static ModelType of(Class<?> type) {
        if (!isModelType(type)) {
            throw new IllegalArgumentException("not a type of the model: " + type.getName());
        }
        return TYPES.get(type);
    }

    static boolean isModelType(Class<?> type) {
        return type.isInterface()
                && type.getPackage() == Report.class.getPackage()
                && type.isAnnotationPresent(JsonPropertyOrder.class);
    }

    /** Of the interface that a value implements. */
    static Optional<ModelType> ofValue(Object value) {
        return value instanceof Extensible ? Optional.of(of(value.getClass().getInterfaces()[0])) : Optional.empty();
    }

    /** The values of the members in their order. */
    List<Object> values(Object value) {
        return members.stream().map(member -> member.of(value)).toList();
    }

    /** A value with these members, in the form in which the getters give them. */
    Object build(List<Object> values, Map<String, RawJson> unknown) {
        Object builder = call(method(type, "builder"), type);
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            Class<?> parameter = switch (member.form()) {
                case ONE -> member.type();
                case OPTIONAL -> Optional.class;
                case MANY -> Iterable.class;
            };
            call(method(builder.getClass(), member.name(), parameter), builder, values.get(i));
        }
        call(method(builder.getClass(), "unknownMembers", Map.class), builder, unknown);
        return call(method(builder.getClass(), "build"), builder);
    }

    private static ModelType derive(Class<?> type) {
        List<Member> members = new ArrayList<>();
        for (String name : type.getAnnotation(JsonPropertyOrder.class).value()) {
            members.add(member(type, name));
        }
        return new ModelType(type, List.copyOf(members));
    }

    private static Member member(Class<?> type, String name) {
        Method getter = method(type, "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1));
        if (getter.getGenericReturnType() instanceof ParameterizedType generic) {
            Form form = generic.getRawType() == List.class ? Form.MANY : Form.OPTIONAL;
            return new Member(name, form, (Class<?>) generic.getActualTypeArguments()[0], getter);
        }
        return new Member(name, Form.ONE, getter.getReturnType(), getter);
    }

    private static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object call(Method method, Object receiver, Object... arguments) {
        try {
            return method.invoke(receiver, arguments);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        }
    }
}
