package org.fazhi.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fazhi.json.Shape.Member;
import org.fazhi.report.RawJson;
import org.fazhi.report.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** How objects of one type of the model are put together: the builder, and what it takes each member with. */
final class Assembly {
    /**
     * A member as its builder takes it.
     *
     * @param member the member
     * @param bit a bit of its own among those of the type, to tell that it has been met
     * @param scalar how a simple value is read; null where the values are objects
     * @param setter the method of the builder
     */
    record Slot(Member member, long bit, @Nullable Scalar<?> scalar, Method setter) {
        void set(Object builder, Object value) {
            call(setter, builder, value);
        }
    }

    private static final Map<Class<?>, Class<?>> PRIMITIVE =
            Map.of(Integer.class, int.class, Boolean.class, boolean.class);
    private static final Map<Class<?>, Assembly> ALL = all();

    private final List<Slot> slots = new ArrayList<>();
    private final PropertyNameMatcher names;
    private final Method start;
    private final Method unknown;
    private final Method end;

    private Assembly(Shape shape) {
        this.start = method(shape.type(), "builder");
        Class<?> builder = start.getReturnType();
        this.unknown = method(builder, "putUnknownMember", String.class, RawJson.class);
        this.end = method(builder, "build");
        for (Member member : shape.members().values()) {
            Class<?> parameter = member.many() ? Iterable.class : PRIMITIVE.getOrDefault(member.type(), member.type());
            Scalar<?> scalar = member.isObject() ? null : Scalar.of(member.type());
            Method setter = method(builder, member.name(), parameter);
            slots.add(new Slot(member, 1L << slots.size(), scalar, setter));
        }
        this.names = TokenStream.FACTORY.constructNameMatcher(
                shape.members().keySet().stream().map(Named::fromString).toList(), false);
    }

    static Assembly of(Class<?> type) {
        return Objects.requireNonNull(ALL.get(type));
    }

    private static Map<Class<?>, Assembly> all() {
        Map<Class<?>, Assembly> all = new HashMap<>();
        Shape.all(Report.class).forEach((type, shape) -> all.put(type, new Assembly(shape)));
        return all;
    }

    Object start() {
        return call(start, null);
    }

    /** The names of the members, which a parser tells from each other faster than a map does. */
    PropertyNameMatcher names() {
        return names;
    }

    /** The member whose name was matched. */
    Slot slot(int match) {
        return slots.get(match);
    }

    void unknown(Object builder, String name, RawJson value) {
        call(unknown, builder, name, value);
    }

    Object end(Object builder) {
        return call(end, builder);
    }

    private static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            Method method = type.getMethod(name, parameters);
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object call(Method method, @Nullable Object receiver, Object... arguments) {
        try {
            return method.invoke(receiver, arguments);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException refused ? refused : new IllegalStateException(e);
        }
    }
}
