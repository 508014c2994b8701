package org.fazhi.report;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A member of a value type: its getter, and the setter of its builder that takes the same type. */
record Property(String name, Method getter, Optional<Method> setter) {
    static List<Property> of(Class<?> value) {
        Optional<Class<?>> builder = Stream.of(value.getClasses())
                .filter(type -> type.getSimpleName().equals("Builder"))
                .findFirst();
        return Stream.of(value.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
                .map(getter -> new Property(name(getter), getter, builder.flatMap(type -> setter(type, getter))))
                .filter(property ->
                        property.setter().isPresent() || !property.getter().isDefault())
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    Type type() {
        return getter.getGenericReturnType();
    }

    Object get(Object value) {
        return call(getter, value);
    }

    void set(Object builder, Object value) {
        call(setter.orElseThrow(), builder, value);
    }

    static Object call(Method method, Object target, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (IllegalAccessException e) {
            throw new AssertionError(method.toString(), e);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(method.toString(), e);
        }
    }

    private static String name(Method getter) {
        String name = getter.getName().replaceFirst("get|is", "");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static Optional<Method> setter(Class<?> builder, Method getter) {
        Class<?> type = getter.getReturnType() == List.class ? Iterable.class : getter.getReturnType();
        return Stream.of(builder.getMethods())
                .filter(method -> method.getName().equals(name(getter)) && method.getParameterCount() == 1)
                .filter(method -> method.getParameterTypes()[0] == type)
                .findFirst();
    }
}
