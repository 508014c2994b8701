package org.fazhi.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The open enumerations, by reflection. */
final class Codes {
    private Codes() {}

    static Stream<Class<?>> types() {
        return Stream.of(Code.class.getPermittedSubclasses());
    }

    static Code of(Class<?> type, String code) {
        return (Code) call(type, "of", new Class<?>[] {String.class}, code);
    }

    static List<Code> known(Class<?> type) {
        List<Code> known = new ArrayList<>();
        ((Collection<?>) call(type, "known", new Class<?>[0])).forEach(code -> known.add((Code) code));
        return known;
    }

    private static Object call(Class<?> type, String method, Class<?>[] parameters, Object... arguments) {
        try {
            return Property.call(type.getMethod(method, parameters), type, arguments);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}
