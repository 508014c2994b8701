package org.fazhi.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.fazhi.json.Shape.Member;
import org.fazhi.report.Code;
import org.fazhi.report.Extensible;
import org.fazhi.report.Figure;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.junit.jupiter.api.Test;

class ShapeTest {
    /** The properties as Immutables generates them. */
    private static List<String> names(Class<?> type, Predicate<JsonProperty> kind) throws ClassNotFoundException {
        Class<?> generated = Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());
        return Arrays.stream(generated.getDeclaredMethods())
                .filter(method -> !method.isBridge())
                .flatMap(method -> Arrays.stream(method.getAnnotationsByType(JsonProperty.class)))
                .filter(kind)
                .map(JsonProperty::value)
                .filter(name -> !name.equals("unknownMembers"))
                .toList();
    }

    @Test
    void everyPropertyHasItsPlaceInTheOrder() throws ClassNotFoundException {
        assertThat(Shape.all()).hasSizeGreaterThan(25);
        for (Shape shape : Shape.all().values()) {
            assertThat(shape.members().keySet())
                    .as(shape.type().getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(names(shape.type(), property -> true));
        }
    }

    @Test
    void whatIsRequiredIsWhatTheBuilderRequires() throws ClassNotFoundException {
        for (Shape shape : Shape.all().values()) {
            List<String> required = shape.members().values().stream()
                    .filter(Member::required)
                    .map(Member::name)
                    .toList();
            assertThat(required)
                    .as(shape.type().getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(names(shape.type(), JsonProperty::required));
        }
    }

    @Test
    void everyTypeOfTheModelIsReached() {
        assertThat(Shape.all().keySet()).allMatch(Extensible.class::isAssignableFrom);
        assertThat(Shape.all()).containsKeys(Report.class, Section.class, Figure.class);
    }

    @Test
    void everySimpleTypeOfTheModelCanBeRead() {
        Shape.all().values().stream()
                .flatMap(shape -> shape.members().values().stream())
                .filter(member -> !member.isObject())
                .forEach(member -> assertThat(Scalar.of(member.type()).type())
                        .as(member.name())
                        .isEqualTo(member.type()));
    }

    @Test
    void everyOpenEnumerationIsListed() {
        assertThat(Codes.all()).map(codes -> (Object) codes.type()).containsExactlyInAnyOrder((Object[])
                Code.class.getPermittedSubclasses());
        assertThat(Codes.all())
                .allSatisfy(codes -> assertThat(codes.known().get()).isNotEmpty());
    }
}
