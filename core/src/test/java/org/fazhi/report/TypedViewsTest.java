package org.fazhi.report;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The typed getters of the areas are views of the figures by indicator, and their setters write what they read. */
class TypedViewsTest {
    static Stream<Class<?>> areas() {
        return Stream.of(Report.class.getMethods())
                .filter(method -> method.getName().startsWith("get"))
                .map(method -> method.getGenericReturnType().getTypeName())
                .flatMap(
                        name -> PublicTypes.values().stream().filter(type -> name.endsWith("<" + type.getName() + ">")))
                .filter(AreaContent.class::isAssignableFrom)
                .distinct()
                .sorted(comparing(Class::getName));
    }

    static Stream<Method> setters() {
        return areas().flatMap(TypedViewsTest::setters);
    }

    private static Stream<Method> setters(Class<?> area) {
        return Stream.of(area.getClasses())
                .flatMap(builder -> Stream.of(builder.getDeclaredMethods()))
                .filter(method -> !method.isBridge() && !method.isSynthetic())
                .sorted(comparing(Method::toString));
    }

    private static Stream<Method> getters(Class<?> area) {
        return Stream.of(area.getDeclaredMethods())
                .filter(Method::isDefault)
                .filter(method -> method.getReturnType() == Optional.class && method.getParameterCount() == 0);
    }

    @Test
    void theAreasOfTheModelAreFound() {
        assertThat(areas()).hasSize(8).contains(Mediation.class, Enforcement.class, WorkArea.class);
        assertThat(setters()).hasSizeGreaterThan(35);
    }

    @ParameterizedTest
    @MethodSource("setters")
    void whatASetterWritesItsGetterReads(Method setter) throws ReflectiveOperationException {
        Class<?> area = setter.getDeclaringClass().getDeclaringClass();
        boolean whole = setter.getParameterTypes()[0] == long.class;
        Object number = whole ? (Object) 7L : new BigDecimal("99.420");
        Object builder = Specimens.builder(area);

        assertThat(Property.call(setter, builder, number)).isSameAs(builder);
        Object value = Specimens.finish(builder);
        Figure figure = ((AreaContent) value).getFigures().get(0);
        Indicator indicator =
                IndicatorDictionary.standard().require(figure.getIndicator().orElseThrow());

        assertThat(area.getMethod(getter(setter)).invoke(value)).isEqualTo(Optional.of(figure));
        assertThat(figure.getValue()).isEqualTo(whole ? BigDecimal.valueOf(7) : number);
        assertThat(figure.getLabel()).isEqualTo(indicator.getLabel());
        assertThat(figure.getUnit()).isEqualTo(indicator.getUnit());
        assertThat(figure.getNature()).contains(indicator.getNature());
        assertThat(area.getSimpleName()).isEqualTo(type(indicator.getArea()));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyViewHasASetterAndEverySetterAView(Class<?> area) {
        Set<String> readable = getters(area).map(Method::getName).collect(Collectors.toSet());

        assertThat(setters(area).map(TypedViewsTest::getter).collect(Collectors.toSet()))
                .isEqualTo(readable);
    }

    @ParameterizedTest
    @MethodSource("areas")
    void aRateTakesDecimals(Class<?> area) {
        assertThat(setters(area)
                        .filter(setter -> setter.getName().endsWith("Rate"))
                        .map(Method::getName))
                .allSatisfy(name -> assertThat(setters(area)
                                .filter(setter -> setter.getName().equals(name))
                                .map(setter -> setter.getParameterTypes()[0]))
                        .containsExactlyInAnyOrder(long.class, BigDecimal.class));
    }

    @Test
    void anEmptyAreaStatesNothing() throws ReflectiveOperationException {
        for (Class<?> area : areas().toList()) {
            Object empty = Specimens.finish(Specimens.builder(area));
            assertThat(((AreaContent) empty).isEmpty()).isTrue();
            for (Method getter : getters(area).toList()) {
                assertThat(getter.invoke(empty)).isEqualTo(Optional.empty());
            }
        }
    }

    @Test
    void aViewIsTheFirstFigureThatStatesTheIndicatorAsAWhole() {
        Figure rate = Figure.of("mediation.success_rate", 93);
        Mediation mediation = Mediation.builder()
                .addFigure(copy(rate).scope("镇级").build())
                .addFigure(copy(rate).direction(Direction.UP).build())
                .addFigure(copy(rate).nature(Nature.TARGET).build())
                .addFigure(copy(rate).nature(Nature.BASELINE).build())
                .addFigure(Figure.of("mediation.accepted", 15))
                .addFigure(rate)
                .successRate(99)
                .build();

        assertThat(mediation.getSuccessRate()).contains(rate);
        assertThat(mediation.getAccepted()).map(Figure::getValue).contains(BigDecimal.valueOf(15));
        assertThat(mediation.getSucceeded()).isEmpty();
        assertThat(mediation.figure("no.such")).isEmpty();
    }

    @Test
    void aViewOfScopedFiguresOnlyIsEmpty() {
        Figure scoped =
                copy(Figure.of("mediation.success_rate", 93)).scope("镇级").build();

        assertThat(Mediation.builder().addFigure(scoped).build().getSuccessRate())
                .isEmpty();
    }

    @Test
    void anAreaIsEmptyOnlyWithoutAnyContent() {
        assertThat(WorkArea.builder()
                        .addFigure(Figure.of("digital.certificates", 0))
                        .build()
                        .isEmpty())
                .isFalse();
        assertThat(WorkArea.builder()
                        .addZeroClaim(ZeroClaim.builder().label("事故").build())
                        .build()
                        .isEmpty())
                .isFalse();
        assertThat(WorkArea.builder()
                        .addMechanism(Mechanism.of("制度", Standing.EXISTS))
                        .build()
                        .isEmpty())
                .isFalse();
        assertThat(WorkArea.builder().addStatement(Statement.of("表述")).build().isEmpty())
                .isFalse();
    }

    private static Figure.Builder copy(Figure figure) {
        return Figure.builder().from(figure);
    }

    private static String getter(Method setter) {
        String name = setter.getName();
        return "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** The type that holds an area: REVIEW_LITIGATION is ReviewLitigation. */
    private static String type(Area area) {
        return Stream.of(area.getCode().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
