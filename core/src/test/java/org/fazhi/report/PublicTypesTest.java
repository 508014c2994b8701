package org.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.finding.ValidationResult;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every public type of the exported packages. */
class PublicTypesTest {
    private static final Set<Class<?>> BASES = Set.of(AreaContent.class, Extensible.class, Part.class, Printed.class);
    private static final Set<String> FACTORIES = Set.of("builder", "of", "parse", "read");

    static Stream<Class<?>> types() {
        return PublicTypes.all().stream();
    }

    static Stream<Class<?>> values() {
        return PublicTypes.values().stream();
    }

    @Test
    @Tag("module-path")
    void theTestsRunInTheNamedModule() {
        assertThat(Report.class.getModule().getName()).isEqualTo("org.fazhi.core");
        assertThat(Report.class.getModule().getDescriptor().exports())
                .extracting(exports -> exports.source())
                .containsExactlyInAnyOrder("org.fazhi.report", "org.fazhi.finding", "org.fazhi.diff");
    }

    @Test
    void theScanFindsTheModel() {
        assertThat(PublicTypes.values())
                .contains(Report.class, Figure.class, Formula.class, ValidationResult.class)
                .hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("types")
    void isAValueACodeABaseOrASmallFinalClass(Class<?> type) {
        boolean value = PublicTypes.values().contains(type) || type.isRecord();
        boolean enumeration = type.isEnum() || type.isAnnotation() || Code.class.isAssignableFrom(type);
        boolean door = Modifier.isFinal(type.getModifiers());

        assertThat(value || enumeration || door || BASES.contains(type)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("types")
    void isMadeByAFactoryAndNeverByAConstructor(Class<?> type) {
        if (type.isEnum() || type.isAnnotation() || type.isRecord() || type == Code.class || BASES.contains(type)) {
            return;
        }
        assertThat(type.getConstructors()).isEmpty();
        if (type == Pointer.class) {
            return;
        }
        assertThat(Stream.of(type.getMethods())
                        .filter(method -> Modifier.isStatic(method.getModifiers()))
                        .map(Method::getName))
                .as(type.getName())
                .containsAnyElementsOf(FACTORIES);
    }

    @ParameterizedTest
    @MethodSource("values")
    void hidesItsImplementation(Class<?> type) {
        Class<?> implementation = PublicTypes.load(PublicTypes.implementation(type));

        assertThat(Modifier.isPublic(implementation.getModifiers())).isFalse();
        assertThat(Modifier.isFinal(implementation.getModifiers())).isTrue();
        assertThat(declares(implementation, "equals", Object.class)).isTrue();
        assertThat(declares(implementation, "hashCode")).isTrue();
        assertThat(declares(implementation, "toString")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("values")
    void noPublicMethodSpeaksOfTheImplementation(Class<?> type) {
        Stream<Class<?>> withBuilder = Stream.concat(Stream.of(type), Stream.of(type.getClasses()));

        assertThat(withBuilder
                        .flatMap(owner -> Stream.of(owner.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge())
                        .map(Method::getReturnType))
                .allSatisfy(returned -> assertThat(returned.getSimpleName()).doesNotStartWith("Immutable"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void pinsTheOrderOfAllItsMembers(Class<?> type) {
        if (type == Indicator.class || type == Formula.class) {
            return;
        }
        JsonPropertyOrder order = Objects.requireNonNull(type.getAnnotation(JsonPropertyOrder.class));
        List<String> names =
                new ArrayList<>(Property.of(type).stream().map(Property::name).toList());
        names.remove("unknownMembers");

        assertThat(order.value()).containsExactlyInAnyOrderElementsOf(names);
    }

    @ParameterizedTest
    @MethodSource("values")
    void noBuilderMethodIsMisspelt(Class<?> type) {
        assertThat(Stream.of(type.getClasses())
                        .flatMap(builder -> Stream.of(builder.getMethods()))
                        .map(Method::getName))
                .doesNotContain("addBasi", "addCaus", "addStatu");
    }

    private static boolean declares(Class<?> type, String name, Class<?>... parameters) {
        return Stream.of(type.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals(name)
                        && List.of(method.getParameterTypes()).equals(List.of(parameters)));
    }
}
