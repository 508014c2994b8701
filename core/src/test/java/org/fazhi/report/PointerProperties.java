package org.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PointerProperties {
    @Provide
    Arbitrary<List<String>> steps() {
        return Arbitraries.strings().withChars("~/01a执").ofMaxLength(6).list().ofMaxSize(8);
    }

    @Property
    void theTextTellsTheSteps(@ForAll("steps") List<String> steps) {
        Pointer pointer = pointer(steps);

        assertThat(pointer.tokens()).isEqualTo(steps);
        assertThat(decode(pointer.toString())).isEqualTo(steps);
    }

    @Property
    void pointersAreEqualWhenTheirTextsAre(@ForAll("steps") List<String> one, @ForAll("steps") List<String> other) {
        Pointer first = pointer(one);
        Pointer second = pointer(other);

        assertThat(first.equals(second)).isEqualTo(first.toString().equals(second.toString()));
        assertThat(first).isEqualTo(pointer(one)).hasSameHashCodeAs(pointer(one));
    }

    private static Pointer pointer(List<String> steps) {
        Pointer pointer = Pointer.ROOT;
        for (String step : steps) {
            pointer = pointer.child(step);
        }
        return pointer;
    }

    /** As section 4 of RFC 6901 says: first ~1, then ~0. */
    private static List<String> decode(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.substring(1).split("/", -1))
                        .map(step -> step.replace("~1", "/").replace("~0", "~"))
                        .toList();
    }
}
