package org.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Equality and immutability of every value type, with every member set. */
class ValuesTest {
    static Stream<Class<?>> values() {
        return PublicTypes.values().stream();
    }

    static Stream<Class<?>> built() {
        return values().filter(type ->
                Stream.of(type.getMethods()).anyMatch(method -> method.getName().equals("builder")));
    }

    @ParameterizedTest
    @MethodSource("values")
    void valuesWithTheSameMembersAreEqual(Class<?> type) {
        Object one = new Specimens().make(type);
        Object other = new Specimens().make(type);

        assertThat(one).isNotSameAs(other).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.toString()).isEqualTo(other.toString()).contains(type.getSimpleName());
        assertThat(one.equals(new Object())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("built")
    void everyMemberCountsForEquality(Class<?> type) {
        Specimens specimens = new Specimens();
        Object value = specimens.make(type);
        for (Property property : Property.of(type)) {
            if (type == Span.class && property.name().equals("end")) {
                continue;
            }
            Object other = specimens.make(property.type());
            for (int i = 0; other.equals(property.get(value)) && i < 9; i++) {
                other = specimens.make(property.type());
            }
            if (type == Span.class && property.name().equals("start")) {
                other = 0;
            }
            Object builder = copy(type, value);
            property.set(builder, other);

            assertThat(Specimens.finish(builder)).as(property.name()).isNotEqualTo(value);
        }
    }

    @ParameterizedTest
    @MethodSource("built")
    void aCopyIsEqual(Class<?> type) {
        Object value = new Specimens().make(type);

        assertThat(Specimens.finish(copy(type, value))).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    void listsAndMapsCannotBeChanged(Class<?> type) {
        Object value = new Specimens().make(type);
        for (Property property : Property.of(type)) {
            if (property.get(value) instanceof Collection<?> list) {
                assertThat(list).as(property.name()).isNotEmpty().isUnmodifiable();
            } else if (property.get(value) instanceof Map<?, ?> map) {
                assertThat(map).as(property.name()).isUnmodifiable();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("built")
    void theBuilderCopiesWhatItIsGiven(Class<?> type) {
        Object value = new Specimens().make(type);
        Object builder = copy(type, value);
        List<Collection<?>> given = new ArrayList<>();
        for (Property property : Property.of(type)) {
            if (property.get(value) instanceof Collection<?> list) {
                given.add(new ArrayList<>(list));
                property.set(builder, given.get(given.size() - 1));
            } else if (property.get(value) instanceof Map<?, ?> map) {
                Map<Object, Object> copy = new LinkedHashMap<>(map);
                property.set(builder, copy);
                copy.clear();
            }
        }
        Object built = Specimens.finish(builder);
        given.forEach(Collection::clear);

        assertThat(built).isEqualTo(value);
    }

    @Test
    void whatWasBuiltDoesNotChangeWithItsBuilder() {
        Mediation.Builder builder = Mediation.builder().accepted(1);
        Mediation first = builder.build();
        Mediation second = builder.succeeded(1).build();

        assertThat(first.getFigures()).hasSize(1);
        assertThat(second.getFigures()).hasSize(2);
    }

    @Test
    void unknownMembersKeepTheirOrder() {
        Span span = Span.builder()
                .start(0)
                .end(1)
                .putUnknownMember("z", RawJson.of("1"))
                .putUnknownMember("a", RawJson.of("2"))
                .build();

        assertThat(span.getUnknownMembers().keySet()).containsExactly("z", "a");
    }

    @Test
    void aMissingMemberIsNamed() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Figure.builder().label("受理").build())
                .withMessageContaining("value");
    }

    @Test
    void aFullReportGoesIntoASetAndIntoALog() {
        Report report = Specimens.report();
        Set<Report> set = new HashSet<>(List.of(report));

        assertThat(set).contains(Specimens.report());
        assertThat(report.toString()).startsWith("Report{").hasSizeLessThan(1_000_000);
    }

    private static Object copy(Class<?> type, Object value) {
        Object builder = Specimens.builder(type);
        Method from = Stream.of(builder.getClass().getMethods())
                .filter(method -> method.getName().equals("from") && method.getParameterTypes()[0] == type)
                .findFirst()
                .orElseThrow();
        Property.call(from, builder, value);
        return builder;
    }
}
