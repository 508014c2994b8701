package org.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No member of the model was forgotten when its constraints were written. */
class ConstraintsTest {
    /** Printed text is kept as it is, blank or not. */
    private static final Set<String> AS_PRINTED = Set.of("titleAsPrinted", "preamble", "closing", "text", "printed");

    private static final String NOT_BLANK = Objects.requireNonNull(NotBlankIfStated.class.getAnnotation(Pattern.class))
            .regexp();

    static Stream<Property> members() {
        return PublicTypes.values().stream()
                .filter(Extensible.class::isAssignableFrom)
                .flatMap(type -> Property.of(type).stream())
                .filter(property -> !property.name().equals("unknownMembers"));
    }

    @ParameterizedTest
    @MethodSource("members")
    void aMemberIsConstrained(Property member) {
        Class<?> type = member.getter().getReturnType();
        if (type == Optional.class || type == List.class) {
            elementIsConstrained(member, type);
        } else if (type == String.class) {
            assertThat(member.getter().getAnnotation(NotBlank.class)).isNotNull();
        } else if (Code.class.isAssignableFrom(type) && !member.getter().isDefault()) {
            assertThat(member.getter().getAnnotation(NotNull.class)).isNotNull();
        }
        assertThat(Extensible.class.isAssignableFrom(type)).isFalse();
    }

    private static void elementIsConstrained(Property member, Class<?> container) {
        AnnotatedType element = ((AnnotatedParameterizedType) member.getter().getAnnotatedReturnType())
                .getAnnotatedActualTypeArguments()[0];
        Class<?> type = (Class<?>) element.getType();
        if (Extensible.class.isAssignableFrom(type)) {
            assertThat(element.isAnnotationPresent(Valid.class)).isTrue();
        } else if (type == String.class && container == List.class) {
            assertThat(element.isAnnotationPresent(NotBlank.class)).isTrue();
        } else if (type == String.class && !AS_PRINTED.contains(member.name())) {
            assertThat(element.isAnnotationPresent(NotBlankIfStated.class)
                            || element.isAnnotationPresent(Pattern.class))
                    .isTrue();
        }
    }

    @Test
    void theReportIsCheckedForItsReferences() {
        assertThat(Report.class.getAnnotation(ReferencesResolve.class)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u3000\u3000", "\u00A0"})
    void whiteSpaceIsBlank(String blank) {
        assertThat(blank.matches(NOT_BLANK)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"镇", "\u3000镇\u3000", "\n0\n", "。"})
    void anythingElseIsNot(String stated) {
        assertThat(stated.matches(NOT_BLANK)).isTrue();
    }

    @Test
    void aLongTextIsJudgedWithoutRecursion() {
        assertThat((" ".repeat(1_000_000) + "镇").matches(NOT_BLANK)).isTrue();
        assertThat(" ".repeat(1_000_000).matches(NOT_BLANK)).isFalse();
    }
}
