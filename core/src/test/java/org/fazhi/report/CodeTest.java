package org.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeTest {
    static Stream<Class<?>> types() {
        return Codes.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aKnownCodeComesBackAsTheConstant(Class<?> type) {
        assertThat(Codes.known(type)).isNotEmpty().allSatisfy(code -> {
            assertThat(Codes.of(type, code.getCode())).isSameAs(code);
            assertThat(code.isKnown()).isTrue();
            assertThat(code.getLabel()).containsPattern("\\p{IsHan}");
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void knownCodesStandInTheOrderOfTheConstants(Class<?> type) throws IllegalAccessException {
        List<Object> constants = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                assertThat(field.get(type)).hasToString(field.getName());
                constants.add(field.get(type));
            }
        }
        assertThat(Codes.known(type))
                .containsExactlyElementsOf(
                        constants.stream().map(Code.class::cast).toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void labelsTellTheConstantsApart(Class<?> type) {
        assertThat(Codes.known(type)).extracting(Code::getLabel).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("types")
    void anUnknownCodeIsKept(Class<?> type) {
        Code unknown = Codes.of(type, "X-new.code_9");

        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown.getCode()).isEqualTo("X-new.code_9");
        assertThat(unknown.getLabel()).isEqualTo("X-new.code_9");
        assertThat(unknown).hasToString("X-new.code_9");
        assertThat(unknown).isEqualTo(Codes.of(type, "X-new.code_9")).hasSameHashCodeAs(Codes.of(type, "X-new.code_9"));
        assertThat(unknown).isNotEqualTo(Codes.of(type, "x-new.code_9"));
        assertThat(Codes.known(type)).doesNotContain(unknown);
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatCannotBeACodeIsRefused(Class<?> type) {
        assertThat(Codes.of(type, "A".repeat(80)).getCode()).hasSize(80);
        for (String bad : List.of("", "A".repeat(81), "执法", "A B", " A", "_A", "A\n", "A/B")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Codes.of(type, bad))
                    .withMessageStartingWith("不是有效的代码");
        }
    }

    @Test
    void codesAreSpreadByTheirHash() {
        assertThat(Area.known()).extracting(Code::hashCode).doesNotHaveDuplicates();
    }

    @Test
    void theMessageQuotesAShortTextInFull() {
        String shown = "不是有效的代码（应为 1–80 个 ASCII 字母、数字或 _ . -，以字母或数字开头）：";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Area.of("长".repeat(40)))
                .withMessage(shown + "长".repeat(40));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Area.of("长".repeat(41)))
                .withMessage(shown + "长".repeat(40) + "…");
    }

    @Test
    void theMessageQuotesNoMoreThanTheBeginning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Area.of("长".repeat(100_000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(120).endsWith("…"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void knownCodesCannotBeChanged(Class<?> type) throws ReflectiveOperationException {
        Collection<?> known = (Collection<?>) type.getMethod("known").invoke(type);

        assertThat(known).isUnmodifiable();
    }

    @Test
    void codesOfDifferentEnumerationsAreNeverEqual() {
        List<Class<?>> types = types().toList();
        for (Class<?> one : types) {
            for (Class<?> other : types) {
                Stream.concat(Codes.known(one).stream().map(Code::getCode), Stream.of("SOME"))
                        .forEach(code -> assertThat(Codes.of(one, code).equals(Codes.of(other, code)))
                                .isEqualTo(one == other));
            }
        }
    }

    @Test
    void partsAndAreasNameTheirMembersOfTheReport() {
        List<String> members =
                Property.of(Report.class).stream().map(Property::name).toList();

        assertThat(PartKind.known())
                .extracting(PartKind::getMember)
                .isSubsetOf(members)
                .doesNotHaveDuplicates();
        assertThat(Area.known()).extracting(Area::getMember).isSubsetOf(members).doesNotHaveDuplicates();
        assertThat(Area.of("SPACE").getMember()).isEmpty();
        assertThat(PartKind.of("SIXTH").getMember()).isEmpty();
    }
}
