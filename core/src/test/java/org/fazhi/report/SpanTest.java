package org.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void countsAsSubstringDoes() {
        String original = "受理𠮷72件";
        Span span = Span.of(original.indexOf("72"), original.indexOf("72") + 2);

        assertThat(original.substring(span.getStart(), span.getEnd())).isEqualTo("72");
    }

    @Test
    void mayBeEmpty() {
        assertThat(Span.of(4, 4).getEnd()).isEqualTo(4);
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> Span.of(5, 4)).withMessage("原文位置的终点在起点之前");
    }

    @Test
    void aNegativeStartIsForTheValidatorToSay() {
        assertThat(Span.of(-1, 4).getStart()).isEqualTo(-1);
    }
}
