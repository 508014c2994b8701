package org.fazhi.validation;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fazhi.report.Report;
import org.jspecify.annotations.Nullable;

/** What stands at a place of a report, found by its getters, since the tests of the rules know no JSON. */
final class ReportValue {
    private static final String MODEL = "org.fazhi.report";

    private ReportValue() {}

    /** The value at a place: a bean, a list, a scalar. */
    static Optional<Object> at(Report report, String pointer) {
        Object value = report;
        for (String token : tokens(pointer)) {
            value = value == null ? null : step(value, token);
        }
        return Optional.ofNullable(value);
    }

    /** The pointer without its last step. */
    static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    static List<String> tokens(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : Arrays.stream(pointer.substring(1).split("/", -1))
                        .map(token -> token.replace("~1", "/").replace("~0", "~"))
                        .toList();
    }

    /** The members of a bean that are stated, in the order the bean keeps them; typed views are left out. */
    static Map<String, Object> members(Object bean) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Field field : bean.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                Object value = member(bean, field.getName());
                if (value != null && !(value instanceof Collection<?> list && list.isEmpty())) {
                    members.put(field.getName(), value);
                }
            }
        }
        return members;
    }

    static boolean isBean(Object value) {
        return value.getClass().getName().startsWith(MODEL + ".Immutable");
    }

    private static @Nullable Object step(Object value, String token) {
        if (value instanceof List<?> list) {
            int index = token.matches("[0-9]+") ? Integer.parseInt(token) : list.size();
            return index < list.size() ? list.get(index) : null;
        }
        return value instanceof Map<?, ?> map ? map.get(token) : member(value, token);
    }

    private static @Nullable Object member(Object bean, String name) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        for (Class<?> type : bean.getClass().getInterfaces()) {
            for (Method method : type.getMethods()) {
                boolean getter = method.getParameterCount() == 0
                        && (method.getName().equals("get" + capital)
                                || method.getName().equals("is" + capital));
                if (getter && type.getName().startsWith(MODEL)) {
                    return opened(call(method, bean));
                }
            }
        }
        return null;
    }

    private static @Nullable Object call(Method method, Object bean) {
        try {
            return method.invoke(bean);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }

    private static @Nullable Object opened(@Nullable Object value) {
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }
}
