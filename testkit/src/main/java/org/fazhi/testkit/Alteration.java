package org.fazhi.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fazhi.report.Extensible;

/** Takes members of a value out, or puts others in their place, here and there at every depth. */
final class Alteration {
    private static final int SELDOM = 20;
    private static final int DEPTH = 2;

    private final Random random;
    private final RandomValues values;

    private Alteration(Random random) {
        this.random = random;
        this.values = new RandomValues(random);
    }

    static <T extends Extensible> T of(T value, Random random) {
        @SuppressWarnings("unchecked")
        T altered = (T) new Alteration(random).altered(value);
        return altered;
    }

    private Object altered(Object value) {
        if (value instanceof Extensible extensible) {
            ModelType type = ModelType.ofValue(value).orElseThrow();
            List<Object> members = type.members().stream()
                    .map(member -> altered(member, member.of(value)))
                    .toList();
            return type.build(members, extensible.getUnknownMembers());
        } else if (value instanceof Optional<?> optional) {
            return optional.map(this::altered);
        } else if (value instanceof List<?> list) {
            List<Object> elements = new ArrayList<>();
            list.forEach(element -> elements.add(altered(element)));
            return elements;
        }
        return value;
    }

    private Object altered(ModelType.Member member, Object value) {
        return random.nextInt(SELDOM) == 0 ? values.member(member, DEPTH) : altered(value);
    }
}
