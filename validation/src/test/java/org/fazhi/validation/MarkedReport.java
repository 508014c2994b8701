package org.fazhi.validation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fazhi.report.Code;
import org.fazhi.report.RawJson;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.fazhi.report.Span;

/** A report in which every text of the model is a marker of its own; made by reflection over the public interfaces. */
final class MarkedReport {
    private final Map<String, String> origins = new LinkedHashMap<>();
    private final Report report;
    private int depth;

    MarkedReport() {
        this.report = (Report) value(Report.class);
    }

    Report report() {
        return report;
    }

    /** The property each marker was put into: Type.member. */
    Map<String, String> origins() {
        return origins;
    }

    private Object value(Class<?> type) {
        if (type == Span.class) {
            return Span.builder()
                    .start(1)
                    .end(2)
                    .unknownMembers(unknown("Span"))
                    .build();
        }
        Object builder = call(method(type, "builder"), type);
        for (Method getter : type.getMethods()) {
            setter(builder.getClass(), getter).ifPresent(setter -> {
                String origin = type.getSimpleName() + "." + name(getter);
                call(setter, builder, make(getter.getGenericReturnType(), origin));
            });
        }
        return call(method(builder.getClass(), "build"), builder);
    }

    private Object make(Type type, String origin) {
        if (type instanceof WildcardType wildcard) {
            return make(wildcard.getUpperBounds()[0], origin);
        } else if (type instanceof ParameterizedType generic) {
            return container(generic, origin);
        }
        return simple((Class<?>) type, origin);
    }

    private Object container(ParameterizedType generic, String origin) {
        Type element = generic.getActualTypeArguments()[0];
        if (generic.getRawType() == Optional.class) {
            return Optional.of(make(element, origin));
        } else if (generic.getRawType() == Map.class) {
            return unknown(origin.substring(0, origin.indexOf('.')));
        } else if (element == Section.class && depth == 2) {
            return List.of();
        }
        depth += element == Section.class ? 1 : 0;
        List<Object> list = List.of(make(element, origin), make(element, origin));
        depth -= element == Section.class ? 1 : 0;
        return list;
    }

    private Map<String, RawJson> unknown(String type) {
        return Map.of("unheardOf", RawJson.of("{\"" + marker(type + ".unheardOf") + "\":1}"));
    }

    private String marker(String origin) {
        String marker = "<" + (origins.size() + 1) + ">";
        origins.put(marker, origin);
        return marker;
    }

    private Object simple(Class<?> type, String origin) {
        if (type == String.class) {
            return marker(origin);
        } else if (type == int.class || type == Integer.class) {
            return 1;
        } else if (type == Boolean.class) {
            return true;
        } else if (type == BigDecimal.class) {
            return BigDecimal.ONE;
        } else if (type == LocalDate.class) {
            return LocalDate.of(2025, 1, 1);
        } else if (Code.class.isAssignableFrom(type)) {
            return ((Collection<?>) call(method(type, "known"), type))
                    .iterator()
                    .next();
        }
        return value(type);
    }

    private static Optional<Method> setter(Class<?> builder, Method getter) {
        if (Modifier.isStatic(getter.getModifiers()) || !getter.getName().matches("(get|is)[A-Z].*")) {
            return Optional.empty();
        }
        Class<?> type = getter.getReturnType() == List.class ? Iterable.class : getter.getReturnType();
        try {
            return Optional.of(builder.getMethod(name(getter), type));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    private static String name(Method getter) {
        String name = getter.getName().replaceFirst("get|is", "");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Object call(Method method, Object target, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(method.toString(), e);
        }
    }
}
