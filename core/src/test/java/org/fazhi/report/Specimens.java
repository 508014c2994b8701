package org.fazhi.report;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.finding.Text;

/** Values with every member set, lists with two elements, each text and number another one; made by reflection. */
final class Specimens {
    private final Optional<String> id;
    private int count;
    private int depth;

    Specimens() {
        this(Optional.empty());
    }

    private Specimens(Optional<String> id) {
        this.id = id;
    }

    static Report report() {
        return new Specimens().make(Report.class);
    }

    /** A report in which everything that can have an id has this one. */
    static Report reportWithOneId(String id) {
        return new Specimens(Optional.of(id)).make(Report.class);
    }

    <T> T make(Class<T> type) {
        return type.cast(special(type).orElseGet(() -> build(type)));
    }

    Object make(Type type) {
        if (type instanceof WildcardType wildcard) {
            return make(wildcard.getUpperBounds()[0]);
        } else if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        return simple((Class<?>) type);
    }

    static Object builder(Class<?> type) {
        return Property.call(method(type, "builder"), type);
    }

    static Object finish(Object builder) {
        return Property.call(method(builder.getClass(), "build"), builder);
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private Object build(Class<?> type) {
        Object builder = builder(type);
        for (Property property : Property.of(type)) {
            boolean named = property.name().equals("id") && id.isPresent();
            property.set(builder, named ? id(property.type()) : make(property.type()));
        }
        return finish(builder);
    }

    private Object id(Type type) {
        return type == String.class ? id.orElseThrow() : id;
    }

    private Optional<Object> special(Class<?> type) {
        count++;
        if (type == Span.class) {
            return Optional.of(Span.of(count, count + 3));
        } else if (type == Text.class) {
            return Optional.of(Text.of("文" + count, "text " + count));
        } else if (type == Formula.class) {
            return Optional.of(Formula.parse("<= a.b" + count));
        } else if (type == RawJson.class) {
            return Optional.of(RawJson.of(Integer.toString(count)));
        }
        return Optional.empty();
    }

    private Object container(Class<?> type, Type[] arguments) {
        if (type == Optional.class) {
            return Optional.of(make(arguments[0]));
        } else if (type == List.class) {
            return list(arguments[0]);
        } else if (type == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            map.put(make(arguments[0]), make(arguments[1]));
            map.put(make(arguments[0]), make(arguments[1]));
            return map;
        }
        throw new AssertionError(type);
    }

    private List<?> list(Type element) {
        if (element != Section.class) {
            return List.of(make(element), make(element));
        }
        depth++;
        List<?> sections = depth > 3 ? List.of() : List.of(make(element), make(element));
        depth--;
        return sections;
    }

    private Object simple(Class<?> type) {
        count++;
        if (type == String.class) {
            return "文" + count;
        } else if (type == int.class || type == Integer.class) {
            return count;
        } else if (type == boolean.class || type == Boolean.class) {
            return count % 2 == 0;
        } else if (type == BigDecimal.class) {
            return BigDecimal.valueOf(count);
        } else if (type == LocalDate.class) {
            return LocalDate.of(2025, 1, 1).plusDays(count);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[count % type.getEnumConstants().length];
        } else if (Code.class.isAssignableFrom(type)) {
            List<? extends Code> known = Codes.known(type);
            return known.get(count % known.size());
        }
        return make((Class<?>) type);
    }
}
